import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openXlsx } from "../../../src/adapters/xlsx/open-xlsx";
import { toA1 } from "../../../src/core/sheet/cell-ref";
import { textOf } from "../../../src/core/sheet/cell-value";

/** The folder of the case files: beside the project, or where the variable says. They are not part of it. */
export const CASES_FOLDER = process.env["ITA_CASES"] ?? resolve(__dirname, "../../../../shared/cases");

/** The texts of a case's first sheet by cell, or null where the file is not there. */
export async function cellsOfCase(file: string): Promise<ReadonlyMap<string, string> | null> {
  const path = resolve(CASES_FOLDER, file);
  if (!existsSync(path)) return null;
  const workbook = await openXlsx(new Uint8Array(readFileSync(path)), file);
  if ("code" in workbook) throw new Error(`${file} cannot be opened`);
  const outcome = await workbook.read();
  if (outcome.kind !== "read") throw new Error(`${file} cannot be read`);
  const { origin, cells } = outcome.workbook.sheets[0]?.grid ?? { origin: { row: 0, column: 0 }, cells: [] };
  return new Map(
    cells.flatMap((row, rowIndex) =>
      row.map((value, columnIndex) => [
        toA1({ row: origin.row + rowIndex, column: origin.column + columnIndex }),
        textOf(value),
      ]),
    ),
  );
}
