import fc from "fast-check";
import { numberFormatOf } from "../../../../src/adapters/look/number-format";
import { UNCALCULATED, type CellValue } from "../../../../src/core/sheet/cell-value";
import { shownText } from "../../../../src/core/sheet/number-format/shown-text";
import { toArabicDigits } from "../../../../src/core/thai/digits";
import { toExcelSerial } from "../../../../src/core/thai/excel-serial";
import "../../fixed-seed";

const SERIAL = 46112; // 31 March 2026, a Tuesday

const CASES: readonly (readonly [value: CellValue, format: string, shown: string])[] = [
  // the formats that our own sheets use
  [SERIAL, numberFormatOf("date", "arabic"), "31 มี.ค. 2569"],
  [SERIAL, numberFormatOf("date", "thai"), "๓๑ มี.ค. ๒๕๖๙"],
  [SERIAL, "[$-D07041E]d mmmm yyyy", "๓๑ มีนาคม ๒๕๖๙"],
  [SERIAL, "[$-107041E]d mmm yy", "31 มี.ค. 69"],
  [80.765, numberFormatOf("score", "arabic"), "80.77"],
  [80.765, numberFormatOf("score", "thai"), "๘๐.๗๗"],
  [12, numberFormatOf("count", "thai"), "๑๒"],
  [0.255, numberFormatOf("percent", "arabic"), "25.50%"],
  [2569, numberFormatOf("year", "thai"), "๒๕๖๙"],
  [1.5, numberFormatOf("text", "thai"), "๑.๕"],
  ["ข้อ 12", numberFormatOf("text", "thai"), "ข้อ 12"],
  // days and times
  [SERIAL, "d/m/yyyy", "31/3/2026"],
  [SERIAL, "dd/mm/bbbb", "31/03/2569"],
  [SERIAL, "[$-409]dddd d mmmm yyyy", "Tuesday 31 March 2026"],
  [SERIAL, "ddd d mmm", "อ. 31 มี.ค."],
  [SERIAL, "yyyy-mm-dd", "2026-03-31"],
  [SERIAL + 0.5, "d/m/yy h:mm", "31/3/26 12:00"],
  [0.75, "hh:mm:ss", "18:00:00"],
  [0.25, "h:mm AM/PM", "6:00 AM"],
  [1.5, "[h]:mm", "36:00"],
  [-1, "d/m/yyyy", "#####"],
  [60, "d/m/yyyy", "#####"],
  // numbers
  [1234567.891, "#,##0.00", "1,234,567.89"],
  [0, "#,##0.00", "0.00"],
  [-1234.5, "#,##0.00", "-1,234.50"],
  [-5, "0;(0)", "(5)"],
  [0, '0;-0;"-"', "-"],
  [0.5, "#.##", ".5"],
  [3, "#.##", "3."],
  [7, "000", "007"],
  [12345678, "0,,", "12"],
  [12345, "0.00E+00", "1.23E+04"],
  [85, '0" คะแนน"', "85 คะแนน"],
  [85, "[Red]0\\%", "85%"],
  [1000, "[$฿-41E]#,##0", "฿1,000"],
  [-0.001, "0.00", "0.00"],
  [1.005, "0.00", "1.01"],
  // General, and what is not understood
  [0.1 + 0.2, "General", "0.3"],
  [-2.5, "General", "-2.5"],
  [123456789012, "General", "1.23457E+11"],
  [1 / 3, "General", "0.333333333"],
  [0.5, "# ?/?", "0.5"],
  [5, "[>3]0.0;0", "5"],
  // texts and the rest
  ["ก", '"ชื่อ "@', "ชื่อ ก"],
  ["=1+1", "0.00", "=1+1"],
  ["#N/A", "0.00", "#N/A"],
  [true, "0.00", "TRUE"],
  [null, "0.00", ""],
  [UNCALCULATED, "0.00", ""],
];

describe("a cell as Excel would show it", () => {
  it.each(CASES)("%p in %s is %s", (value, format, shown) => {
    expect(shownText(value, format)).toBe(shown);
  });

  it("never fails, whatever the format", () => {
    fc.assert(
      fc.property(fc.string(), fc.oneof(fc.double(), fc.integer(), fc.string(), fc.boolean()), (format, value) => {
        expect(typeof shownText(value, format)).toBe("string");
      }),
    );
  });

  it("writes every day of the Buddhist Era back as it is", () => {
    const days = fc.record({
      year: fc.integer({ min: 1901, max: 2200 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(days, (date) => {
        const shown = shownText(toExcelSerial(date), "[$-D07041E]d/m/yyyy");
        expect(toArabicDigits(shown)).toBe(`${String(date.day)}/${String(date.month)}/${String(date.year + 543)}`);
      }),
    );
  });
});
