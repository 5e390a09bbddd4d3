import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import type { CellRef } from "../../../src/core/sheet/cell-ref";
import { drawnSheets } from "../drawn-sheets";
import type { CellPlace } from "./places";
import { withPublishedPlan } from "./published-plan";

const REPORT = "รายงานที่เผยแพร่";

const DRAWING = `
  # plain ${REPORT}
  รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗
  |
  มาตรการ | สรุปผลการดำเนินการตามมาตรการ/กิจกรรม | ผลลัพธ์/ความสำเร็จของการดำเนินการ
  จัดทำคู่มือการให้บริการ | ประกาศใช้คู่มือแล้ว | ประชาชนได้รับบริการเร็วขึ้น
  ปรับปรุงเว็บไซต์ของหน่วยงาน | แต่งตั้งผู้ดูแลเว็บไซต์แล้ว | ประชาชนค้นข้อมูลได้ครบ
  อบรมเรื่องจริยธรรม | วิทยากรบรรยายแล้ว | เจ้าหน้าที่เข้าใจมาตรฐานทางจริยธรรม
`;
const HEADER: CellRef = { row: 2, column: 0 };
const ROWS = [3, 4, 5];

/** The sheets and, behind them, a plan and the report about it as agencies publish them, in which nothing is wrong. */
export function withPublishedReport(sheets: readonly SheetSource[]): readonly SheetSource[] {
  return [...withPublishedPlan(sheets), ...drawnSheets(DRAWING).map((sheet) => ({ ...sheet, id: "published-report" }))];
}

/** The header cell of the report's measures. */
export function reportHeader(): Pick<CellPlace, "sheet" | "at"> {
  return { sheet: REPORT, at: HEADER };
}

/** The cells of the report's measures. */
export function reportPlaces(): readonly Pick<CellPlace, "sheet" | "at">[] {
  return ROWS.map((row) => ({ sheet: REPORT, at: { row, column: HEADER.column } }));
}
