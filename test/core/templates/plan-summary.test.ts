import fc from "fast-check";
import "../fixed-seed";
import { FY2568 } from "../../../src/core/frameworks/data/fy2568";
import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import { compileTabs } from "../../../src/core/summary/compile-tabs";
import { planSummary } from "../../../src/core/templates/plan-summary";
import type { SheetPlan } from "../../../src/core/sheet/sheet-plan";
import { anyDepartmentTabs } from "../../support/arbitrary-sheets";
import { assertPlan } from "../../support/assert-plan";
import { computedFormulas } from "../../support/computed-plan";
import { drawnSheets } from "../../support/drawn-sheets";

function summaryOf(sheets: readonly SheetSource[], file = ""): SheetPlan {
  const model = compileTabs([{ file, workbook: recogniseWorkbook(sheets) }], {
    framework: FY2568,
    planYear: 2569,
    round: 6,
    asOf: { year: 2026, month: 4, day: 1 },
    departments: ["กองช่าง", 'กอง "~*?" <=>', "สำนักปลัด"],
  });
  if (model === null) throw new Error("Nothing was compiled");
  return planSummary(model, { digits: "thai", framework: FY2568, takenTitles: ["สรุปผล"] });
}

function assertSame(plan: SheetPlan): void {
  for (const { cell, formula, planned, computed } of computedFormulas(plan)) {
    if (typeof planned === "number")
      expect([cell, formula, Number(computed)]).toEqual([cell, formula, expect.closeTo(planned, 9)]);
    else expect([cell, formula, computed]).toEqual([cell, formula, planned]);
  }
}

it("the formulas of the counts come to what core counts, and the sheet can be painted", () => {
  fc.assert(
    fc.property(
      anyDepartmentTabs.filter((sheets) => sheets.length > 0),
      (sheets) => {
        const plan = summaryOf(sheets);
        assertPlan(plan);
        assertSame(plan);
      },
    ),
    { numRuns: 40 },
  );
});

it("departments whose names hold wildcards, quotes and operators are counted apart", () => {
  const tab = (key: string) => `
    # department ${key}
    ประเด็น | มาตรการ | สถานะ | วันที่สิ้นสุด
    9 | ก | ยกเลิก | #2026-03-31
    ตัวชี้วัดที่ 10 | ข | ดำเนินการแล้ว | #2026-03-31
    | ค | ✓ | #2026-03-31
  `;
  const plan = summaryOf(drawnSheets(['กอง "~*?" <=>', "กอง*", ">5", "=กอง", "กอง"].map(tab).join("\n")));
  assertSame(plan);
  expect(computedFormulas(plan).length).toBeGreaterThan(40);
});

it("rows that name no indicator or several are counted in a last line, over one row and over many", () => {
  const header = "# department กองช่าง\nประเด็น | มาตรการ | สถานะ | วันที่สิ้นสุด";
  const rows = ["| ก | ยกเลิก |", "9, 10 | ข | ดำเนินการแล้ว |", "9 | ค | ✓ | #2026-03-31", "| ง | | #2026-03-31"];
  for (const count of [1, 2, 4]) {
    const plan = summaryOf(drawnSheets([header, ...rows.slice(0, count)].join("\n")));
    const lines = plan.blocks.flatMap(({ cells }) => cells);
    expect(lines.filter(([label]) => label === "ไม่ระบุหรือหลายตัวชี้วัด")).toHaveLength(1);
    assertSame(plan);
  }
});

it("texts of people never become formulas, and a taken title gets a number", () => {
  const plan = summaryOf(
    drawnSheets(`
    # department กองช่าง
    ประเด็น | มาตรการ | สถานะ | ผลการดำเนินการ
    =1+1 | +ก | =HYPERLINK("x") | @ผล
  `),
  );
  const texts = plan.blocks.flatMap(({ cells }) => cells.flat()).filter((cell) => typeof cell === "string");
  expect(texts).toEqual(expect.arrayContaining(["=1+1", "+ก", '=HYPERLINK("x")', "@ผล"]));
  expect(plan.title).toBe("สรุปผล (2)");
});

it("a file with a long path is named without a link", () => {
  const plan = summaryOf(
    drawnSheets("# department กองช่าง\nประเด็น | มาตรการ | สถานะ\n9 | ก | ยกเลิก"),
    `${"ก".repeat(250)}.xlsx`,
  );
  assertPlan(plan);
});
