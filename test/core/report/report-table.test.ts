import { buildReportTable } from "../../../src/core/report/build-report-table";
import { REPORT_LAYOUTS } from "../../../src/core/report/layouts";
import type { ReportLayoutId } from "../../../src/core/report/report-layout-id";
import type { ReportTableRow } from "../../../src/core/report/report-table";
import type { DigitStyle } from "../../../src/core/sheet/sheet-plan";
import type { CellValue } from "../../../src/core/sheet/cell-value";
import { DONE, END, MID, modelOf, START, type Filled } from "./filled-rows";

const DONE_WORD = "ดำเนินการเรียบร้อยแล้ว";
const NOT_YET = "ยังไม่ดำเนินการ";

const row = (owner: string, cells: Readonly<Record<string, CellValue>>): Filled => ({ owner, cells });

function tableOf(id: ReportLayoutId, rows: readonly Filled[], digits: DigitStyle = "arabic") {
  const layout = REPORT_LAYOUTS.find((own) => own.id === id);
  if (layout === undefined) throw new Error(id);
  return buildReportTable(modelOf(rows), layout, digits);
}

/** Texts of the cells that begin in each row; how many rows a cell spans stands behind it where it is more than one. */
function drawn(rows: readonly ReportTableRow[]): readonly string[] {
  return rows.map(({ cells }) =>
    cells
      .map(({ text, rows: down }) => `${text.replaceAll("\n", "⏎")}${down > 1 ? `×${String(down)}` : ""}`)
      .join(" | "),
  );
}

const SHARED = { measure: "1. อบรม", steps: "จัดอบรม", start: START, end: END };

describe("a measure of two departments", () => {
  const rows = [
    row("กองคลัง", { ...SHARED, status: DONE_WORD, doneOn: DONE, result: "อบรม 5 คน", outcome: "เข้าใจ" }),
    row("กองช่าง", { ...SHARED, status: NOT_YET, result: "อบรม 3 คน", recommendation: "ทำต่อ" }),
  ];

  it("is one measure over two rows in layout 000, with one cell for what is the same", () => {
    expect(drawn(tableOf("000", rows).bodyRows)).toEqual([
      "1. อบรม×2 | จัดอบรม×2 | กองคลัง | ต.ค. 68 - ก.ย. 69×2 | อบรม 5 คน | -",
      "กองช่าง | อบรม 3 คน | ทำต่อ",
    ]);
  });

  it("is in progress in the matrix of ticks, with a remark on how many have done it", () => {
    const table = tableOf("001-C", rows);
    expect(drawn(table.bodyRows)).toEqual(["1. อบรม | จัดอบรม |  | / | "]);
    expect(table.remarks).toEqual(["หมายเหตุ", "- 1. อบรม: ดำเนินการเรียบร้อยแล้ว 1 จาก 2 ส่วนราชการ"]);
  });

  it("stands twice in layout 002, which merges nothing", () => {
    expect(drawn(tableOf("002", rows).bodyRows)).toEqual([
      "- | กองคลัง | 1. อบรม⏎จัดอบรม | ต.ค. 68 - ก.ย. 69 | ดำเนินการเรียบร้อยแล้ว เมื่อวันที่ 16 กุมภาพันธ์ 2569",
      "- | กองช่าง | 1. อบรม⏎จัดอบรม | ต.ค. 68 - ก.ย. 69 | ยังไม่ดำเนินการ",
    ]);
  });

  it("says whose result it is where no column does", () => {
    const told = ["1. อบรม×2 | กองคลัง: อบรม 5 คน | เข้าใจ", "กองช่าง: อบรม 3 คน | -"];
    expect(drawn(tableOf("003", rows).bodyRows)).toEqual(told);
    expect(drawn(tableOf("004-F", rows).bodyRows)).toEqual(told);
  });

  it("says it once where both say the same", () => {
    const same = rows.map(({ owner }) => row(owner, { ...SHARED, result: "ครบ" }));
    expect(drawn(tableOf("003", same).bodyRows)).toEqual(["1. อบรม | ครบ | -"]);
  });

  it("is one row of layout 004-E for each department", () => {
    expect(drawn(tableOf("004-E", rows).bodyRows)).toEqual([
      "1. อบรม×2 | อบรม 5 คน | เข้าใจ | กองคลัง | ต.ค. 68 - ก.ย. 69×2",
      "อบรม 3 คน | - | กองช่าง",
    ]);
  });
});

describe("a plan", () => {
  const rows = [
    row("", {
      issue: "ก",
      measure: "หนึ่ง",
      steps: "a",
      owners: "กองคลัง",
      monitoring: "รายไตรมาส",
      start: START,
      end: MID,
    }),
    row("", { issue: "ข", measure: "สอง", owners: "กองช่าง", monitoring: "รายไตรมาส", start: START }),
    row("", { issue: "ก", measure: "สาม", steps: "c", end: DONE }),
  ];

  it("has the measures of an issue together and the issue in one cell", () => {
    expect(drawn(tableOf("004-D", rows).bodyRows)).toEqual([
      "ก×2 | หนึ่ง | a | ต.ค. 68 - มี.ค. 69 | กองคลัง",
      "สาม | c | ภายใน 16 ก.พ. 69 | -",
      "ข | สอง | - | ตั้งแต่ 1 ต.ค. 68 | กองช่าง",
    ]);
  });

  it("has equal monitoring in one cell", () => {
    expect(drawn(tableOf("001-B", rows).bodyRows)).toEqual([
      "หนึ่ง | a | กองคลัง | รายไตรมาส×2",
      "สอง | - | กองช่าง",
      "สาม | c | - | -",
    ]);
  });

  it("leaves columns blank for which the workbook has nothing, and names the assessed year above them", () => {
    const table = tableOf("004-G", rows, "thai");
    expect(drawn(table.bodyRows)[0]).toBe("ก×2 |  |  | หนึ่ง |  | a | ต.ค. ๖๘ - มี.ค. ๖๙ | กองคลัง");
    expect(table.headerRows[0]?.cells.map(({ text, columns, rows: down }) => [text, columns, down])).toEqual([
      ["ประเด็นตัวชี้วัด", 1, 2],
      ["การวิเคราะห์ผลการประเมิน ในปี ๒๕๖๘", 2, 1],
      ["การนำผลการวิเคราะห์ไปสู่การปฏิบัติ", 5, 1],
    ]);
  });

  it("prints its measures in a report too, though nobody reports on them", () => {
    expect(drawn(tableOf("003", rows).bodyRows)).toEqual(["หนึ่ง | - | -", "สอง | - | -", "สาม | - | -"]);
  });
});

describe("what stands around the table", () => {
  it("names the agency, the year and the round in the chosen digits", () => {
    expect(tableOf("000", [], "thai").titles).toEqual([
      "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
      "เทศบาลตำบลทดสอบ อำเภอเมือง จังหวัดตัวอย่าง",
      "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ รอบ ๖ เดือน (ตุลาคม ๒๕๖๘ - มีนาคม ๒๕๖๙)",
    ]);
    expect(tableOf("004-D", []).titles[2]).toBe("ประจำปีงบประมาณ พ.ศ. 2569");
  });

  it("has a place for two signatures, dotted where a name or a position is not known", () => {
    const [prepared, approved] = tableOf("000", []).signatures.map(({ lines }) => lines);
    expect(prepared?.slice(1)).toEqual(["(นางสาวสมหญิง รักงาน)", "ตำแหน่ง นิติกรชำนาญการ"]);
    expect(approved?.every((line) => line.includes("....."))).toBe(true);
  });

  it("has no rows where nothing is reported", () => {
    for (const { id } of REPORT_LAYOUTS) expect(tableOf(id, []).bodyRows).toEqual([]);
  });

  it("turns digits both ways but never those of an address", () => {
    const rows = [row("กองคลัง", { measure: "แผน 2569", result: "ดู https://a.go.th/12 และ a1@b2.go.th ข้อ ๓ 45" })];
    const textIn = (digits: DigitStyle) => tableOf("003", rows, digits).bodyRows[0]?.cells.map(({ text }) => text);
    expect(textIn("thai")?.slice(0, 2)).toEqual(["แผน ๒๕๖๙", "ดู https://a.go.th/12 และ a1@b2.go.th ข้อ ๓ ๔๕"]);
    expect(textIn("arabic")?.[1]).toBe("ดู https://a.go.th/12 และ a1@b2.go.th ข้อ 3 45");
  });
});
