import { csvText } from "./csv-text";
import type { CompiledData, OpenValue } from "./compiled-data";
import { COMPILED_COLUMNS } from "./data/compiled-columns";

/** The rows as CSV: one header row of keys, then a line each. What was left out is not in it. */
export function compiledCsv({ rows }: CompiledData): string {
  const keys = COMPILED_COLUMNS.map(({ key }) => key);
  return csvText([keys, ...rows.map((row) => keys.map((key) => fieldOf(row[key])))]);
}

function fieldOf(value: OpenValue): string | number | null {
  return typeof value === "boolean" ? String(value) : value;
}
