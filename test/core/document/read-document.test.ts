import { documentTexts } from "../../../src/core/document/document-texts";
import { readDocument } from "../../../src/core/document/read-document";
import { recogniseTables } from "../../../src/core/recognition/published/recognise-tables";
import { toA1 } from "../../../src/core/sheet/cell-ref";
import { drawnSheets } from "../../support/drawn-sheets";

const DRAWING = `
  # plain รายงานเดิม
  รายงานประจำปี ๒๕๖๘
  |
  มาตรการ | สรุปผลการดำเนินการตามมาตรการ/กิจกรรม | ผลลัพธ์/ความสำเร็จของการดำเนินการ
  ๑. อบรมจริยธรรม | จัดอบรมแล้ว | บุคลากรเข้าใจ
  # department กองช่าง
  รหัสมาตรการ | ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | วันที่เริ่มดำเนินการ | วันที่สิ้นสุด | สถานะการดำเนินการ | หลักฐาน (ลิงก์)
  M1 | ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล | เผยแพร่ข้อมูล | #2025-10-01 | ภายในเดือนมีนาคม | อยู่ระหว่างดำเนินการ | https://a.go.th/1 https://a.go.th/1
  # scores คะแนน ITA
  ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี 2567 | ปี 2568
  9 | การเปิดเผยข้อมูล | OIT | 80 | 70
  10 | การเปิดเผยข้อมูล | OIT | 80 | 50
  | ค่าเฉลี่ย OIT | | 80 | 60
`;

const SHEETS = drawnSheets(DRAWING);
const DOCUMENT = readDocument(
  recogniseTables(SHEETS),
  SHEETS.map(({ id }) => id),
);

it("holds every table in the order of the tabs, with what it is for", () => {
  expect(DOCUMENT.tables.map(({ sheet, kind }) => [sheet, kind])).toEqual([
    ["รายงานเดิม", "report"],
    ["กองช่าง", "report"],
    ["คะแนน ITA", "scores"],
  ]);
});

it("reads a row of a departmental tab as it reads a published one", () => {
  const row = DOCUMENT.tables[1]?.rows[0];
  expect(row).toMatchObject({
    title: "เผยแพร่ข้อมูล",
    subject: { indicator: { number: 9 } },
    owners: { owners: ["กองช่าง"] },
    status: { status: "in-progress" },
    doneOn: null,
    evidence: ["https://a.go.th/1"],
  });
  expect(row?.spans).toMatchObject([{ start: { day: { year: 2025, month: 10, day: 1 } }, end: null }]);
});

it("reads the scores of each year, and no indicator where number and name disagree or in a row of totals", () => {
  const rows = DOCUMENT.tables[2]?.rows ?? [];
  expect(
    rows.map(({ subject, scores }) => [subject.indicator?.number, scores.map(({ year, value }) => [year, value])]),
  ).toEqual([
    [9, [[2567, 80], [2568, 70]]], // prettier-ignore
    [null, [[2567, 80], [2568, 50]]], // prettier-ignore
    [undefined, [[2567, 80], [2568, 60]]], // prettier-ignore
  ]);
});

it("gives every text once, wherever it stands", () => {
  const texts = [...documentTexts(DOCUMENT)].filter(({ sheet }) => sheet === "รายงานเดิม");
  expect(texts.map(({ at, place }) => `${toA1(at)} ${place}`).sort()).toEqual([
    "A1 line",
    "A3 header",
    "A4 cell",
    "B3 header",
    "B4 cell",
    "C3 header",
    "C4 cell",
  ]);
});
