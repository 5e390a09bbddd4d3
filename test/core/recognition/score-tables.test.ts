import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import { yearColumns } from "../../../src/core/recognition/score-columns";
import { contextOf } from "../../../src/core/validation/check-context";
import { drawnSheets } from "../../support/drawn-sheets";

const OWN = `
  # scores คะแนน ITA
  ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี 2568
  9 | การเปิดเผยข้อมูล | OIT | 70
`;
const PASTED = `
  # plain ผลปีก่อน
  ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | คะแนน
  9 | การเปิดเผยข้อมูล | OIT | 99
`;

const scoresOf = (...sheets: readonly string[]) =>
  contextOf(recogniseWorkbook(drawnSheets(sheets.join("\n"))), { assessedYear: 2568 }).scores;

it("our own score sheet decides, wherever a pasted table stands", () => {
  expect(scoresOf(PASTED, OWN)).toMatchObject({ sheet: "คะแนน ITA", indicators: [{ no: 9, score: { value: 70 } }] });
});

it("a single pasted table that names no year counts; of two, none does", () => {
  expect(scoresOf(PASTED)).toMatchObject({ sheet: "ผลปีก่อน" });
  expect(scoresOf(PASTED, PASTED.replace("ผลปีก่อน", "ผลสองปีก่อน"))).toBeNull();
});

it("a header of thousands of spaces is read in no time, and is no year", () => {
  const at = { row: 0, column: 0 };
  const text = `ปี${" ".repeat(30_000)}x`;
  expect(yearColumns([{ text, value: text, at }])).toEqual([]);
});
