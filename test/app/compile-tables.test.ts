import { compileSummary } from "../../src/app/compile-summary";
import type { CompileRequest } from "../../src/app/prepare-summary";
import { toA1 } from "../../src/core/sheet/cell-ref";
import type { SheetContent } from "../../src/ports/workbook-reader";
import { drawnSheets } from "../support/drawn-sheets";
import { FakeWorkbook } from "../support/fake-workbook";

const ASKED: CompileRequest = { asOf: { year: 2026, month: 4, day: 1 }, assessedYear: 2568 };
const PLAN = `
  # measures มาตรการ
  รหัสมาตรการ | ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการ | ผู้รับผิดชอบ
  ม.1 | 9 | เผยแพร่ข้อมูลสาธารณะบนเว็บไซต์ | ประกาศ | กองคลัง
  ม.2 | 10 | ประกาศเจตนารมณ์ไม่รับของขวัญ | ประกาศ | สำนักปลัด
  ม.3 | 9 | ปรับปรุงช่องทางร้องเรียนให้สะดวกขึ้น | ทำ | กองช่าง
`;
const TABS = `
  # department สำนักปลัด
  รหัสมาตรการ | มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
  ม.2 | ประกาศเจตนารมณ์ไม่รับของขวัญ | ดำเนินการเรียบร้อยแล้ว
  # department กองคลัง
  รหัสมาตรการ | มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
  # department กองช่าง
  รหัสมาตรการ | มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
`;
/** As report 004 publishes it. */
const OWNED = `
  # plain รายงานที่ส่งมา
  มาตรการ/กิจกรรม | ผลการดำเนินการตามมาตรการ | ผลลัพธ์ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ (พ.ศ. ๒๕๖๙)
  เผยแพร่ข้อมูล สาธารณะบนเว็บไซต์ | ทำแล้ว | คนรู้ | กองคลัง | ต.ค. ๒๕๖๘ - มี.ค. ๒๕๖๙
  อบรมร่วมกัน | อบรม | เข้าใจ | กองคลัง กองช่าง | ต.ค. ๒๕๖๘
`;
/** As report 003 publishes it: nobody is named as owner. */
const OWNERLESS = `
  # plain แบบ 003
  มาตรการหรือกิจกรรมที่ดำเนินการเพื่อส่งเสริมคุณธรรม | สรุปผลดำเนินการตามมาตรการหรือกิจกรรม | ผลลัพธ์หรือความสำเร็จ
  เผยแพร่ข้อมูลสาธารณะบนเว็บไซต์ | ทำแล้ว | คนรู้
  ปรับปรุงช่องทางร้องเรียนให้สะดวกขึ้นมาก | ทำแล้ว | ดี
  เรื่องที่ไม่มีในแผน | ทำแล้ว | ดี
`;

function sheets(...drawings: readonly string[]): readonly SheetContent[] {
  return drawings.flatMap((drawing, file) =>
    drawnSheets(drawing).map((sheet): SheetContent => ({
      ...{ ...sheet, id: `${String(file)} ${sheet.id}` },
      visibility: "visible",
      isProtected: false,
      hiddenRows: [],
    })),
  );
}

const sent = (file: string, drawing: string) => ({ file, content: { sheets: sheets(drawing), names: [] } });

async function compiled(workbook: FakeWorkbook, request: Partial<CompileRequest> = {}) {
  const outcome = await compileSummary(workbook, { ...ASKED, ...request });
  if (outcome.kind !== "compiled") throw new Error(`Compiling gave ${outcome.kind}`);
  const { conservation, rows, excluded } = outcome.model;
  expect(conservation.rowsRead).toBe(rows.length + excluded.filter(({ what }) => what === "row").length);
  return outcome;
}

const rowsOf = ({ model }: Awaited<ReturnType<typeof compiled>>, sheet: string) =>
  model.rows.filter((row) => row.sheet === sheet).map(({ department, cells }) => [department, cells["code"] ?? null]);

it("a file without departments' tabs comes in by the owners of its rows, each row once, with its place", async () => {
  const outcome = await compiled(new FakeWorkbook(null, sheets(PLAN, TABS)), { others: [sent("ส่ง.xlsx", OWNED)] });
  expect(rowsOf(outcome, "รายงานที่ส่งมา")).toEqual([
    ["กองคลัง", "ม.1"],
    ["กองคลัง, กองช่าง", null],
  ]);
  const [first] = outcome.model.rows.filter(({ sheet }) => sheet === "รายงานที่ส่งมา");
  expect(first).toMatchObject({ file: "ส่ง.xlsx", cells: { result: "ทำแล้ว", outcome: "คนรู้" }, dueRound: "6" });
  expect(first === undefined ? "" : toA1(first.source)).toBe("A2");
  expect(outcome.model.conservation).toEqual({ rowsRead: 3, rowsWritten: 3, rowsExcluded: 0 });
  expect(outcome.progress.unreported.map(({ cells }) => cells["code"])).toEqual(["ม.3"]);
});

it("without an owner the plan says whose a row is; what may be meant is listed, never guessed", async () => {
  const others = [sent("ส่ง.xlsx", OWNERLESS)];
  const outcome = await compiled(new FakeWorkbook(null, sheets(PLAN, TABS)), { others });
  expect(rowsOf(outcome, "แบบ 003")).toEqual([["กองคลัง", "ม.1"]]);
  expect(outcome.model.doubtful).toMatchObject([{ file: "ส่ง.xlsx", sheet: "แบบ 003", candidates: ["ม.3"] }]);
  expect(outcome.model.excluded.map(({ at, reason }) => [toA1(at), reason])).toEqual([
    ["A3", "no-owner"],
    ["A4", "no-owner"],
  ]);
});

it("a person's choice settles what is doubtful, and may say that it is no measure of the plan", async () => {
  const others = [sent("ส่ง.xlsx", OWNERLESS)];
  const at = { file: "ส่ง.xlsx", sheet: "แบบ 003", row: 2 };
  const chosen = await compiled(new FakeWorkbook(null, sheets(PLAN, TABS)), {
    others,
    choices: [{ ...at, code: "ม.3" }],
  });
  expect(rowsOf(chosen, "แบบ 003")).toEqual([
    ["กองคลัง", "ม.1"],
    ["กองช่าง", "ม.3"],
  ]);
  expect(chosen.model.doubtful).toEqual([]);
  const none = await compiled(new FakeWorkbook(null, sheets(PLAN, TABS)), { others, choices: [{ ...at, code: "-" }] });
  expect(rowsOf(none, "แบบ 003")).toEqual([["กองคลัง", "ม.1"]]);
  expect(none.model.doubtful).toEqual([]);
});

it("a text that several measures of the plan have is doubtful", async () => {
  const plan = PLAN.replace("ปรับปรุงช่องทางร้องเรียนให้สะดวกขึ้น", "เผยแพร่ข้อมูลสาธารณะบนเว็บไซต์");
  const outcome = await compiled(new FakeWorkbook(null, sheets(plan, TABS)), { others: [sent("ส่ง.xlsx", OWNERLESS)] });
  expect(outcome.model.doubtful).toMatchObject([{ candidates: ["ม.1", "ม.3"] }]);
  expect(rowsOf(outcome, "แบบ 003")).toEqual([]);
});

it("another table of the workbook itself is named, and comes in only when it was chosen, then every time", async () => {
  const workbook = new FakeWorkbook(null, sheets(PLAN, TABS, OWNED));
  const without = await compiled(workbook);
  expect(without.model.notChosen).toEqual([{ sheet: "รายงานที่ส่งมา", rows: 2 }]);
  expect(without.model.rows).toHaveLength(1);
  const withIt = await compiled(workbook, { include: ["รายงานที่ส่งมา"] });
  expect(withIt.model.notChosen).toEqual([]);
  expect(withIt.model.rows).toHaveLength(3);
  expect(await compileSummary(workbook, ASKED)).toMatchObject({ kind: "unchanged", model: withIt.model });
  expect((await compiled(workbook, { include: [] })).model.rows).toHaveLength(1);
});

it("says which sheets could be chosen where the one asked for has no such table", async () => {
  const workbook = new FakeWorkbook(null, sheets(PLAN, TABS, OWNED));
  const outcome = await compileSummary(workbook, { ...ASKED, include: ["มาตรการ"] });
  expect(outcome).toEqual({ kind: "no-such-table", sheet: "มาตรการ", known: ["รายงานที่ส่งมา"] });
  expect(workbook.writes).toBe(0);
});

it("tables alone are enough, and a file with marked tabs brings those alone", async () => {
  const bare = new FakeWorkbook(null, sheets(PLAN));
  expect((await compiled(bare, { others: [sent("ส่ง.xlsx", OWNED)] })).model.rows).toHaveLength(2);
  const both = await compiled(new FakeWorkbook(null, sheets(PLAN, TABS)), {
    others: [sent("ส่ง.xlsx", `${TABS}${OWNED}`)],
  });
  expect(both.model.sources.map(({ kind }) => kind)).not.toContain("table");
});
