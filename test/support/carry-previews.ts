import { previewCarry, type CarryPreview, type CarryWish } from "../../src/app/preview-carry";
import type { WorkbookContent } from "../../src/ports/workbook-reader";
import { drawnSheets } from "./drawn-sheets";

const NOBODY = { name: null, type: null, district: null, province: null };
const HEADER = "ประเด็น | มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ";

/** A workbook as it is read from a drawing. */
export function drawnWorkbook(drawing: string): WorkbookContent {
  const sheets = drawnSheets(drawing).map((sheet) => ({
    ...sheet,
    visibility: "visible" as const,
    isProtected: false,
    hiddenRows: [],
  }));
  return { sheets, names: [] };
}

/** A plan as somebody pasted it on the sheet แผน. */
export function pastedPlan(...rows: readonly string[]): WorkbookContent {
  return drawnWorkbook(["# plain แผน", HEADER, ...rows].join("\n"));
}

/** What carrying a pasted plan of FY2568 into its own workbook would do. */
export function previewOf(content: WorkbookContent, changes: Partial<CarryWish> = {}): CarryPreview {
  const wish = { files: null, assessedYear: 2568, agency: NOBODY, departments: null, ...changes };
  const preview = previewCarry(content, wish);
  if (preview.kind !== "preview") throw new Error(preview.kind);
  return preview;
}
