import { FY2568 } from "../../../src/core/frameworks/data/fy2568";
import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import type { CompileOptions } from "../../../src/core/summary/compile-source";
import { compileTabs } from "../../../src/core/summary/compile-tabs";
import type { SummaryModel } from "../../../src/core/summary/summary-model";
import { toA1 } from "../../../src/core/sheet/cell-ref";
import { drawnSheets } from "../../support/drawn-sheets";

const OPTIONS: CompileOptions = {
  framework: FY2568,
  planYear: 2569,
  round: 12,
  asOf: { year: 2026, month: 3, day: 31 },
  departments: ["สำนักปลัด", "กองคลัง", "กองช่าง"],
};
const HEADER = "ประเด็น | มาตรการ | สถานะ | วันที่สิ้นสุด";

function compiled(...drawings: readonly string[]): SummaryModel {
  const files = ["", "ส่งมา/คลัง.xlsx", "ช่าง.xlsx"];
  const sources = drawings.map((drawing, index) => ({
    file: files[index] ?? "",
    workbook: recogniseWorkbook(drawnSheets(drawing)),
  }));
  const model = compileTabs(sources, OPTIONS);
  if (model === null) throw new Error("Nothing was compiled");
  return model;
}

it("nothing comes of workbooks without a departmental tab", () => {
  const workbook = recogniseWorkbook(drawnSheets("# measures มาตรการ\nประเด็น | มาตรการ\n9 | ก"));
  expect(compileTabs([{ file: "", workbook }], OPTIONS)).toBeNull();
  expect(compileTabs([], OPTIONS)).toBeNull();
});

it("rows come in the agency's order of departments, unlisted ones last", () => {
  const { rows, byDepartment, missingDepartments } = compiled(`
    # department กองพัสดุ
    ${HEADER}
    9 | ก | ยกเลิก |
    # department กองช่าง
    ${HEADER}
    9 | ข | ยกเลิก |
    # department สำนัก ปลัด as ปลัด
    ${HEADER}
    9 | ค | ยกเลิก |
  `);
  expect(rows.map(({ department, cells }) => [department, cells["measure"]])).toEqual([
    ["สำนักปลัด", "ค"],
    ["กองช่าง", "ข"],
    ["กองพัสดุ", "ก"],
  ]);
  expect(byDepartment.map(({ label }) => label)).toEqual(["สำนักปลัด", "กองช่าง", "กองพัสดุ"]);
  expect(missingDepartments).toEqual(["กองคลัง"]);
});

it("two tabs of one department are counted together, and an empty one beside a filled one is not missed", () => {
  const model = compiled(`
    # department กองคลัง as คลัง 1
    ${HEADER}
    9 | ก | ดำเนินการแล้ว |
    # department กองคลัง as คลัง 2
    ${HEADER}
    # department กองพัสดุ as พัสดุ 1
    ${HEADER}
    # department กอง พัสดุ as พัสดุ 2
    ${HEADER}
  `);
  expect(model.byDepartment.map(({ label, total }) => [label, total])).toEqual([
    ["กองคลัง", 1],
    ["กองพัสดุ", 0],
  ]);
  expect(model.emptyDepartments).toEqual(["กองพัสดุ"]);
});

it("a row is overdue from the day after its last day, unless it is done, cancelled or without a readable day", () => {
  const { rows } = compiled(`
    # department กองคลัง
    ${HEADER}
    9 | ถึงวันนี้ | อยู่ระหว่างดำเนินการ | #2026-03-31
    9 | ถึงเมื่อวาน | อยู่ระหว่างดำเนินการ | #2026-03-30
    9 | ไม่มีสถานะ | | ๓๐ มีนาคม ๒๕๖๙
    9 | แล้วเสร็จ | ดำเนินการแล้ว | #2026-03-30
    9 | ยกเลิก | ยกเลิก | #2026-03-30
    9 | อ่านไม่ได้ | ยังไม่ดำเนินการ | ตลอดปี
    9 | ผิดปฏิทิน | ยังไม่ดำเนินการ | #2568-03-30
  `);
  expect(rows.filter(({ isOverdue }) => isOverdue).map(({ cells }) => cells["measure"])).toEqual([
    "ถึงเมื่อวาน",
    "ไม่มีสถานะ",
  ]);
});

it("a padded status counts as that status, a misspelt one as unknown", () => {
  const { byDepartment } = compiled(`
    # department กองคลัง
    ${HEADER}
    9 | ก | "ยก เลิก\\u00A0" |
    9 | ข | อยู่ระหว่างดำเนินกา |
  `);
  expect(byDepartment[0]?.counts).toEqual({ "not-started": 0, "in-progress": 0, done: 0, cancelled: 1, unknown: 1 });
});

it("rows of several files keep their file, and what is left out says where it stands", () => {
  const model = compiled(
    `# department สำนักปลัด\n${HEADER}\n9 | ก | ยกเลิก |\n10 | | ยกเลิก |`,
    `# department กองคลัง\n${HEADER} | งบประมาณ\n9 | ข | ยกเลิก | | 5000\n${HEADER}`,
    "# department กองช่าง\nไม่มีหัวตาราง",
  );
  expect(model.rows.map(({ file, sheet, source }) => [file, sheet, toA1(source)])).toEqual([
    ["", "สำนักปลัด", "A2"],
    ["ส่งมา/คลัง.xlsx", "กองคลัง", "A2"],
  ]);
  expect(model.excluded.map(({ file, sheet, at, reason, what }) => [file, sheet, toA1(at), reason, what])).toEqual([
    ["", "สำนักปลัด", "A3", "no-measure", "row"],
    ["ส่งมา/คลัง.xlsx", "กองคลัง", "E2", "unknown-column", "cell"],
    ["ส่งมา/คลัง.xlsx", "กองคลัง", "A3", "repeated-header", "row"],
    ["ช่าง.xlsx", "กองช่าง", "A1", "header-not-found", "cell"],
  ]);
  expect(model.conservation).toEqual({ rowsRead: 4, rowsWritten: 2, rowsExcluded: 2 });
  expect([model.missingDepartments, model.emptyDepartments]).toEqual([[], []]);
});

it("a row counts under an indicator only when its issue names exactly one, and the others are counted last", () => {
  const { byDepartment, byIndicator } = compiled(`
    # department กองคลัง
    ${HEADER}
    9 | ก | ยกเลิก |
    ตัวชี้วัดที่ ๙, ๑๐ | ข | ยกเลิก |
    เรื่องอื่น | ค | ยกเลิก |
  `);
  expect(byIndicator.map(({ label, total }) => [label, total])).toEqual([
    ["9", 1],
    ["none-or-several", 2],
  ]);
  expect(byDepartment.map(({ total }) => total)).toEqual([3]);
});

it("where every row names one indicator there is no other line, and without a framework no line at all", () => {
  const drawing = `# department กองคลัง\n${HEADER}\n9 | ก | ยกเลิก |`;
  expect(compiled(drawing).byIndicator.map(({ label }) => label)).toEqual(["9"]);
  const sources = [{ file: "", workbook: recogniseWorkbook(drawnSheets(drawing)) }];
  expect(compileTabs(sources, { ...OPTIONS, framework: null })?.byIndicator).toEqual([]);
});

it("a tab without its header is not called empty, but one that holds nothing is", () => {
  const { emptyDepartments } = compiled(`
    # department กองคลัง
    9 | ก | ยกเลิก |
    # department กองช่าง
  `);
  expect(emptyDepartments).toEqual(["กองช่าง"]);
});

it("a tab that came in twice is named, and its rows are compiled all the same", () => {
  const tab = (rows: string, columns = HEADER) => `# department กองคลัง as คลัง\n${columns}\n${rows}\n`;
  const { repeatedTabs, rows } = compiled(
    tab("9 | ก | ยกเลิก |\n10 | ข | |"),
    tab("9 | ก | ยกเลิก |\n10 | ข | |", `${HEADER} | หมายเหตุ`),
    `${tab("9 | ก | ยกเลิก |")}# department กองช่าง\n${HEADER}\n9 | ก | ยกเลิก |\n10 | ข | |`,
  );
  expect(repeatedTabs).toEqual([{ file: "ส่งมา/คลัง.xlsx", sheet: "คลัง", sameAs: { file: "", sheet: "คลัง" } }]);
  expect(rows).toHaveLength(7);
});

it("empty tabs of several files, and two tabs of one file, are not called repeated", () => {
  const empty = `# department กองคลัง\n${HEADER}`;
  const filled = `${empty}\n9 | ก | ยกเลิก |\n`;
  expect(compiled(empty, empty).repeatedTabs).toEqual([]);
  expect(compiled(`${filled}${filled.replace("กองคลัง", "กองคลัง as คลัง (2)")}`).repeatedTabs).toEqual([]);
});

it("a department whose tab is too large to read is not said to have none", () => {
  const model = compiled(`
    # department สำนักปลัด
    ${HEADER}
    # department กองคลัง as คลัง too large
  `);
  expect(model.missingDepartments).toEqual(["กองช่าง"]);
  expect(model.excluded.map(({ sheet, reason }) => [sheet, reason])).toEqual([["คลัง", "sheet-too-large"]]);
});

it("a sheet too large to read is listed", () => {
  const sheets = drawnSheets(`# department กองคลัง\n${HEADER}\n# plain ใหญ่`);
  const read = sheets.map((sheet, index) => ({ ...sheet, unread: index === 0 ? null : { cells: 9, limit: 8 } }));
  const model = compileTabs([{ file: "", workbook: recogniseWorkbook(read) }], OPTIONS);
  expect(model?.excluded).toEqual([
    { file: "", sheet: "ใหญ่", at: { row: 0, column: 0 }, reason: "sheet-too-large", what: "cell" },
  ]);
});
