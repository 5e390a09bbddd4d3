import type { CleanShape } from "./clean-workbook";

const GOOD = [94.62, 95.13, 99.49, 86.92, 95.89, 95.5, 94, 94.92, 90, 88];
const SMALL = ["สำนักปลัด", "กองคลัง", "กองช่าง"];
const USUAL = [...SMALL, "กองการศึกษา ศาสนาและวัฒนธรรม", "กองสวัสดิการสังคม", "หน่วยตรวจสอบภายใน"];
const LARGE = [...USUAL, "กองสาธารณสุขและสิ่งแวดล้อม", "กองยุทธศาสตร์และงบประมาณ", "กองการเจ้าหน้าที่"];

/** Ten clean workbooks of different shape, over four years and more. */
export const CLEAN_SHAPES: Readonly<Record<string, CleanShape>> = {
  "a small body, FY2568, 12 months": shape(2568, SMALL, {}),
  "a usual body, FY2568, Thai digits": shape(2568, USUAL, { digits: "thai" }),
  "a large body, FY2568": shape(2568, LARGE, {}),
  "failing indicators, each with its measure": shape(2568, USUAL, {
    scores: [94.62, 95.13, 99.49, 84.92, 95.89, 95.5, 94, 94.92, 70, 50],
  }),
  "six months, one department still at work": shape(2568, SMALL, { round: 6, ongoing: "กองคลัง" }),
  "tabs with titles of their own": shape(2567, SMALL, { renamed: { มาตรการ: "แผน 68", กองช่าง: "ช่าง" } }),
  "FY2567 with its fixed issues": shape(2567, USUAL, {}),
  FY2566: shape(2566, USUAL, { digits: "thai" }),
  "FY2566, one department, six months": shape(2566, ["สำนักปลัด"], { round: 6 }),
  "FY2565, letters for the rating": shape(2565, LARGE, { scores: GOOD.map((score) => score - 20) }),
};

function shape(assessedYear: number, departments: readonly string[], more: Partial<CleanShape>): CleanShape {
  return { assessedYear, departments, round: 12, digits: "arabic", scores: GOOD, ...more };
}
