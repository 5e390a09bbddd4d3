import { newXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { FY2568 } from "../../src/core/frameworks/data/fy2568";
import { indicatorLabel } from "../../src/core/templates/issue-labels";
import type { CellBlock, PlanCell, SheetPlan } from "../../src/core/sheet/sheet-plan";
import { planSet } from "../../src/core/templates/plan-set";
import { HEADER_ROW, TABLE_SPECS } from "../../src/core/templates/table-specs";

export interface Size {
  readonly tabs: number;
  readonly rows: number;
}

/** 1 October 2025. */
const FIRST_DAY = 45_931;
const STATUS_WORDS = ["ยังไม่ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ดำเนินการเรียบร้อยแล้ว", "ดำเนินการแล้ว "];

/** The cells of a row of a tab (both zero-based), by the key of their column. */
export type RowOf = (tab: number, index: number) => Readonly<Record<string, PlanCell>>;

/**
 * The bytes of a workbook whose departments filled every row; `rowOf` as given has a slip in one row of four. `first` is
 * the number of the first department, zero-based.
 */
export async function bigWorkbook({ tabs, rows }: Size, rowOf: RowOf = usualRow, first = 0): Promise<Uint8Array> {
  const departments = Array.from({ length: tabs }, (_, index) => `กองที่ ${String(first + index + 1)}`);
  const plans = planSet({
    agency: { name: "ทดสอบ", type: "ทน.", district: "เมือง", province: "ตัวอย่าง", website: "" },
    framework: FY2568,
    assessedYear: 2568,
    round: 12,
    digits: "arabic",
    departments,
    scores: [94.62, 95.13, 99.49, 86.92, 95.89, 95.5, 94, 94.92, 70, 50],
    takenTitles: [],
    present: [],
  });
  const workbook = newXlsx();
  const written = await workbook.insert(
    plans.map((plan) => filled(plan, rows, first + departments.indexOf(plan.marker.key), rowOf)),
    "start",
  );
  if (written.kind === "trouble") throw new Error(`The workbook could not be made: ${written.code}.`);
  const bytes = await workbook.save();
  if (!(bytes instanceof Uint8Array)) throw new Error(`The workbook could not be saved: ${bytes.code}.`);
  return bytes;
}

function filled(plan: SheetPlan, rows: number, tab: number, rowOf: RowOf): SheetPlan {
  if (plan.marker.spec !== "department") return plan;
  const cells = Array.from({ length: rows }, (_, index) => {
    const own = rowOf(tab, index);
    return TABLE_SPECS.department.map(({ key }) => own[key] ?? null);
  });
  const body: CellBlock = { at: { row: HEADER_ROW + 1, column: 0 }, cells };
  return { ...plan, blocks: [...plan.blocks, body] };
}

function usualRow(tab: number, index: number): Readonly<Record<string, PlanCell>> {
  const number = (index % 10) + 1;
  const name = FY2568.indicators.find((indicator) => indicator.number === number)?.name ?? "";
  const done = index % 4 === 2;
  return {
    code: `ม.${String(index + 1)}`,
    issue: indicatorLabel(number, name),
    measure: `มาตรการที่ ${String(index + 1)} ของกองที่ ${String(tab + 1)} เพื่อยกระดับคุณธรรมและความโปร่งใสในการปฏิบัติงาน`,
    steps: "ประชุมชี้แจงแนวทาง จัดทำประกาศ เผยแพร่ และรายงานผลทุกไตรมาส",
    start: FIRST_DAY + (index % 90),
    end: FIRST_DAY + 90 + (index % 180),
    status: STATUS_WORDS[index % STATUS_WORDS.length] ?? null,
    doneOn: done ? FIRST_DAY + 60 + (index % 90) : null,
    result: `ดำเนินการแล้ว ${String(index % 7)} ครั้ง`,
    outcome: index % 3 === 0 ? "ประชาชนเข้าถึงข้อมูลได้ครบถ้วน" : null,
    evidence: done ? `https://www.example.go.th/ita/${String(index)}` : null,
  };
}
