import { FRAMEWORKS } from "../../../src/core/frameworks";
import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import type { CellRef } from "../../../src/core/sheet/cell-ref";
import { indicatorLabel } from "../../../src/core/templates/issue-labels";
import { drawnSheets } from "../drawn-sheets";

const ANALYSIS = "วิเคราะห์ผล";
const HEADER = "ตัวชี้วัดของการประเมิน ITA | ประเด็นที่ต้องแก้ไข/ปรับปรุง/แนวทางการพัฒนา";

/** The sheets and, behind them, an analysis as agencies publish it, with a row for every indicator of the year. */
export function withPublishedAnalysis(sheets: readonly SheetSource[]): readonly SheetSource[] {
  const { agency } = recogniseWorkbook(sheets);
  const framework = FRAMEWORKS.find(({ fiscalYear }) => fiscalYear === agency?.assessedYear);
  const rows = (framework?.indicators ?? []).map(
    ({ number, name }) => `${indicatorLabel(number, name)} | ควรชี้แจงขั้นตอนแก่ผู้เกี่ยวข้องให้ทั่วถึง`,
  );
  const drawing = [`# plain ${ANALYSIS}`, HEADER, ...rows].join("\n");
  return [...sheets, ...drawnSheets(drawing).map((sheet) => ({ ...sheet, id: "published-analysis" }))];
}

/** The cell of an indicator, counted from 1. */
export function analysisPlace(number: number): { readonly sheet: string; readonly at: CellRef } {
  return { sheet: ANALYSIS, at: { row: number, column: 0 } };
}
