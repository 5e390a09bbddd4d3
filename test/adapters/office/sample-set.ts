import { frameworkOf } from "../../../src/core/frameworks";
import { planSet } from "../../../src/core/templates/plan-set";
import type { SheetPlan } from "../../../src/core/sheet/sheet-plan";

/** The standard set for an agency with so many departments. */
export function sampleSet(departments: number): readonly SheetPlan[] {
  const framework = frameworkOf(2568);
  if (framework === null) throw new Error("The framework of 2568 is missing.");
  return planSet({
    agency: { type: "อบต.", name: "ตัวอย่าง", district: "เมือง", province: "ตัวอย่าง", website: "" },
    framework,
    assessedYear: 2568,
    round: 6,
    digits: "thai",
    departments: Array.from({ length: departments }, (_, index) => `กองที่ ${String(index + 1)}`),
    scores: [94.62, 95.13, 99.49, 86.92, 95.89, 95.5, 94, 94.92, 70, 50],
    takenTitles: [],
    present: [],
  });
}
