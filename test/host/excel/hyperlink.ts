import { cellKey } from "../model/cell-key";
import type { CellLink } from "../model/sheet";
import type { PropertyOf } from "../protocol/host-node";
import { HostError } from "../protocol/host-error";
import type { Book, SheetArea } from "./book";
import { textAt } from "./cell-reading";
import { guardAllowed, guardContents } from "./guards";
import { record } from "./shapes";

const LINK_COLOR = "#0563C1";

/** The link of a range's first cell; setting it links every cell and gives it Excel's look of a link. */
export function hyperlinkProperty(book: Book): PropertyOf<SheetArea> {
  return {
    heavy: true,
    get: ({ sheet, area }) => {
      const link = sheet.links.get(cellKey(area.top, area.left));
      return link === undefined ? null : { ...given(link), textToDisplay: textAt(book, sheet, area.top, area.left) };
    },
    set: (target, value) => {
      guardAllowed(target.sheet, "allowInsertHyperlinks");
      guardContents(target);
      link(target, record(value));
    },
  };
}

function given(link: CellLink): Readonly<Record<string, string>> {
  const entries = Object.entries(link).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(entries);
}

function link({ sheet, area }: SheetArea, value: Readonly<Record<string, unknown>>): void {
  const target: CellLink = {
    address: textOf(value["address"]),
    documentReference: textOf(value["documentReference"]),
    screenTip: textOf(value["screenTip"]),
  };
  const shown = textOf(value["textToDisplay"]);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      sheet.links.set(cellKey(row, column), target);
      const text =
        shown ?? (sheet.content(row, column) === undefined ? (target.address ?? target.documentReference) : undefined);
      if (text !== undefined) sheet.setContent(row, column, { value: text });
    }
  }
  sheet.styles.update(area, (style) => ({ ...style, fontColor: LINK_COLOR, underline: "Single" }));
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}
