import type { CellRef } from "../../../core/sheet/cell-ref";
import { mentionOf } from "../../../core/sheet/formula-mentions";
import { isPersonsFormula } from "../../../core/summary/persons-formulas";
import { readSummaryKey } from "../../../core/summary/summary-key";
import type { SheetReference } from "../../../ports/workbook-reader";
import type { PackageParts } from "../package/package-parts";
import type { WorkbookPart } from "../package/workbook-part";
import { formulaElementOf } from "./formula-element";
import { headingsIn } from "./read-workbook";
import { scanCells } from "./scan-cells";

/** For each of the sheets the first formula elsewhere that looks at it; a shared formula counts where it begins. */
export function referencesTo(
  parts: PackageParts,
  workbook: WorkbookPart,
  ids: readonly string[],
): readonly SheetReference[] {
  const asked = workbook.sheets
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name: title }) => {
      const leadsTo = mentionOf({ title, names: [] });
      const own = workbook.names.filter(({ sheet, formula }) => sheet === null && leadsTo(formula));
      return { id, isIn: mentionOf({ title, names: own.map(({ name }) => name) }) };
    });
  const found = new Map<string, SheetReference>();
  const headings = headingsIn(parts) ?? [];
  for (const { id, name: sheet, kind, part } of workbook.sheets) {
    if (ids.includes(id) || kind !== "worksheet") continue;
    const marker = headings.find((heading) => heading.id === id)?.marker ?? null;
    const geometry = marker?.spec === "summary" ? readSummaryKey(marker.key).geometry : null;
    const isPersons = (at: CellRef) =>
      marker?.spec !== "summary" || (geometry !== null && isPersonsFormula(geometry, at));
    const xml = parts.text(part) ?? "";
    scanCells(xml, {
      cell: (cell) => {
        const text = cell.formula === null ? undefined : formulaElementOf(xml, cell)?.text;
        if (text === undefined || !isPersons(cell)) return;
        for (const target of asked) {
          if (found.has(target.id) || !target.isIn(text)) continue;
          found.set(target.id, { id: target.id, sheet, at: { row: cell.row, column: cell.column } });
        }
      },
    });
  }
  return [...found.values()];
}
