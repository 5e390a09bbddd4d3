import { type Area, contains, rowsIn } from "../model/area";
import { DEFAULT_STYLE } from "../model/cell-style";
import { cellKey, columnOf, rowOf } from "../model/cell-key";
import type { Sheet } from "../model/sheet";
import type { HostArgs } from "../protocol/host-args";
import { HostError } from "../protocol/host-error";
import type { Book, SheetArea } from "./book";
import { tellChanged } from "./events";
import { guardAllowed, guardContents } from "./guards";

type Write = (target: SheetArea, args: HostArgs) => unknown;

/** The methods of Range that change the sheet. */
export function rangeEdits(book: Book): Readonly<Record<string, Write>> {
  return {
    clear: (target, args) => {
      clear(target, args.optionalText(0) ?? "All");
      tellChanged(book, target);
    },
    merge: (target, args) => {
      merge(target, args.flag(0));
    },
    unmerge: ({ sheet, area }) => {
      guardAllowed(sheet, "allowFormatCells");
      sheet.unmerge(area);
    },
  };
}

const CLEARS: Readonly<
  Record<string, { readonly contents: boolean; readonly formats: boolean; readonly links: boolean }>
> = {
  All: { contents: true, formats: true, links: true },
  Contents: { contents: true, formats: false, links: false },
  Formats: { contents: false, formats: true, links: false },
  Hyperlinks: { contents: false, formats: false, links: true },
  RemoveHyperlinks: { contents: false, formats: false, links: true },
};

function clear(target: SheetArea, applyTo: string): void {
  const parts = CLEARS[applyTo];
  if (parts === undefined) throw new HostError("InvalidArgument");
  const { sheet, area } = target;
  if (parts.contents) {
    guardContents(target);
    sheet.emptyContents(area);
  }
  if (parts.formats) {
    guardAllowed(sheet, "allowFormatCells");
    sheet.styles.update(area, () => DEFAULT_STYLE);
    clearConditionalFormats(sheet, area);
    sheet.unmerge(area);
  }
  if (applyTo === "All") sheet.validations.clear(area);
  if (parts.links) clearLinks(sheet, area);
}

function clearConditionalFormats(sheet: Sheet, area: Area): void {
  const kept = sheet.conditionalFormats.filter((format) => !contains(area, format.area));
  sheet.conditionalFormats.splice(0, sheet.conditionalFormats.length, ...kept);
}

/** Removes the links of an area, leaving the values. */
function clearLinks(sheet: Sheet, area: Area): void {
  for (const key of [...sheet.links.keys()]) {
    const cell = { top: rowOf(key), bottom: rowOf(key), left: columnOf(key), right: columnOf(key) };
    if (contains(area, cell)) sheet.links.delete(cellKey(cell.top, cell.left));
  }
}

function merge(target: SheetArea, across: boolean): void {
  const { sheet, area } = target;
  guardAllowed(sheet, "allowFormatCells");
  guardContents(target);
  if (!across) {
    sheet.merge(area);
    return;
  }
  for (let row = 0; row < rowsIn(area); row += 1) {
    sheet.merge({ ...area, top: area.top + row, bottom: area.top + row });
  }
}
