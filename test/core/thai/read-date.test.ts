import fc from "fast-check";
import "../fixed-seed";
import { toExcelSerial } from "../../../src/core/thai/excel-serial";
import { formatDate, formatShortDate } from "../../../src/core/thai/format-date";
import { readDate } from "../../../src/core/thai/read-date";
import { realDates } from "./arbitrary-date";

const TWENTY_THIRD = { year: 2023, month: 1, day: 23 };

describe("readDate", () => {
  it.each([
    "๒๓ มกราคม ๒๕๖๖",
    "23 มกราคม 2566",
    "๒3 มกราคม 25๖๖",
    "23 ม.ค. 2566",
    "23 ม.ค. 66",
    "๒๓ ม.ค.๖๖",
    "23ม.ค.66",
    "23 มค 2566",
    "23 ม. ค. 2566",
    "23-ม.ค.-2566",
    "23/ม.ค./66",
    "23 มกราคม 2023",
    "23 มกราคม ค.ศ. 2023",
    "23 มกราคม พ.ศ. 2566",
    "23 มกราคม พ.ศ.2566",
    "23 มกราคม พ.ศ..2566",
    "23 มกราคม พศ 2566",
    "23 เดือนมกราคม พ.ศ. 2566",
    "วันที่ 23 มกราคม 2566",
    "วันที่ 23 เดือน มกราคม พ.ศ. 2566",
    "เมื่อวันที่ ๒๓ มกราคม ๒๕๖๖",
    "ณ วันที่ 23 มกราคม 2566",
    "วันจันทร์ที่ 23 มกราคม 2566",
    "วันที่ 23/1/2566",
    "23/1/2566",
    "23/01/2566",
    "23-1-2566",
    "23.1.2566",
    "๒๓/๑/๒๕๖๖",
    "23/1/2023",
    "2023-01-23",
    "2566-01-23",
    "2023/1/23",
    "  23\u00A0มกราคม\u200B 2566\n",
  ])("reads %p", (text) => {
    expect(readDate(text)).toEqual({ kind: "date", date: TWENTY_THIRD, form: "text" });
  });

  it.each([
    "31/3/69",
    "3/31/2569",
    "30 กุมภาพันธ์ 2566",
    "29 ก.พ. 2566",
    "31/4/2569",
    "2026-02-30",
    "0/1/2566",
    "มกราคม 2566",
    "23 มกราคม",
    "มกราคม ๒๕๖๖ ถึง มีนาคม ๒๕๖๖",
    "ต.ค. ๖๕ – ก.ย. ๖๖",
    "๑ ตุลาคม ๒๕๖๗ - ๓๐ กันยายน ๒๕๖๘",
    "ไตรมาส ๑ - ๔",
    "ภายในเดือนมกราคม",
    "ตลอดปีงบประมาณ พ.ศ.๒๕๖๘",
    "2 3 มกราคม 2566",
    "23 มกราคม 25 66",
    "23 มกราคม 256",
    "23 มกราคม 25666",
    "23 มกราคม 3000",
    "23 มกราคม 1800",
    "23 มกราคม พ.ศ. 2023",
    "23 มกราคม ค.ศ. 2566",
    "23 มกราคม ค.ศ. 66",
    "23 มกราคม 2566 เวลา 10.00 น.",
    "23/1-2566",
    "-23/1/2566",
    "-",
    "#N/A",
    "2566",
    "123 มกราคม 2566",
  ])("does not read %p", (text) => {
    expect(readDate(text)).toEqual({ kind: "not-a-date", text });
  });

  it.each([null, "", "  ", "\u200B", "\u00A0"])("finds %p blank", (value) => {
    expect(readDate(value)).toEqual({ kind: "blank" });
  });

  it.each([0, -0, -5, 60, 1e-9, 1e300, Number.NaN, Number.POSITIVE_INFINITY, true])("has no date for %p", (value) => {
    expect(readDate(value)).toEqual({ kind: "not-a-date", text: String(value) });
  });

  it("takes two-digit years beside a month's name as BE 2500 to 2599", () => {
    expect(readDate("15 มิ.ย. 64")).toMatchObject({ date: { year: 2021, month: 6, day: 15 } });
    expect(readDate("15 มิ.ย. 00")).toMatchObject({ date: { year: 1957, month: 6, day: 15 } });
    expect(readDate("15 มิ.ย. 99")).toMatchObject({ date: { year: 2056, month: 6, day: 15 } });
  });

  it("reads an Excel serial, its time of day left out", () => {
    const expected = { kind: "date", date: { year: 2026, month: 3, day: 31 }, form: "serial" };
    expect(readDate(46112)).toEqual(expected);
    expect(readDate(46112.75)).toEqual(expected);
  });

  it("tells a Buddhist Era year typed as Gregorian, and the day that it must mean", () => {
    const typed = { year: 2566, month: 1, day: 23 };
    expect(readDate(toExcelSerial(typed))).toEqual({ kind: "date-in-wrong-era", date: TWENTY_THIRD, typed });
    expect(readDate(toExcelSerial({ year: 2400, month: 1, day: 1 }))).toMatchObject({ kind: "date-in-wrong-era" });
    expect(readDate(toExcelSerial({ year: 2399, month: 12, day: 31 }))).toMatchObject({ kind: "date" });
  });

  it("does not make up a 29 February that the year meant does not have", () => {
    expect(readDate(toExcelSerial({ year: 2568, month: 2, day: 29 }))).toMatchObject({ kind: "not-a-date" });
  });

  it("reads every date that we write", () => {
    fc.assert(
      fc.property(realDates(1900, 2399), fc.constantFrom("thai" as const, "arabic" as const), (date, digits) => {
        const expected = { kind: "date", date, form: "text" };
        expect(readDate(formatDate(date, digits))).toEqual(expected);
        expect(readDate(formatShortDate(date, digits))).toEqual(expected);
        expect(readDate(toExcelSerial(date))).toEqual({ ...expected, form: "serial" });
      }),
    );
  });

  it("never throws and never gives an unreal day, whatever the text", () => {
    const letters = fc.constantFrom(..."0123456789๐๒๕๖/-. วันที่ม.ค.พ.ศ.มกราคม".split(""));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: letters })), (text) => {
        expect(["date", "blank", "not-a-date"]).toContain(readDate(text).kind);
      }),
    );
  });
});
