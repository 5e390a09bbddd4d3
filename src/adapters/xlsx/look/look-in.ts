import type { SheetLook } from "../../../ports/sheet-look";
import type { PackageParts } from "../package/package-parts";
import { workbookPartOf } from "../package/workbook-part";
import { looksIn } from "./cell-looks";
import { drawnThings } from "./drawn-things";
import { readLook } from "./read-look";

/** A tab without cells, such as a chart sheet. */
const NOTHING = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/** How a sheet of a package looks, by its id. Returns null where there is none, or its part is damaged. */
export function lookIn(parts: PackageParts, sheetId: string): SheetLook | null {
  const workbook = workbookPartOf(parts);
  const entry = workbook?.sheets.find(({ id }) => id === sheetId);
  if (workbook === null || entry === undefined) return null;
  const xml = entry.kind === "worksheet" ? parts.text(entry.part) : NOTHING;
  return xml === null ? null : readLook(xml, looksIn(parts, workbook), drawnThings(parts, entry));
}
