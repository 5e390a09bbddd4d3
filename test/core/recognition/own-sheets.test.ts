import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import { toA1 } from "../../../src/core/sheet/cell-ref";
import type { Table } from "../../../src/core/sheet/table";
import { drawnSheets } from "../../support/drawn-sheets";

function tableOf(drawing: string): Table {
  const [table] = recogniseWorkbook(drawnSheets(drawing)).tables;
  if (table === undefined) throw new Error("No table was recognised");
  return table;
}

function columnsOf({ columns }: Table): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.map(({ key, at, match }) => [key, `${toA1(at)} ${match}`]));
}

function straysOf({ strays }: Table): readonly string[] {
  return strays.map(({ at, reason }) => `${toA1(at)} ${reason}`);
}

it("a tab is known by its marker, whatever its title and place", () => {
  const workbook = recogniseWorkbook(
    drawnSheets(`
      # plain บันทึก
      เรื่องอื่น
      # department กองคลัง as ส่งแล้ว ๒๕๖๙
      ประเด็น | มาตรการ | สถานะ
      # summary สรุป as สรุปของเรา
      x
      # findings ผลตรวจ
      x
      # agency ข้อมูล as หน่วยงาน
      ชื่อหน่วยงาน | คลองห้า
    `),
  );
  expect(workbook.tables).toMatchObject([
    { sheet: "ส่งแล้ว ๒๕๖๙", sheetId: "id1", department: "กองคลัง", knownBy: "marker" },
  ]);
  expect([workbook.summarySheet, workbook.editedSummaries]).toEqual([null, ["สรุปของเรา"]]);
  expect(workbook.agency).toMatchObject({ sheet: "หน่วยงาน", name: "คลองห้า" });
  expect(workbook.otherSheets).toEqual(["บันทึก"]);
});

it("columns are found wherever they were moved, under accepted, spaced and misspelt headers", () => {
  const table = tableOf(`
    # department กองคลัง at B1
    สถานะการดำเนินการ | "มาตร การ" | "ประเด็น/\\nตัวชี้วัด" | กำหนดแล้วเสร็จ | ผลดำเนินงาน | ข้อเสนแนะ
    ยกเลิก | ก | 9 | #2026-03-31 | ข | ค
  `);
  expect(columnsOf(table)).toEqual({
    status: "B1 exact",
    measure: "C1 alias",
    issue: "D1 exact",
    end: "E1 alias",
    result: "F1 alias",
    recommendation: "G1 lookalike",
  });
  expect(table.rows).toEqual([
    { row: 1, cells: { status: "ยกเลิก", measure: "ก", issue: 9, end: 46112, result: "ข", recommendation: "ค" } },
  ]);
});

it("a column under an emptied header is known by its place, an empty one is not there", () => {
  const table = tableOf(`
    # department กองคลัง
    รหัสมาตรการ | | มาตรการ/โครงการ/กิจกรรม | | วันที่เริ่มดำเนินการ
    ม.1 | 9 | ก | | #2025-10-01
  `);
  expect(columnsOf(table)).toMatchObject({ issue: "B1 position" });
  expect(table.missing).toContain("steps");
});

it("a tab whose header row is gone gives no row, and every filled cell is a stray", () => {
  const table = tableOf(`
    # department กองคลัง
    ม.1 | 9 | ก
    ม.2 | | ข
  `);
  expect([table.columns, table.rows]).toEqual([[], []]);
  expect(straysOf(table)).toEqual(["A1", "B1", "C1", "A2", "C2"].map((cell) => `${cell} header-not-found`));
  expect(table.missing).toContain("measure");
});

it("rows inserted above the header do not hide it, and what a person typed beside the titles is listed", () => {
  const table = tableOf(`
    # department กองคลัง
    รายงานผล
    ผู้รายงาน | นาย ก
    |
    |
    ประเด็น | มาตรการ | สถานะ
    9 | ก | ยกเลิก
  `);
  expect([table.headerRow, table.rows.length]).toEqual([4, 1]);
  expect(straysOf(table)).toEqual(["B2 above-header"]);
});

it("rows moved above the header are listed cell by cell", () => {
  const table = tableOf(`
    # department กองคลัง
    รายงานผล
    10 | ข | ยกเลิก
    ประเด็น | มาตรการ | สถานะ
    9 | ก | ยกเลิก
  `);
  expect(straysOf(table)).toEqual(["A2 above-header", "B2 above-header", "C2 above-header"]);
});

it("a header repeated at a page break is no row", () => {
  const table = tableOf(`
    # department กองคลัง
    ประเด็น | มาตรการ | สถานะ
    9 | ก | ยกเลิก
    "ประ เด็น" | มาตรการ | สถานะ
    10 | ข | ยกเลิก
  `);
  expect(table.rows.map(({ row }) => row)).toEqual([1, 3]);
  expect(straysOf(table)).toEqual(["A3 repeated-header"]);
});

it("extra columns and cells outside the columns are strays", () => {
  const table = tableOf(`
    # department กองคลัง
    ประเด็น | มาตรการ | สถานะ | งบประมาณ ๒๕๖๙
    9 | ก | ยกเลิก | 5000 | | | | | | | | | | จำไว้
    | | | | | | | | | | | | | ด้วย
  `);
  expect(table.extra).toEqual([{ header: "งบประมาณ ๒๕๖๙", at: { row: 0, column: 3 } }]);
  expect(straysOf(table)).toEqual(["D2 unknown-column", "N2 outside-columns", "N3 outside-columns"]);
  expect(table.rows).toHaveLength(1);
});

it("a sheet too large to read is named, and a summary among them is never one to replace", () => {
  const sheets = drawnSheets("# department กองคลัง\nx\n# summary สรุปผล\nx");
  const unread = sheets.map((sheet) => ({ ...sheet, unread: { cells: 5_000_001, limit: 5_000_000 } }));
  const workbook = recogniseWorkbook(unread);
  expect(workbook.unread.map(({ sheet }) => sheet)).toEqual(["กองคลัง", "สรุปผล"]);
  expect([workbook.tables, workbook.otherSheets]).toEqual([[], []]);
  expect([workbook.summarySheet, workbook.editedSummaries]).toEqual([null, ["สรุปผล"]]);
});
