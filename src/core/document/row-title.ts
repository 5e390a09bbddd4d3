import type { DocumentRow } from "./document-row";
import type { DocumentKey } from "./document-key";

const TELLING: readonly DocumentKey[] = ["measure", "indicator", "issue", "question", "steps"];

/** What a person knows a row by: its measure, else what it is about, else its first text. "" for a row without text. */
export function rowTitle(values: DocumentRow["values"]): string {
  const told = TELLING.map((key) => values[key]?.text).find((text) => text !== undefined);
  return told ?? Object.values(values)[0]?.text ?? "";
}
