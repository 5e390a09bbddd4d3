import { claimsOf } from "../../../../src/core/scoring/statements/claims";
import { documentStatements } from "../../../../src/core/scoring/statements/document-statements";
import { earlierScores } from "../../../../src/core/scoring/statements/earlier-score";
import { subjectKey } from "../../../../src/core/scoring/statements/score-statement";
import { toA1 } from "../../../../src/core/sheet/cell-ref";
import { ruleContextOf } from "../../../../src/core/validation/rule-context";
import { drawnSheets } from "../../../support/drawn-sheets";

const { document } = ruleContextOf(
  drawnSheets(`
    # scores คะแนน ITA at B2
    ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี ๒๕๖๗ | ปี ๒๕๖๘
    9 | การเปิดเผยข้อมูล | OIT | 80 | 70
    | ค่าเฉลี่ย OIT | | 75 |
    # plain รายงาน
    ตัวชี้วัดที่ ๙ ได้ ๗๑.๐๐ คะแนน
    ตัวชี้วัดที่ ๙ ปี ๒๕๖๖ ได้ ๖๐.๐๐ คะแนน
    ตัวชี้วัดที่ ๑๐ ได้ ๕๐.๐๐ คะแนน ตัวชี้วัดที่ ๑๐ ได้ ๕๕.๐๐ คะแนน
    |
    มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม
    ยกตัวชี้วัดที่ ๙ ได้ ๙๐.๐๐ คะแนน | ประชุม | สำนักปลัด | ทุกเดือน
  `),
  { assessedYear: 2568 },
);

it("tables come first, rows and labels by year, then sentences; plans state none", () => {
  const told = documentStatements(document).map(({ at, told: how, subject, value, year }) =>
    [toA1(at), how, subjectKey(subject), value, year].join(" "),
  );
  expect(told).toEqual([
    "E3 row 9 80 2567",
    "F3 row 9 70 2568",
    "E4 label OIT 75 2567",
    "A1 sentence 9 71 ",
    "A2 sentence 9 60 2566",
    "A3 sentence 10 50 ",
    "A3 sentence 10 55 ",
  ]);
});

it("is read once for each document", () => {
  expect(documentStatements(document)).toBe(documentStatements(document));
});

it("claims of a year are its own and those without one, but none that a text compares", () => {
  expect(claimsOf(document, 2568).map(({ value }) => value)).toEqual([70, 71]);
});

it("the earlier score stands in the text, else in the table of the year before", () => {
  const earlier = earlierScores(document, 2568);
  const values = documentStatements(document).map((statement) => earlier(statement)?.value ?? null);
  expect(values).toEqual([null, 80, null, 80, null, null, 50]);
});
