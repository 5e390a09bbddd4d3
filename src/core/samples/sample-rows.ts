import type { CellValue } from "../sheet/cell-value";
import { toExcelSerial } from "../thai/excel-serial";
import { readIso } from "../thai/iso-date";
import { SAMPLE_MEASURES, SAMPLE_ROWS } from "./data/sample-agency";

export interface SampleRow {
  /** null: the plan of measures. */
  readonly department: string | null;
  readonly cells: Readonly<Record<string, CellValue>>;
}

const DATE_KEYS = ["start", "end", "doneOn"];

/** The rows of the sample agency, ready to be filled in: days as Excel serials. */
export function sampleRows(): readonly SampleRow[] {
  return [
    ...SAMPLE_MEASURES.map((cells): SampleRow => ({ department: null, cells: withSerials(cells) })),
    ...SAMPLE_ROWS.map(({ department, ...cells }): SampleRow => ({ department, cells: withSerials(cells) })),
  ];
}

function withSerials(cells: Readonly<Record<string, string>>): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(
    Object.entries(cells).map(([key, text]): readonly [string, CellValue] => {
      const day = DATE_KEYS.includes(key) ? readIso(text) : null;
      return [key, day === null ? text : toExcelSerial(day)];
    }),
  );
}
