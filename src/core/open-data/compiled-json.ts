import type { CompiledData } from "./compiled-data";
import { COMPILED_COLUMNS } from "./data/compiled-columns";

const SCHEMA_VERSION = 1;
const TITLE = {
  th: "ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
  en: "Measures to promote integrity and transparency, and what came of them",
} as const;

/** The rows as JSON text with their data dictionary, the count of rows and what was left out, each with its reason. */
export function compiledJsonText({ rowsRead, rows, leftOutRows, leftOutCells, ...about }: CompiledData): string {
  const json = {
    schemaVersion: SCHEMA_VERSION,
    title: TITLE,
    ...about,
    columns: COMPILED_COLUMNS,
    rowsRead,
    rowsExported: rows.length,
    rowsLeftOut: leftOutRows.length,
    rows,
    leftOutRows,
    leftOutCells,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
