import { fill, numberText } from "../../src/messages/format";
import { AREAS, textsOf } from "./message-areas";

const NUMBER = 12;
const DAY = "2026-03-31";
const TYPED = "๑2 o12 กองช่าง!B7 แผน1.xlsx";

const TEXTS = Object.entries(AREAS)
  .filter(([area]) => !area.startsWith("cli"))
  .flatMap(([area, [thai, english]]) => [
    ...[...textsOf(thai, area)].map(([key, text]) => ({ key, text, language: "th" as const })),
    ...[...textsOf(english, area)].map(([key, text]) => ({ key, text, language: "en" as const })),
  ]);

/** These show what Arabic digits look like; the pane always says them in Arabic digits. */
const SAMPLES = new Set(["insert.INSERT.arabicDigits", "settings-screen.SETTINGS_SCREEN.arabicDigits"]);

/** A value for every hole: a day for a day, for any other the one given. */
function dataFor(text: string, value: string | number): Readonly<Record<string, string | number>> {
  const holes = [...text.matchAll(/\{(\w+)(?::(\w+))?[^}]*\}/gu)];
  return Object.fromEntries(holes.map(([, name = "", kind]) => [name, kind === "day" ? DAY : value]));
}

/** Without what stays as Excel shows it: codes and the like, which have a letter, and rows of a sheet. */
function ownNumbers(text: string): string {
  return text.replace(/[A-Za-z0-9.]*[A-Za-z][A-Za-z0-9.]*/gu, "");
}

it("no message has an Arabic digit of ours when Thai digits are chosen", () => {
  expect(TEXTS.length).toBeGreaterThan(1000);
  const left = TEXTS.filter(({ text, language }) =>
    /[0-9]/u.test(ownNumbers(fill(text.replaceAll(/\{\w+:exact\}/gu, ""), dataFor(text, NUMBER), language, "thai"))),
  );
  expect(left.map(({ key }) => key).filter((key) => !SAMPLES.has(key))).toEqual([]);
});

it("nothing that was typed changes in a message when Thai digits are chosen", () => {
  for (const { text, language } of TEXTS) {
    const plain = text.replaceAll(/\{\w+(?::\w+|\|[^}]*)\}/gu, "");
    const count = [...plain.matchAll(/\{\w+\}/gu)].length;
    expect(fill(plain, dataFor(plain, TYPED), language, "thai").split(TYPED)).toHaveLength(count + 1);
  }
});

it("codes, paper sizes and rows stay as they are, in the wording too", () => {
  const said = fill("ใช้ o12 บน A4 แถวที่ {row:exact} จาก 94.62 ถึง 100.", { row: 7 }, "th", "thai");
  expect(said).toBe("ใช้ o12 บน A4 แถวที่ 7 จาก ๙๔.๖๒ ถึง ๑๐๐.");
});

it("a text of ours that is made of numbers follows the digits, a text that is not does not", () => {
  expect(fill("{a:number} {b}", { a: "9, 10", b: "9, 10" }, "th", "thai")).toBe("๙, ๑๐ 9, 10");
  expect(fill("{a:number}", { a: "9, 10" }, "th")).toBe("9, 10");
  expect([numberText("+1.25", "thai"), numberText("+1.25", "arabic")]).toEqual(["+๑.๒๕", "+1.25"]);
});
