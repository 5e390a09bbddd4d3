/** An error value such as `#N/A`, kept apart from a text that looks like one. */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | CellError;

/** What a cell holds. An empty cell holds nothing and has no content at all. */
export interface CellContent {
  /** The constant; of a formula, the result stored in the file it came from, if any. */
  readonly value: CellValue;
  /** With its leading "=". */
  readonly formula?: string;
  /** Text kept as text by a leading apostrophe that reading does not show. */
  readonly quotePrefix?: boolean;
}

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === "object";
}

/** The value as Office.js gives it: an error as its text, nothing as "". */
export function plainValue(value: CellValue | undefined): string | number | boolean {
  if (value === undefined) return "";
  return isCellError(value) ? value.error : value;
}
