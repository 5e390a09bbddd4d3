import { csvText } from "./csv-text";
import { COMPILED_COLUMNS } from "./data/compiled-columns";

const HEADER = ["key", "title_th", "title_en", "type", "unit", "meaning_th", "meaning_en", "allowed"] as const;

/** What every column of the open data means, one line a column, as CSV. */
export function dictionaryCsv(): string {
  const lines = COMPILED_COLUMNS.map(({ key, title, type, unit, meaning, allowed }) => {
    const values = allowed === null ? null : [...allowed].join(" | ");
    return [key, title.th, title.en, type, unit, meaning.th, meaning.en, values];
  });
  return csvText([HEADER, ...lines]);
}
