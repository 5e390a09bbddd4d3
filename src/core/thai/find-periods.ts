import { parsePeriod } from "./period/parse-period";
import { parseEndpoint } from "./period/parse-endpoint";
import type { PeriodContext, PeriodFacts, PeriodReading } from "./period/period-reading";
import { isWord, type Parsed, type PeriodToken } from "./period/period-token";
import { periodTokens } from "./period/period-tokens";
import { visibleText } from "./period/visible-text";

/** A period inside a text; zero-based positions in UTF-16 units, `to` after the last. */
export type FoundPeriod = PeriodReading & { readonly from: number; readonly to: number };

const HINT = /[0-9๐-๙]|เดือน|ปี|ทุก|ราย|ละ|ไตรมาส|คม|ยน|พันธ์/u;

/**
 * Every day, month, range, year and rhythm inside a text, in its order: the dates of a sentence, the due time within
 * a paragraph. Days that do not exist are told as unreadable. A text without any gives an empty list.
 */
export function findPeriods(text: string, context: PeriodContext = {}): readonly FoundPeriod[] {
  if (!HINT.test(text)) return [];
  const { text: visible, places } = visibleText(text);
  const tokens = periodTokens(visible);
  const found: FoundPeriod[] = [];
  for (let at = 0; at < tokens.length;) {
    const parsed = isStart(tokens, at) ? parsePeriod(tokens, at, context) : null;
    if (parsed !== null) found.push(placed(parsed, tokens.slice(at, parsed.next), text, places));
    at = parsed?.next ?? at + 1;
  }
  return found;
}

function placed(
  { found }: Parsed<PeriodFacts>,
  used: readonly PeriodToken[],
  text: string,
  places: readonly number[],
): FoundPeriod {
  const from = places[used[0]?.from ?? 0] ?? 0;
  const to = (places[(used.at(-1)?.to ?? 1) - 1] ?? 0) + 1;
  return { ...found, typed: text.slice(from, to), from, to };
}

function isStart(tokens: readonly PeriodToken[], at: number): boolean {
  return !isLeadIn(tokens[at]) && !isDoubtful(tokens, at);
}

/** In a sentence the words before a period say how it is meant, and are no part of it; ณ and ภายใน are. */
function isLeadIn(token: PeriodToken | undefined): boolean {
  return isWord(token, "filler");
}

/** A short month name alone is not enough in a sentence: ก.พ. is also the civil service commission. */
function isDoubtful(tokens: readonly PeriodToken[], at: number): boolean {
  const end = parseEndpoint(tokens, at);
  return end !== null && end.found.doubtful && !isWord(tokens[end.next], "to", "and");
}
