import type { CaseValue } from "./case-value";

/** Where a listed value stands in its cell; zero-based, `to` after the last. */
export interface QuotedSpan {
  readonly cell: string;
  readonly from: number;
  readonly to: number;
}

export interface Quotes {
  readonly spans: readonly QuotedSpan[];
  /** The listed values that do not stand in their cell, or not as often as they are listed. */
  readonly missing: readonly string[];
}

/** Each listed value's own place in its cell: of several alike, each has the next that no other of its kind has. */
export function quotedSpans(values: readonly CaseValue[], cells: ReadonlyMap<string, string>): Quotes {
  const taken: (QuotedSpan & { kind: string })[] = [];
  const missing: string[] = [];
  for (const [cell, typed, kind] of values) {
    const same = taken.filter((span) => span.cell === cell && span.kind === kind);
    const from = placesOf(typed, cells.get(cell) ?? "").find((place) =>
      same.every((span) => place >= span.to || place + typed.length <= span.from),
    );
    if (from === undefined) missing.push(`${cell} ${typed}`);
    else taken.push({ cell, kind, from, to: from + typed.length });
  }
  return { spans: taken, missing };
}

function placesOf(part: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}
