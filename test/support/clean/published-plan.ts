import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import type { CellRef } from "../../../src/core/sheet/cell-ref";
import { drawnSheets } from "../drawn-sheets";
import type { CellPlace } from "./places";

export const PUBLISHED = "แผนที่เผยแพร่";

const DRAWING = `
  # plain ${PUBLISHED}
  มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๗
  |
  แผนปฏิบัติการตามมาตรการ ประจำปี ๒๕๖๗
  |
  มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี ๒๕๖๗
  |
  ประเด็น | การนำผลการวิเคราะห์ไปสู่การปฏิบัติมาตรการ/โครงการ/หรือกิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ
  ๑. การให้บริการ | จัดทำคู่มือการให้บริการ | ยกร่างและประกาศใช้คู่มือ | มกราคม ๒๕๖๗ | สำนักปลัด
  ๒. การสื่อสาร | ปรับปรุงเว็บไซต์ของหน่วยงาน | แต่งตั้งผู้ดูแลเว็บไซต์ | กุมภาพันธ์ ๒๕๖๗ | สำนักปลัด
  ๓. การใช้อำนาจ | อบรมเรื่องจริยธรรม | เชิญวิทยากรมาบรรยาย | มีนาคม ๒๕๖๗ | สำนักปลัด
`;
const TITLE_ROWS = [0, 2, 4];
const TABLE_ROWS = [7, 8, 9];

/** The sheets and, behind them, a plan as agencies publish it, in which nothing is wrong. */
export function withPublishedPlan(sheets: readonly SheetSource[]): readonly SheetSource[] {
  return [...sheets, ...drawnSheets(DRAWING).map((sheet) => ({ ...sheet, id: "published-plan" }))];
}

/** The cells of its titles. */
export function titlePlaces(): readonly Pick<CellPlace, "sheet" | "at">[] {
  return TITLE_ROWS.map((row) => placeAt({ row, column: 0 }));
}

/** The cells of one of its columns, zero-based. */
export function planPlaces(column: number): readonly Pick<CellPlace, "sheet" | "at">[] {
  return TABLE_ROWS.map((row) => placeAt({ row, column }));
}

function placeAt(at: CellRef): Pick<CellPlace, "sheet" | "at"> {
  return { sheet: PUBLISHED, at };
}
