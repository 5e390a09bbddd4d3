import { previewCarry, type CarryWish } from "../../src/app/preview-carry";
import { correctFrameworks } from "../../src/core/frameworks/corrections/correct-frameworks";
import { validateCorrections } from "../../src/core/frameworks/corrections/validate-corrections";
import { BUILT_IN_YEARS } from "../../src/core/frameworks/built-in-years";
import type { HeldYears } from "../../src/core/frameworks/held-years";
import type { WorkbookContent } from "../../src/ports/workbook-reader";
import { drawnSheets } from "../support/drawn-sheets";

const OLD = `
  # plain แผน
  ประเด็น | มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ
  ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ข้อ o๔๒ | ปรับปรุง | | | กองคลัง
`;
const SHEET = `
  # framework กรอบการประเมิน
  ประเภท | รหัสหรือชื่อ | ค่า
  ปีงบประมาณ | | 2568
  ที่มา | | หนังสือ ป.ป.ช.
  จำนวนรายการ OIT | | 42
`;

function contentOf(drawing: string): WorkbookContent {
  const sheets = drawnSheets(drawing).map((sheet) => ({
    ...sheet,
    visibility: "visible" as const,
    isProtected: false,
    hiddenRows: [],
  }));
  return { sheets, names: [] };
}

function previewOf(into: string, more: Partial<CarryWish> = {}) {
  const agency = { name: null, type: null, district: null, province: null };
  const wish = {
    files: [{ file: "old.xlsx", content: contentOf(OLD) }],
    assessedYear: 2568,
    agency,
    departments: null,
  };
  const preview = previewCarry(contentOf(into), { ...wish, ...more });
  if (preview.kind !== "preview") return preview.kind;
  return preview.plan.rows.flatMap(({ questions }) => questions.map(({ kind }) => kind));
}

function heldWith(value: object): HeldYears {
  const { corrections } = validateCorrections({ source: "หนังสือ ป.ป.ช.", ...value });
  const corrected = corrections === null ? null : correctFrameworks(BUILT_IN_YEARS, corrections);
  if (corrected?.kind !== "frameworks") throw new Error("The corrections can be used");
  return corrected;
}

it("judges item codes by the corrected list, of the request or of the workbook's own sheet", () => {
  expect(previewOf("")).toEqual(["items-dropped"]);
  expect(previewOf("", { held: heldWith({ fiscalYear: 2568, itemCount: 42 }) })).toEqual(["item-codes"]);
  expect(previewOf(SHEET)).toEqual(["item-codes"]);
});

it("carries into a year that only the request or the workbook's sheet knows", () => {
  const held = heldWith({ fiscalYear: 2571, basedOn: 2570 });
  const added = SHEET.replace("2568", "2571\n  ปีตั้งต้น | | 2568");
  expect(previewOf("", { assessedYear: 2571 })).toBe("unknown-year");
  expect(previewOf("", { assessedYear: 2571, held })).toEqual(["items-dropped"]);
  expect(previewOf(added, { assessedYear: 2571 })).toEqual(["item-codes"]);
});
