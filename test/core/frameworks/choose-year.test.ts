import fc from "fast-check";
import "../fixed-seed";
import { chooseYear } from "../../../src/core/frameworks/choose-year";
import { titleYearsReader } from "../../../src/core/frameworks/title-years";
import { monthYears, writtenYears } from "../../../src/core/frameworks/written-years";
import { yearHints } from "../../../src/core/frameworks/year-hints";
import { HELD, YEARS, yearOf } from "./years";

const hints = (texts: readonly string[], agencyYear: number | null = null) => yearHints({ agencyYear, texts }, HELD);

describe("the years written in a text", () => {
  it.each([
    ["ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", [2566], [true]],
    ["มาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ.2567", [2567], [false]],
    ["มาตรการจากผลการประเมิน ITA ปี 2565 แผนปี 2566", [2565, 2566], [true, false]],
    ["ประจำปี พ.ศ..2568", [2568], [false]],
    ["โทร 025671234", [], []],
    ["ไม่มีปี", [], []],
  ])("%s", (text, years, results) => {
    expect(writtenYears(text).map(({ year }) => year)).toEqual(years);
    expect(writtenYears(text).map(({ isResult }) => isResult)).toEqual(results);
  });

  it.each([
    ["๑ ตุลาคม ๒๕๖๗ - ๓๐ กันยายน ๒๕๖๘", [2568, 2568]],
    ["ต.ค. ๖๕ – ก.ย.๖๖", [2566, 2566]],
    ["ต.ค.64 - มี.ค.65", [2565, 2565]],
    ["วันที่ 23 มกราคม 2566", [2566]],
    ["มกราคม", []],
  ])("%s lies in the fiscal years %j", (text, years) => {
    expect(monthYears(text)).toEqual(years);
  });
});

describe("an item's code with its title", () => {
  it.each([
    ["o27 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", [2568]],
    ["(๐๒๗) มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", [2568]],
    ["O42 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", [2563, 2564, 2565, 2566]],
    ["o1 โครงสร้างและอำนาจหน้าที่", [2568, 2569, 2570]],
    ["o1 โครงสร้าง", [2563, 2564, 2565, 2566, 2567]],
    ["มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", []],
    ["o27", []],
  ])("%s speaks for %j", (text, years) => {
    expect(titleYearsReader(HELD.itemLists)(text)).toEqual(years);
  });
});

describe("yearHints", () => {
  it("puts the agency sheet first, then a result's year, then titles, other years and dates", () => {
    const texts = [
      "ต.ค. 65 - มี.ค. 66",
      "แผนปฏิบัติการ ปีงบประมาณ 2564",
      "o27 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
      "ผลการประเมิน ITA ปี 2567",
    ];
    const found = hints(texts, 2565);
    expect(found.map(({ year, evidence }) => [year, evidence[0]?.reason])).toEqual([
      [2565, "agency-sheet"],
      [2567, "result-year"],
      [2568, "item-title"],
      [2564, "document-year"],
      [2566, "date"],
    ]);
    expect(found[1]?.evidence).toEqual([{ reason: "result-year", text: texts[3] }]);
  });

  it("marks a year whose framework is not held, and knows none from a text without one", () => {
    expect(hints(["ผลการประเมิน ITA ปี 2561"])).toMatchObject([{ year: 2561, isKnown: false }]);
    expect(hints(["กองคลัง", ""])).toEqual([]);
  });

  it("never throws, whatever the texts", () => {
    fc.assert(fc.property(fc.array(fc.string()), (texts) => expect(() => hints(texts)).not.toThrow()));
  });
});

describe("chooseYear", () => {
  const candidates = hints(["ผลการประเมิน ITA ปี 2566"], null);

  it("goes by the person before the document", () => {
    const chosen = { kind: "chosen", by: "person", framework: yearOf(2564), evidence: [] };
    expect(chooseYear(2564, candidates, YEARS)).toEqual(chosen);
    const evidence = [{ reason: "result-year", text: "ผลการประเมิน ITA ปี 2566" }];
    const byDocument = { kind: "chosen", by: "document", framework: yearOf(2566), evidence };
    expect(chooseYear(null, candidates, YEARS)).toEqual(byDocument);
  });

  it("says an unknown year and puts no other in its place", () => {
    const known = YEARS.map(({ fiscalYear }) => fiscalYear);
    const unknown = { kind: "unknown-year", known };
    expect(chooseYear(2561, candidates, YEARS)).toEqual({ ...unknown, year: 2561, evidence: [] });
    const text = "ผลการประเมิน ปี 2572";
    const evidence = [{ reason: "result-year", text }];
    expect(chooseYear(null, hints([text]), YEARS)).toEqual({ ...unknown, year: 2572, evidence });
  });

  it("does not decide between equally strong reasons, nor without any", () => {
    const two = hints(["ผลการประเมิน ปี 2565", "ผลการประเมิน ปี 2566"]);
    expect(chooseYear(null, two, YEARS)).toEqual({ kind: "undecided", candidates: two });
    expect(chooseYear(null, [], YEARS)).toEqual({ kind: "undecided", candidates: [] });
  });
});
