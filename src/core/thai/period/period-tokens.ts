import { FULL_MONTH, monthOf, SHORT_MONTH } from "./month-pattern";
import type { PeriodToken, PeriodWord } from "./period-token";

const WORDS: readonly (readonly [PeriodWord, string])[] = [
  ["buddhist-era", "(?<!เ)พ\\s?\\.?\\s?ศ(?:\\s?\\.)*|พุทธศักราช"],
  ["common-era", "ค\\s?\\.\\s?ศ(?:\\s?\\.)*|คริสต์ศักราช"],
  ["fiscal-year", "ปี\\s*งบ(?:\\s*ประมาณ)?"],
  ["budget", "งบประมาณ"],
  ["weekday", "วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)(?:\\s?ที่)?"],
  ["on-day", "วัน\\s?ที่"],
  ["day", "วัน(?!นี้)"],
  ["week", "สัปดาห์"],
  ["month", "เดือน"],
  ["year", "ปี"],
  ["quarter", "ไตรมาส(?:\\s?ที่)?|Q(?=\\s?[1-4])"],
  ["every", "ทุก(?:\\s?ๆ)?"],
  ["each", "ราย"],
  ["and", "และ|กับ"],
  ["per", "ละ"],
  ["times", "ครั้ง"],
  ["at-least", "อย่างน้อย|ไม่น้อยกว่า"],
  ["within", "ภายใน"],
  ["of", "ของ"],
  ["round", "รอบ"],
  ["at", "ณ"],
  ["end", "สิ้น"],
  ["throughout", "ตลอด(?:ทั้ง)?"],
  ["first", "แรก"],
  ["second", "หลัง"],
  ["filler", "เมื่อ|ใน|ตั้งแต่|ระหว่าง|ช่วง|ประจำ|เป็น|เริ่ม"],
  ["to", "จนถึง|ถึง|[-\\u2010-\\u2015\\u2212~]"],
  ["slash", "\\/"],
  ["dot", "\\."],
  ["comma", ","],
  ["open", "[(\\[]"],
  ["close", "[)\\]]"],
];

// One pattern for everything, so that a long cell is gone through once.
const ANY = new RegExp(
  [`(${FULL_MONTH})`, `(${SHORT_MONTH})`, "(\\d+)", ...WORDS.map(([, pattern]) => `(${pattern})`)].join("|"),
  "gu",
);
const FIRST_WORD_GROUP = 4;

/** The pieces of a visible text that matter for periods. White space is left out; anything else is the word "other". */
export function periodTokens(text: string): readonly PeriodToken[] {
  const tokens: PeriodToken[] = [];
  let from = 0;
  for (const match of text.matchAll(ANY)) {
    pushOther(tokens, text, from, match.index);
    tokens.push(tokenOf(match));
    from = match.index + match[0].length;
  }
  pushOther(tokens, text, from, text.length);
  return tokens;
}

function pushOther(tokens: PeriodToken[], text: string, from: number, to: number): void {
  if (text.slice(from, to).trim() !== "") tokens.push({ kind: "word", word: "other", from, to });
}

function tokenOf(match: RegExpExecArray): PeriodToken {
  const [typed, fullMonth, shortMonth, digits] = match;
  const place = { from: match.index, to: match.index + typed.length };
  if (fullMonth !== undefined) return { kind: "month", month: monthOf(typed), short: false, ...place };
  if (shortMonth !== undefined) return { kind: "month", month: monthOf(typed), short: true, ...place };
  if (digits !== undefined) return { kind: "number", value: Number(digits), digits: digits.length, ...place };
  const found = WORDS.findIndex((_, index) => match[FIRST_WORD_GROUP + index] !== undefined);
  return { kind: "word", word: WORDS[found]?.[0] ?? "other", ...place };
}
