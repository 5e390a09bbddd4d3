const BYTES_PER_THAI_CHARACTER = 3;

/** What a value weighs in a request, at most: every character counted as a Thai one. */
export function jsonBytes(value: unknown): number {
  return JSON.stringify(value).length * BYTES_PER_THAI_CHARACTER;
}
