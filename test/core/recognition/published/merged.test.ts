import { writeXlsx } from "hucre";
import { openXlsx } from "../../../../src/adapters/xlsx/open-xlsx";
import type { PublishedSheet } from "../../../../src/core/recognition/published/published-table";
import { recognisePublished } from "../../../../src/core/recognition/published/recognise-published";
import { fromA1 } from "../../../../src/core/sheet/cell-ref";
import { outline, problemsOf, rowsOf, textsOf, unusedRows } from "./draw-table";

/** What is found in a file whose one sheet has these rows, "|" between cells, and these merged ranges. */
async function readMerged(drawn: string, merged: readonly string[]): Promise<PublishedSheet> {
  const rows = drawn
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => (cell.trim() === "" ? null : cell.trim())));
  const bytes = await writeXlsx({ sheets: [{ name: "รายงาน", rows, merges: merged.map(mergedRange) }] });
  const workbook = await openXlsx(bytes, "a.xlsx");
  if ("code" in workbook) throw new Error(workbook.code);
  const read = await workbook.read();
  const [sheet] = read.kind === "read" ? read.workbook.sheets : [];
  if (sheet === undefined) throw new Error("The sheet was not read");
  return recognisePublished(sheet);
}

function mergedRange(a1: string) {
  const [first, last] = a1.split(":").map(fromA1);
  if (first === null || first === undefined || last === null || last === undefined) throw new Error(a1);
  return { startRow: first.row, startCol: first.column, endRow: last.row, endCol: last.column };
}

it("cells merged down belong to every row that they stand beside", async () => {
  const sheet = await readMerged(
    `
    ประเด็น | มาตรการ | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลา | ผู้รับผิดชอบ
    ๑. การใช้อำนาจ | - ประกาศ | ตรวจ | ไตรมาส ๑ | กองช่าง
    | - อบรม | เชิญวิทยากร | |
    | - ประเมิน | ทำแบบ | ไตรมาส ๒ | กองคลัง
    ๒. งบประมาณ | - เผยแพร่ | ลงเว็บ | ทุกเดือน | กองคลัง`,
    ["A2:A4", "D2:D3", "E2:E3"],
  );
  const [table] = sheet.tables;
  expect(rowsOf(table)).toEqual(["2", "3", "4", "5"]);
  expect(textsOf(table, "issue")).toEqual(["๑. การใช้อำนาจ", "^๑. การใช้อำนาจ", "^๑. การใช้อำนาจ", "๒. งบประมาณ"]);
  expect(textsOf(table, "owners")).toEqual(["กองช่าง", "^กองช่าง", "กองคลัง", "กองคลัง"]);
  expect(textsOf(table, "period")).toEqual(["ไตรมาส ๑", "^ไตรมาส ๑", "ไตรมาส ๒", "ทุกเดือน"]);
  expect(sheet.unused).toEqual([]);
});

it("a measure merged down over several rows is one row with all their steps and results", async () => {
  const { tables } = await readMerged(
    `
    มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ผลการดำเนินการ | ข้อเสนอแนะ
    ๑. คู่มือ | จัดทำ | กองคลัง | ม.ค. 69 | ทำแล้ว | ไม่มี
    | เผยแพร่ | | | เผยแพร่แล้ว |
    ๒. อบรม | จัดอบรม | สำนักปลัด | มี.ค. 69 | อบรมแล้ว | ทำต่อ`,
    ["A2:A3", "C2:C3", "D2:D3", "F2:F3"],
  );
  expect(rowsOf(tables[0])).toEqual(["2+3", "4"]);
  expect(textsOf(tables[0], "steps")).toEqual(["จัดทำ\nเผยแพร่", "จัดอบรม"]);
});

it("headers merged across columns do not hide the columns to their right", async () => {
  const sheet = await readMerged(
    `
    มาตรการ | | ขั้นตอนหรือวิธีการ | | | ผู้รับผิดชอบ
    ๑. ก | | ข | | | กองช่าง
    ๒. ค | | ง | | | กองคลัง`,
    ["A1:B1", "A2:B2", "A3:B3", "C1:E1", "C2:E2", "C3:E3"],
  );
  expect(outline(sheet)).toEqual(["001-B A1:F3 A1 measure, C1 steps, F1 owners"]);
  expect(rowsOf(sheet.tables[0])).toEqual(["2", "3"]);
  expect(sheet.unused).toEqual([]);
});

it("a row's cell merged across columns is that of its first column, and the others of the row are blank", async () => {
  const sheet = await readMerged(
    `
    มาตรการ | สรุปผลการดำเนินการ | ผลลัพธ์
    ๑. ก | ยังไม่มีผลและผลลัพธ์ |
    ๒. ค | ทำแล้ว | ดีขึ้น
    งานที่ทำร่วมกับหน่วยงานอื่น | |
    ๓. จ | ทำแล้ว | ดีขึ้น`,
    ["B2:C2", "A4:C4"],
  );
  const [table] = sheet.tables;
  expect(rowsOf(table)).toEqual(["2", "3", "5"]);
  expect(textsOf(table, "result")).toEqual(["ยังไม่มีผลและผลลัพธ์", "ทำแล้ว", "ทำแล้ว"]);
  expect(textsOf(table, "outcome")).toEqual(["", "ดีขึ้น", "ดีขึ้น"]);
  expect(table?.headings.map(({ kind, text }) => `${kind} ${text}`)).toEqual(["group งานที่ทำร่วมกับหน่วยงานอื่น"]);
  expect(sheet.unused).toEqual([]);
});

it("headers merged down beside headers merged across are one header of two rows", async () => {
  const sheet = await readMerged(
    `
    รายงานผลการดำเนินการ | | | |
    มาตรการ | ขั้นตอนหรือวิธีการ | สถานะการดำเนินงาน | |
    | | ยังไม่ดำเนินการ | อยู่ระหว่างดำเนินการ | ดำเนินการเรียบร้อยแล้ว
    ๑) ก | ข | | / |
    | ค | | |`,
    ["A1:E1", "A2:A3", "B2:B3", "C2:E2", "A4:A5", "C4:C5", "D4:D5", "E4:E5"],
  );
  const [table] = sheet.tables;
  expect([table?.layout, table?.headerRows]).toEqual(["001-C", [1, 2]]);
  expect(rowsOf(table)).toEqual(["4+5"]);
  expect(table?.rows[0]?.status?.status).toBe("in-progress");
  expect(unusedRows(sheet)).toEqual([1]);
});

it("blocks merged down and across, in the header and in the rows, keep every value in its place", async () => {
  const sheet = await readMerged(
    `
    ประเด็น | | การนำผลการวิเคราะห์ไปสู่การปฏิบัติ | | |
    | | มาตรการ | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลา | ผู้รับผิดชอบ
    ๑. การใช้อำนาจ | | - ประกาศ | ตรวจ | ตลอดปีงบประมาณ พ.ศ. ๒๕๖๙ | กองช่าง
    | | - อบรม | เชิญวิทยากร | |
    ๒. งบประมาณ | | - เผยแพร่ | ลงเว็บ | ทุกเดือน | กองคลัง`,
    ["A1:B2", "C1:F1", "A3:B4", "E3:E4", "F3:F4", "A5:B5"],
  );
  const [table] = sheet.tables;
  expect(outline(sheet)).toEqual(["004-D A1:F5 A1 issue, C2 measure, D2 steps, E2 period, F2 owners"]);
  expect(textsOf(table, "issue")).toEqual(["๑. การใช้อำนาจ", "^๑. การใช้อำนาจ", "๒. งบประมาณ"]);
  expect(textsOf(table, "owners")).toEqual(["กองช่าง", "^กองช่าง", "กองคลัง"]);
  expect(problemsOf(table)).toEqual([]);
  expect(sheet.unused).toEqual([]);
});
