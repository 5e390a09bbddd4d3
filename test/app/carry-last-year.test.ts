import { writeXlsx } from "hucre";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { newXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { carryAsShown, carryLastYear, readPreview } from "../../src/app/carry-last-year";
import type { CarryWish } from "../../src/app/preview-carry";
import { fillRows } from "../../src/app/fill-rows";
import { insertSet } from "../../src/app/insert-set";
import { sampleRows } from "../../src/core/samples/sample-rows";
import type { CellValue } from "../../src/core/sheet/cell-value";
import type { WorkbookContent } from "../../src/ports/workbook-reader";
import { drawnSheets } from "../support/drawn-sheets";
import { contentOf, reopened, SAMPLE_SET, sampleWorkbook, sheetOf, titlesOf, valuesIn } from "./memory-workbook";

const NOBODY = { name: null, type: null, district: null, province: null };
const HEADER = "ประเด็น | มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ";
const OLD = `
  # plain แผน
  องค์การบริหารส่วนตำบลทุ่งตัวอย่าง
  ${HEADER}
  การใช้อำนาจ | =ประกาศ | ตรวจ | ๑ ตุลาคม ๒๕๖๘ - ๓๑ มีนาคม ๒๕๖๙ | ทุกส่วนราชการ
  การเปิดเผยข้อมูล | อบรม | | ทุก ๖ เดือน | กองคลัง
  เรื่องที่สาม | จัดทำคู่มือ | | | คณะทำงาน
`;

function drawn(drawing: string): WorkbookContent {
  const sheets = drawnSheets(drawing).map((sheet) => ({
    ...sheet,
    visibility: "visible" as const,
    isProtected: false,
    hiddenRows: [],
  }));
  return { sheets, names: [] };
}

type Changes = Partial<CarryWish> & { readonly old?: WorkbookContent };

function orderOf({ old = drawn(OLD), ...changes }: Changes = {}): CarryWish {
  const files = [{ file: "2567.xlsx", content: old }];
  return { files, assessedYear: 2568, agency: NOBODY, departments: null, ...changes };
}

it("fills the plan and the tabs of the owners of a new workbook, and adds the list", async () => {
  const workbook = newXlsx();
  const outcome = await carryLastYear(workbook, orderOf({ departments: ["กองคลัง", "กองช่าง"] }));
  expect(outcome).toMatchObject({ kind: "carried", rowsWritten: 6, departments: { from: "asked" } });
  const again = await reopened(workbook);
  expect(await titlesOf(again)).toEqual(["ข้อมูลหน่วยงาน", "คะแนน ITA", "มาตรการ", "กองคลัง", "กองช่าง", "ยกมาจากปีก่อน"]);
  expect(await valuesIn(again, "มาตรการ", "A5", "C5", "G5")).toEqual(["ม.1", "จัดทำคู่มือ", "คณะทำงาน"]);
  expect(await valuesIn(again, "มาตรการ", "A6", "B6", "C6", "D6", "E6", "F6", "G6")).toEqual([
    "ม.2",
    "ตัวชี้วัดที่ 3 การใช้อำนาจ",
    "=ประกาศ",
    "ตรวจ",
    45931,
    46112,
    "ทุกส่วนราชการ",
  ] satisfies CellValue[]);
  expect(await valuesIn(again, "กองช่าง", "A5", "C5", "G5", "A6")).toEqual(["ม.2", "=ประกาศ", "ยังไม่ดำเนินการ", null]);
  const [note] = await valuesIn(again, "กองคลัง", "M6");
  expect(note).toContain("ยกมาจาก 2567.xlsx แผน!B4 (คงไว้)\nระยะเวลาเดิม: ทุก ๖ เดือน");
  expect(await valuesIn(again, "ข้อมูลหน่วยงาน", "B5", "B6")).toEqual(["ทุ่งตัวอย่าง", "อบต."]);
});

it("takes the departments that the old tables name where nobody says more", async () => {
  expect(await carryLastYear(newXlsx(), orderOf())).toMatchObject({
    departments: { names: ["กองคลัง"], from: "owners" },
  });
});

it("takes the usual departments where the old tables name none", async () => {
  const old = drawn(`# plain แผน\n${HEADER}\nการใช้อำนาจ | ประกาศ | ตรวจ | |`);
  const outcome = await carryLastYear(newXlsx(), orderOf({ old, agency: { ...NOBODY, type: "อบต." } }));
  expect(outcome).toMatchObject({ departments: { from: "usual" } });
});

it("carries a standard workbook on: its agency, its departments and its plan, a measure once", async () => {
  const before = await sampleWorkbook();
  await fillRows(before, sampleRows());
  const old = await contentOf(before);
  const workbook = newXlsx();
  const outcome = await carryLastYear(workbook, orderOf({ old }));
  if (outcome.kind !== "carried") throw new Error(outcome.kind);
  expect(outcome.departments).toMatchObject({ from: "listed", names: ["สำนักปลัด", "กองคลัง", "กองช่าง"] });
  expect(outcome.plan.scores).toHaveLength(10);
  const { counts } = outcome.plan;
  expect(counts.rowsCarried + counts.rowsListed).toBe(counts.rowsRead);
  expect(await contentOf(before)).toEqual(old);
  const next = await carryLastYear(newXlsx(), orderOf({ old: await contentOf(workbook), assessedYear: 2569 }));
  if (next.kind !== "carried") throw new Error(next.kind);
  expect(next.plan.counts).toMatchObject({ measures: counts.measures, unusedLines: 0 });
  expect(new Set(next.plan.listed.map(({ reason }) => reason))).toEqual(new Set(["score-other-year", "same-measure"]));
});

it("gives the list another title in a workbook that has a tab of that name", async () => {
  const workbook = newXlsx();
  await carryLastYear(workbook, orderOf());
  const again = await carryLastYear(workbook, orderOf());
  expect(again).toMatchObject({ kind: "carried", sheets: ["ยกมาจากปีก่อน (2)"] });
});

it.each([
  ["a workbook without any table", { old: drawn("# plain ว่าง\nบันทึก") }, { kind: "nothing-to-carry" }],
  ["a year without a framework", { assessedYear: 2499 }, { kind: "unknown-year", year: 2499 }],
])("writes nothing for %s", async (_, changes, expected) => {
  const workbook = newXlsx();
  const before = await contentOf(workbook);
  expect(await carryLastYear(workbook, orderOf(changes))).toMatchObject(expected);
  expect(await contentOf(workbook)).toEqual(before);
});

describe("into a workbook that holds a plan already", () => {
  const wish = () => orderOf({ departments: ["กองคลัง", "กองช่าง"] });

  it("writes nothing twice, and says where each measure is", async () => {
    const workbook = newXlsx();
    await carryLastYear(workbook, wish());
    const before = await sheetOf(workbook, "มาตรการ");
    const again = await carryLastYear(workbook, wish());
    expect(again).toMatchObject({ kind: "carried", rowsWritten: 0, plan: { rows: [], counts: { rowsListed: 3 } } });
    if (again.kind !== "carried") throw new Error(again.kind);
    expect(again.plan.listed.map(({ reason, sameAs }) => [reason, sameAs])).toEqual([
      ["already-there", "มาตรการ!C6"],
      ["already-there", "มาตรการ!C7"],
      ["already-there", "มาตรการ!C5"],
    ]);
    expect((await sheetOf(workbook, "มาตรการ")).grid).toEqual(before.grid);
  });

  it("knows a row whose issue and steps somebody has put right since", async () => {
    const workbook = newXlsx();
    await carryLastYear(workbook, wish());
    await workbook.setCells([
      { sheet: "มาตรการ", cell: "B5", expected: "เรื่องที่สาม", value: "ตัวชี้วัดที่ 2 การใช้งบประมาณ" },
      { sheet: "มาตรการ", cell: "D6", expected: "ตรวจ", value: "ตรวจทุกเดือน" },
    ]);
    expect(await carryLastYear(workbook, wish())).toMatchObject({ rowsWritten: 0 });
  });

  it("gives new measures the codes after the highest, in Thai digits too", async () => {
    const workbook = newXlsx();
    await carryLastYear(workbook, wish());
    await workbook.setCells([{ sheet: "กองช่าง", cell: "A9", expected: null, value: "ม.๔๑" }]);
    const more = drawn(
      `# plain แผน\n${HEADER}\nการใช้อำนาจ | เผยแพร่คู่มือใหม่ | | | กองคลัง\nการใช้อำนาจ | =ประกาศ | ตรวจ | |`,
    );
    const outcome = await carryLastYear(workbook, orderOf({ old: more }));
    expect(outcome).toMatchObject({ departments: { from: "standing" }, plan: { rows: [{ code: "ม.42" }] } });
    expect(await valuesIn(workbook, "มาตรการ", "A8", "C8")).toEqual(["ม.42", "เผยแพร่คู่มือใหม่"]);
  });

  it("fills in its score sheet where all of it is blank", async () => {
    const blank = { scores: [], departments: ["กองคลัง"] };
    const workbook = await sampleWorkbook(blank);
    const old = await contentOf(await sampleWorkbook());
    const outcome = await carryLastYear(workbook, orderOf({ old }));
    if (outcome.kind !== "carried") throw new Error(outcome.kind);
    expect(new Set(outcome.plan.listed.map(({ reason }) => reason))).toEqual(new Set(["score-used"]));
    const expected = await sheetOf(await sampleWorkbook(), "คะแนน ITA");
    const scoresIn = (sheet: typeof expected) =>
      sheet.grid.cells.map((row) => row.filter((cell) => typeof cell === "number"));
    expect(scoresIn(await sheetOf(workbook, "คะแนน ITA")).slice(4, 14)).toEqual(scoresIn(expected).slice(4, 14));
  });

  it("leaves its score sheet as it is and says so", async () => {
    const workbook = await sampleWorkbook();
    const scores = (await sheetOf(workbook, "คะแนน ITA")).grid;
    const old = await contentOf(await sampleWorkbook());
    const outcome = await carryLastYear(workbook, orderOf({ old }));
    if (outcome.kind !== "carried") throw new Error(outcome.kind);
    expect(outcome.plan.scores).toBeNull();
    expect(new Set(outcome.plan.listed.map(({ reason }) => reason))).toEqual(new Set(["score-sheet-there"]));
    expect((await sheetOf(workbook, "คะแนน ITA")).grid).toEqual(scores);
  });
});

describe("from tables on sheets of the workbook itself", () => {
  async function pastedWorkbook(...lines: readonly string[]) {
    const rows = [HEADER, ...lines].map((line) => line.split("|").map((text) => text.trim()));
    const workbook = await openXlsx(await writeXlsx({ sheets: [{ name: "วาง", rows }] }), "ทดสอบ.xlsx");
    if ("kind" in workbook) throw new Error(workbook.code);
    return workbook;
  }
  const wish = (changes: Partial<CarryWish> = {}) => orderOf({ files: null, ...changes });

  it("carries them into standard sheets before them and links into the workbook", async () => {
    const workbook = await pastedWorkbook("การใช้อำนาจ | ประกาศ | ตรวจ | | กองคลัง");
    const outcome = await carryLastYear(workbook, wish());
    expect(outcome).toMatchObject({ kind: "carried", planSheet: "มาตรการ", plan: { files: [""] } });
    expect((await titlesOf(workbook)).slice(-2)).toEqual(["วาง", "ยกมาจากปีก่อน"]);
    expect(await valuesIn(workbook, "ยกมาจากปีก่อน", "A2")).toEqual(["จากตารางในสมุดงานนี้"]);
    const [note] = await valuesIn(workbook, "กองคลัง", "M5");
    expect(note).toContain("ยกมาจาก วาง!B2 (คงไว้)");
    const again = await carryLastYear(workbook, wish());
    expect(again).toMatchObject({ kind: "carried", rowsWritten: 0, plan: { counts: { rowsRead: 1 } } });
  });

  it("writes what was shown, and nothing once the workbook is another", async () => {
    const workbook = await pastedWorkbook("การใช้อำนาจ | ประกาศ | ตรวจ | | กองคลัง");
    const shown = await readPreview(workbook, wish());
    if (shown.kind !== "preview") throw new Error(shown.kind);
    expect(await titlesOf(workbook)).toEqual(["วาง"]);
    await workbook.setCells([{ sheet: "วาง", cell: "B2", expected: "ประกาศ", value: "อบรม" }]);
    const changed = await carryAsShown(workbook, wish(), shown);
    if (changed.kind !== "changed") throw new Error(changed.kind);
    expect(await titlesOf(workbook)).toEqual(["วาง"]);
    const carried = await carryAsShown(workbook, wish(), changed.preview);
    expect(carried).toMatchObject({ kind: "carried", plan: changed.preview.plan, rowsWritten: 2 });
    expect(await valuesIn(workbook, "มาตรการ", "C5")).toEqual(["อบรม"]);
  });

  it("finds what keeps the rows from their place before anything is written", async () => {
    const workbook = await pastedWorkbook("การใช้อำนาจ | ประกาศ | ตรวจ | | กองคลัง");
    await insertSet(workbook, { ...SAMPLE_SET, departments: ["กองช่าง"] });
    const header = await valuesIn(workbook, "มาตรการ", "G4");
    await workbook.setCells([{ sheet: "มาตรการ", cell: "G4", expected: header[0] ?? null, value: null }]);
    const before = await contentOf(workbook);
    expect(await carryLastYear(workbook, wish())).toEqual({ kind: "no-place", department: null, key: "owners" });
    expect(await contentOf(workbook)).toEqual(before);
  });
});
