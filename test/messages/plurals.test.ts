import { fill } from "../../src/messages/format";
import { AREAS, textsOf } from "./message-areas";

const ENGLISH = Object.entries(AREAS).flatMap(([area, [, english]]) => [...textsOf(english, area)]);
const THAI = Object.entries(AREAS).flatMap(([area, [thai]]) => [...textsOf(thai, area)]);

/** What follows a count and is no noun, as in "{count} more"; after the last three the noun itself is chosen. */
const NOT_COUNTED = new Set(["more", "only", "in", "of", "on", "sample", "such", "repeated"]);

const COUNT_AND_WORD =
  /\{(count|rows|cells|read|all|months|findings|errors|warnings|infos|parts|repeated)\} ([a-z]+)/gu;

const NOUNS = [
  ...["row", "cell", "sheet", "finding", "measure", "month", "department", "error", "warning", "note", "text"],
  ...["column", "file", "line", "score", "conflict", "rule", "point", "header", "item", "sub-indicator"],
];
const SINGULARS = [...NOUNS, "person"].join("|");
const PLURALS = [...NOUNS.map((noun) => `${noun}s`), "people"].join("|");

/** Holes that hold a name or a year, never a count. */
const NAMES = new Set(["sheet", "sheets", "option", "file", "year"]);

/** What a message says where every hole that can count holds one number. */
function said(text: string, count: number): string {
  const holes = [...text.matchAll(/\{(\w+)/gu)].map(([, name = ""]) => [name, NAMES.has(name) ? "…" : count] as const);
  const counted = text.replaceAll(/\{\w+:score\}/gu, "0.50").replaceAll(/\{(\w+):\w+\}/gu, "{$1}");
  return fill(counted, Object.fromEntries(holes), "en");
}

it("a word follows its number by English grammar", () => {
  const text = "{count} {count|row is|rows are} left";
  expect([0, 1, 2, 21].map((count) => fill(text, { count }, "en"))).toEqual([
    "0 rows are left",
    "1 row is left",
    "2 rows are left",
    "21 rows are left",
  ]);
  expect(fill(text, { count: 1 }, "en", "thai")).toBe("๑ row is left");
});

it("no English message has a plural after 1 or a singular after 2", () => {
  const wrong = ENGLISH.flatMap(([key, text]) =>
    [
      ...[...said(text, 1).matchAll(new RegExp(`(?<![\\w.,])1 (?:(?!in )[a-z-]+ )?(?:${PLURALS})\\b`, "gu"))],
      ...[...said(text, 2).matchAll(new RegExp(`(?<![\\w.,])2 (?:(?!in )[a-z-]+ )?(?:${SINGULARS})\\b`, "gu"))],
    ].map(([found]) => `${key}: ${found}`),
  );
  expect(wrong).toEqual([]);
});

it("where a word follows a count without a choice, it is known not to be what is counted", () => {
  const words = ENGLISH.flatMap(([key, text]) =>
    [...text.matchAll(COUNT_AND_WORD)]
      .filter(([, , word = ""]) => !NOT_COUNTED.has(word))
      .map(([found]) => `${key}: ${found}`),
  );
  expect(words).toEqual([]);
});

it("only English texts choose between words, and always by a number that they have", () => {
  expect(THAI.filter(([, text]) => /\{[^}]*\|/u.test(text)).map(([key]) => key)).toEqual([]);
  for (const [, text] of ENGLISH) {
    for (const [, name = ""] of text.matchAll(/\{(\w+)\|/gu)) expect(text).toContain(`{${name}}`);
    expect(said(text, 1)).not.toMatch(/[{}]/u);
  }
});
