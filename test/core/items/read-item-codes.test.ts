import fc from "fast-check";
import "../fixed-seed";
import { itemListOf } from "../../../src/core/frameworks/items";
import { readItemCode, readItemCodes } from "../../../src/core/items/read-item-codes";
import { toThaiDigits } from "../../../src/core/thai/digits";
import { formatDate, formatShortDate } from "../../../src/core/thai/format-date";
import { realDates } from "../thai/arbitrary-date";

function codesIn(text: string): readonly string[] {
  return readItemCodes(text).map(({ code }) => code);
}

describe("readItemCode", () => {
  it.each([
    ["o27", "o27", "OIT", "standard"],
    ["o๒๗", "o27", "OIT", "standard"],
    ["O27", "o27", "OIT", "variant"],
    ["O๑2", "o12", "OIT", "variant"],
    ["o๑๒", "o12", "OIT", "standard"],
    ["o 12", "o12", "OIT", "standard"],
    ["o.12", "o12", "OIT", "standard"],
    ["o01", "o1", "OIT", "standard"],
    ["๐๒๗", "o27", "OIT", "variant"],
    ["๐27", "o27", "OIT", "variant"],
    ["๐๖", "o6", "OIT", "variant"],
    ["0๖", "o6", "OIT", "variant"],
    ["0๑๒", "o12", "OIT", "variant"],
    ["OIT 42", "o42", "OIT", "variant"],
    ["OIT๔๒", "o42", "OIT", "variant"],
    ["oit 42", "o42", "OIT", "variant"],
    ["i3", "i3", "IIT", "standard"],
    ["I๑๕", "i15", "IIT", "variant"],
    ["e๖", "e6", "EIT", "standard"],
    ["E๑๑", "e11", "EIT", "variant"],
    ["EP๑", "EP1", "EP", "standard"],
    ["ES 9", "ES9", "ES", "standard"],
    ["ep1", "EP1", "EP", "variant"],
    ["ข้อ EP๖", "EP6", "EP", "standard"],
    ["  ข้อย่อย ๐๔๓ ", "o43", "OIT", "variant"],
  ])("reads %p as %p", (text, code, kind, glyph) => {
    expect(readItemCode(text)).toMatchObject({ code, kind, glyph });
  });

  it.each(["027", "06", "012"])("reads %p only where a code is expected", (text) => {
    expect(readItemCode(text)).toBeNull();
    expect(readItemCode(text, { codeExpected: true })).toMatchObject({ number: Number(text), kind: "OIT" });
  });

  it.each([
    "27",
    "๒๗",
    "0",
    "๐",
    "00",
    "๐๐",
    "001",
    "o0",
    "o61",
    "081",
    "๐๘๑",
    "",
    " ",
    "o",
    "EIT",
    "o1 และ o2",
    "o5 ดี",
  ])("does not take %p for one code, expected or not", (text) => {
    expect(readItemCode(text)).toBeNull();
    expect(readItemCode(text, { codeExpected: true })).toBeNull();
  });
});

describe("readItemCodes", () => {
  it("finds every code of a text, with what was typed and where", () => {
    const text = "ข้อ EP๘ (อ้างอิงจาก ๐๒๕) อีกทั้ง (อ้างอิงจาก ๐๖) และ e๑๐";
    expect(readItemCodes(text).map(({ code }) => code)).toEqual(["EP8", "o25", "o6", "e10"]);
    expect(readItemCodes(text).every(({ from, to, typed }) => text.slice(from, to) === typed)).toBe(true);
  });

  it.each([
    ["o1, o2,o3/o4 o5", ["o1", "o2", "o3", "o4", "o5"]],
    ["๐๑๐, ๐๑๑", ["o10", "o11"]],
    ["(๐๑๐)(๐๑๑)", ["o10", "o11"]],
    ["o12.pdf", ["o12"]],
    ["2568_o12.pdf", ["o12"]],
    ["ข้อo๓๓การเปิดโอกาส", ["o33"]],
    ["IIT i1 i๒", ["i1", "i2"]],
  ])("finds the codes in %p", (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it.each([
    "MOIT 1",
    "MOIT1",
    "moit ๑๒",
    "EIT ส่วนที่ ๑",
    "OIT 40.00",
    "OIT ๔๓ ข้อ",
    "OIT 2568",
    "OIT 40%",
    "IIT 91.68",
    "IIT 30 EIT 30",
    "ITA ๒๕๖๘",
    "E-Service",
    "1e5",
    "#e5e5e5",
    "No 5",
    "CO2",
    "ตัวชี้วัดย่อยที่ ๙.๑",
    "๐๖/๐๑/๒๕๖๖",
    "๐๖-๐๑-๒๕๖๖",
    "๐๖ มกราคม ๒๕๖๖",
    "๐๖ ม.ค. ๖๖",
    "ม.ค. ๐๖",
    "เวลา ๐๙.๓๐ น.",
    "๐๘:๓๐",
    "๐๙ นาฬิกา",
    "๐๕ คน",
    "ได้ ๐ คะแนน",
    "โทร. ๐ - ๓๙๓๘ - ๗๐๓๘",
    "โทร. ๐๓๙-๓๘๗๐๓๘",
    "๐๓๙๓๘๗๐๓๘",
    "๑,๐๒๗ บาท",
    "๑,๐๒๗",
    "๐.๐๕",
    "www.klong5.go.th/e5 a.e5@b.th https://x.th/o12",
  ])("finds no code in %p", (text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it("finds the code before every title of the framework, whatever its glyph", () => {
    const items = (itemListOf(2568)?.items ?? []).map(({ code, title }) => ({ number: Number(code.slice(1)), title }));
    const missed = items.flatMap(({ number, title }) =>
      [
        `o${number} ${title}`,
        `๐${number} ${title}`,
        `OIT ${number} ${title}`,
        `ข้อ 0${toThaiDigits(String(number))}${title}`,
      ].filter((text) => codesIn(text).join() !== `o${number}`),
    );
    expect(missed).toEqual([]);
    expect(items.length).toBeGreaterThan(20);
  });

  it("reads back any code however it is typed", () => {
    const digits = (number: number): readonly string[] => {
      const arabic = String(number);
      const thai = Array.from(arabic, (digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)] ?? "").join("");
      return [arabic, thai, `${arabic.slice(0, 1)}${thai.slice(1)}`];
    };
    const letters = fc.constantFrom("o", "O", "OIT ", "i", "I", "e", "E", "EP", "ES", "๐");
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 48 }), fc.integer({ min: 0, max: 2 }), (before, number, style) => {
        expect(readItemCode(`${before}${digits(number)[style] ?? ""}`)?.number).toBe(number);
      }),
    );
  });

  it("never takes a date for a code", () => {
    fc.assert(
      fc.property(realDates(1950, 2050), fc.constantFrom("thai" as const, "arabic" as const), (date, style) => {
        expect(codesIn(formatDate(date, style))).toEqual([]);
        expect(codesIn(`0${formatShortDate(date, style)}`)).toEqual([]);
        expect(codesIn(`๐${formatShortDate(date, style)}`)).toEqual([]);
      }),
    );
  });

  it("never takes a number for a code", () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true }), fc.nat(), (score, count) => {
        expect(codesIn(`${score} ${count} ${score.toFixed(2)}`)).toEqual([]);
      }),
    );
  });

  it("never throws, and quotes what it found", () => {
    const letters = fc.constantFrom(...Array.from("oOeEiIpPsStT0๐1๑2๒9๙ .-/,:(ข้อ)"));
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        const codes = readItemCodes(text, { codeExpected: true });
        expect(codes.every(({ from, to, typed }) => text.slice(from, to) === typed)).toBe(true);
      }),
    );
  });
});
