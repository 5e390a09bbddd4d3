import { isBlank, type CellValue } from "../sheet/cell-value";
import type { Table } from "../sheet/table";
import { textHash } from "../sheet/text-hash";
import { foldText } from "../thai/fold-text";
import type { CompiledRow } from "./summary-model";

type Cells = CompiledRow["cells"];

/** Digits that survive a host, as in the fingerprint of a sheet. */
const STABLE_DIGITS = 12;

/** What the compiled rows of the workbook's own tabs say, as a short text: the same rows in another order give the same. */
export function fingerprintOfRows(rows: readonly CompiledRow[]): string {
  return fingerprint(rows.filter(({ file }) => file === "").map(({ department, cells }) => lineOf(department, cells)));
}

/** The same of the departmental tabs as they are now. */
export function fingerprintOfTabs(tables: readonly Table[]): string {
  return fingerprint(
    tables
      .filter(({ layout }) => layout === "department")
      .flatMap(({ department, rows }) =>
        rows.filter(({ cells }) => !isBlank(cells["measure"])).map(({ cells }) => lineOf(department, cells)),
      ),
  );
}

function fingerprint(lines: readonly string[]): string {
  return `${String(lines.length)}-${textHash([...lines].sort().join("\n"))}`;
}

function lineOf(department: string, cells: Cells): string {
  const filled = Object.entries(cells).filter(([, value]) => !isBlank(value));
  const sorted = filled.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, stable(value)]);
  return JSON.stringify([foldText(department), sorted]);
}

function stable(value: CellValue): string {
  return typeof value === "number" ? value.toPrecision(STABLE_DIGITS) : String(value).replace(/\r\n?/gu, "\n");
}
