import { conflictKey, type ConflictChoice } from "../../../src/core/merge/conflict-choice";
import type { MergeFindings } from "../../../src/core/merge/merge-findings";
import { mergeWrites } from "../../../src/core/merge/merge-writes";
import { toA1 } from "../../../src/core/sheet/cell-ref";
import { drawnSheets } from "../../support/drawn-sheets";
import { agencySheet, tabSheet } from "../distribute/drawn-plans";
import { findingsOf, merged, type Sheets } from "./merge-in-memory";

const AGENCY = agencySheet("สำนักปลัด", "กองคลัง", "กองช่าง");
const NOT_STARTED = "ยังไม่ดำเนินการ";
const GOING = "อยู่ระหว่างดำเนินการ";

const sheets = (...drawings: readonly string[]): Sheets => drawnSheets(drawings.join("\n"));
/** A base with one tab, that of กองคลัง. */
const base = (...rows: readonly string[]) => sheets(AGENCY, tabSheet("กองคลัง", ...rows));
const file = (...rows: readonly string[]) => sheets(tabSheet("กองคลัง", ...rows));

function outcomes({ rows }: MergeFindings) {
  return rows.flatMap(({ returned }) => returned.map(({ from, outcome }) => [from.file, toA1(from.at), outcome]));
}

function leftIn({ left }: MergeFindings) {
  return left.map((entry) => [entry.sheet, entry.at === null ? null : toA1(entry.at), entry.reason, entry.detail]);
}

it("counts what is identical, adds what is new and fills in what is blank", () => {
  const { found, writes } = merged(base("ม.1 | | ก | | | | อยู่ระหว่างดำเนินการ", "ม.2 | | ข | ขั้น"), [
    file("ม.1 | | ก | | | | อยู่ระหว่างดำเนินการ", "ม. ๒ | | ๑. ข | ขั้น | | | | #2026-02-16", " | | ค | =ขั้น"),
  ]);
  expect(found.counts).toEqual({ rowsRead: 3, identical: 1, added: 1, filled: 0, conflicts: 1, listed: 0 });
  expect(outcomes(found)).toEqual([
    ["1.xlsx", "A3", "conflict"],
    ["1.xlsx", "A4", "added"],
  ]);
  expect(found.rows[0]?.returned[0]?.takes.map(({ key, isDisputed }) => [key, isDisputed])).toEqual([
    ["measure", true],
    ["doneOn", false],
  ]);
  expect(writes).toMatchObject({ cells: [], rows: [{ sheet: "กองคลัง", cells: { measure: "ค", steps: "=ขั้น" } }] });
  const filled = merged(base("ม.2 | | ข | ขั้น"), [file("ม.๒ | | ข | | | | | #2026-02-16")]);
  expect(filled.found.counts).toMatchObject({ filled: 1, conflicts: 0 });
  expect(filled.writes.cells).toMatchObject([{ sheet: "กองคลัง", key: "doneOn", before: null, value: 46_069 }]);
});

it("takes the report of a row that the plan was distributed to, and no stale copy of another department's tab", () => {
  const distributed = base(`ม.1 | | ก | | | | ${NOT_STARTED}`);
  const report = merged(distributed, [file(`ม.1 | | ก | | | | ${GOING} | | ประชุมแล้ว`)]);
  expect(report.found.counts).toMatchObject({ filled: 1, conflicts: 0 });
  expect(report.writes.cells.map(({ key, before, value }) => [key, before, value])).toEqual([
    ["status", NOT_STARTED, GOING],
    ["result", null, "ประชุมแล้ว"],
  ]);
  const stale = merged(report.after, [distributed]);
  expect(stale.found.counts).toMatchObject({ identical: 1, conflicts: 0 });
  const withdrawn = merged(report.after, [file(`ม.1 | | ก | | | | ${NOT_STARTED} | | ยกเลิกการประชุม`)]);
  expect(withdrawn.found.counts).toMatchObject({ conflicts: 1 });
});

describe("a conflict", () => {
  const standing = base("ม.1 | | ก | ขั้น | | | | | ผลเดิม");
  const returned = file("ม.1 | | ก | ขั้น | | | | | ผลใหม่ | | | ควรทำต่อ");
  const writesFor = (choice: ConflictChoice) => merged(standing, [returned], { all: choice }).writes;

  it("leaves the base's row whole unless it is decided, and says so", () => {
    const { cells, rows, open } = writesFor("skip");
    expect([cells, rows]).toEqual([[], []]);
    expect(open).toMatchObject([{ why: "base-stays", returned: { from: { file: "1.xlsx", sheet: "กองคลัง" } } }]);
    expect(open[0]?.returned.takes).toMatchObject([
      { key: "result", at: { row: 1, column: 8 }, base: "ผลเดิม", theirs: "ผลใหม่", isDisputed: true },
      { key: "recommendation", base: null, theirs: "ควรทำต่อ", isDisputed: false },
    ]);
  });

  it("takes theirs whole", () => {
    const { cells, rows, open } = writesFor("theirs");
    expect(cells.map(({ before, value }) => [before, value])).toEqual([
      ["ผลเดิม", "ผลใหม่"],
      [null, "ควรทำต่อ"],
    ]);
    expect([rows, open]).toEqual([[], []]);
  });

  it("keeps both: the returned row stands below under the same code, and names the one it is beside", () => {
    const cells = { code: "ม.1", measure: "ก", steps: "ขั้น", result: "ผลใหม่", recommendation: "ควรทำต่อ" };
    expect(writesFor("both")).toMatchObject({ cells: [], open: [], rows: [{ cells, beside: { at: { row: 1 } } }] });
    const uncoded = merged(standing, [file(" | | ก | | | | | | อื่น")], { all: "both" });
    expect(uncoded.writes.rows).toMatchObject([{ cells: { code: "ม.1", result: "อื่น" } }]);
  });

  it("can be decided by itself", () => {
    const found = findingsOf(standing, [returned]);
    const from = found.rows[0]?.returned[0]?.from;
    if (from === undefined) throw new Error("No conflict");
    const writes = mergeWrites(found, { all: "skip", single: { [conflictKey(from)]: "theirs" } });
    expect(writes.cells).toHaveLength(2);
  });
});

describe("two files that disagree", () => {
  const files = [file("ม.1 | | ก | | | | | | หนึ่ง"), file("ม.1 | | ก | | | | | | สอง")];

  it("are both in conflict over a blank cell, and theirs is no answer until somebody says whose", () => {
    const { found, writes } = merged(base("ม.1 | | ก"), files, { all: "theirs" });
    expect(found.counts).toMatchObject({ conflicts: 2, filled: 0 });
    expect(found.rows[0]?.returned.map(({ rivals }) => rivals.map((rival) => rival.file))).toEqual([
      ["2.xlsx"],
      ["1.xlsx"],
    ]);
    expect(writes.cells).toEqual([]);
    expect(writes.open.map(({ why }) => why)).toEqual(["files-disagree", "files-disagree"]);
    const keys = found.rows.flatMap(({ returned }) => returned.map(({ from }) => conflictKey(from)));
    const single = (...chosen: readonly number[]) =>
      Object.fromEntries(chosen.map((index) => [keys[index] ?? "", "theirs" as const]));
    expect(mergeWrites(found, { all: "skip", single: single(1) }).cells).toMatchObject([{ value: "สอง" }]);
    expect(mergeWrites(found, { all: "skip", single: single(0, 1) })).toMatchObject({
      cells: [],
      open: [{ why: "files-disagree" }, { why: "files-disagree" }],
    });
  });

  it("over a new measure: the first is added, the other is in conflict with it", () => {
    const { found, writes } = merged(base(), files);
    expect(outcomes(found)).toEqual([
      ["1.xlsx", "A2", "added"],
      ["2.xlsx", "A2", "conflict"],
    ]);
    expect(writes.rows).toMatchObject([{ cells: { result: "หนึ่ง" } }]);
    expect(merged(base(), files, { all: "both" }).writes.rows.map(({ cells }) => cells["result"])).toEqual([
      "หนึ่ง",
      "สอง",
    ]);
  });

  it("and two that agree give one row, with what each knows", () => {
    const { found, writes } = merged(base(), [
      file("ม.1 | | ก | ขั้น"),
      file(" | | ก | | | | | | ผล"),
      file("ม.1 | | ก"),
    ]);
    expect(found.counts).toMatchObject({ added: 1, filled: 1, identical: 1, conflicts: 0 });
    expect(writes.rows.map(({ cells }) => cells)).toEqual([{ code: "ม.1", measure: "ก", steps: "ขั้น", result: "ผล" }]);
  });
});

describe("tabs", () => {
  it("are matched by marker under any title and under another name of the department", () => {
    const renamed = sheets(tabSheet("สำนักการคลัง", "ม.9 | | ใหม่").replace("\n", " as ส่งคืน\n"));
    const { found, writes } = merged(base(), [renamed]);
    expect(found.tabs).toEqual([
      { file: "1.xlsx", sheet: "ส่งคืน", department: "กองคลัง", to: "กองคลัง", knownBy: "marker", rows: 1 },
    ]);
    expect(writes.rows).toMatchObject([{ sheet: "กองคลัง", tabOf: "กองคลัง" }]);
  });

  it("without a marker count where their title names a department, and are told apart", () => {
    const plain = (title: string) => sheets(tabSheet("x", "ม.9 | | ใหม่").replace("# department x", `# plain ${title}`));
    const { found } = merged(base(), [plain("กองคลัง"), plain("Sheet1")]);
    expect(found.tabs.map(({ to, knownBy }) => [to, knownBy])).toEqual([
      ["กองคลัง", "header"],
      [null, "header"],
    ]);
    expect(leftIn(found)).toEqual([["Sheet1", null, "unknown-department", "Sheet1"]]);
    expect(found.counts).toMatchObject({ rowsRead: 2, added: 1, listed: 1 });
  });

  it("are made for departments that the base lists or somebody agreed to, under a free title", () => {
    const files = [sheets(tabSheet("กองช่าง", "ม.1 | | ก"), tabSheet("กองประปา", "ม.2 | | ข"))];
    const standing = sheets(AGENCY, tabSheet("กองคลัง"), "# plain กองช่าง\nบันทึก");
    const { found, writes } = merged(standing, files);
    expect(writes.newTabs).toEqual([{ department: "กองช่าง", title: "กองช่าง (2)" }]);
    expect(leftIn(found)).toEqual([["กองประปา", null, "unknown-department", "กองประปา"]]);
    expect(findingsOf(standing, files, ["กองประปา"]).newTabs.map(({ department }) => department)).toEqual([
      "กองช่าง",
      "กองประปา",
    ]);
    expect(leftIn(findingsOf(standing, [files[0]?.slice(0, 1) ?? []], [], null))).toEqual([
      ["กองช่าง", "A2", "no-year", ""],
    ]);
  });
});

describe("what is not taken", () => {
  it("is listed with its cell and reason, and what the base has as well is not", () => {
    const header = tabSheet("กองคลัง").split("\n")[1] ?? "";
    const returned = sheets(
      `# department กองคลัง\n${header} | ของเรา`,
      " | ไม่มีมาตรการ",
      "ม.5 | | #REF!",
      "ม.1 | | ก | | | | | | | | | | | แถม | นอก",
      header,
      "# measures มาตรการ",
      "แก้แผน",
      "# plain ว่าง too large",
    );
    const { found } = merged(base("ม.1 | | ก"), [returned]);
    expect(leftIn(found)).toEqual([
      ["มาตรการ", null, "other-sheet", ""],
      ["ว่าง", null, "sheet-too-large", ""],
      ["กองคลัง", "A3", "formula-error", "#REF!"],
      ["กองคลัง", "A2", "no-measure", ""],
      ["กองคลัง", "N4", "unknown-column", ""],
      ["กองคลัง", "O4", "outside-columns", ""],
      ["กองคลัง", "A5", "repeated-header", ""],
    ]);
    expect(found.counts).toEqual({ rowsRead: 4, identical: 1, added: 0, filled: 0, conflicts: 0, listed: 3 });
    expect(findingsOf(returned, [returned]).left).toMatchObject([{ reason: "sheet-too-large" }]);
  });

  it.each([
    ["the base's tab is protected", tabSheet("กองคลัง").replace("\n", " protected\n"), "tab-protected", ""],
    ["the base's tab is too large", "# department กองคลัง too large", "tab-too-large", ""],
    ["the base's tab has no header", "# department กองคลัง\nข้อความ", "no-header", ""],
    ["the base's tab lacks a column", tabSheet("กองคลัง").replace("ขั้นตอน/วิธีการ", "งบ"), "no-column", "steps"],
  ])("lists the row where %s", (_, tab, reason, detail) => {
    const { found, writes } = merged(sheets(AGENCY, tab), [file("ม.1 | | ก | ขั้น")]);
    expect(leftIn(found)).toEqual([["กองคลัง", "A2", reason, detail]]);
    expect(found.counts).toMatchObject({ rowsRead: 1, listed: 1 });
    expect(writes.rows).toEqual([]);
  });

  it("never writes over a formula of the base, and names the formulas whose value it takes", () => {
    const withFormula = (own: Sheets, row: number, column: number) =>
      own.map((sheet) => (sheet.marker?.spec === "department" ? { ...sheet, formulas: [{ row, column }] } : sheet));
    const returned = withFormula(file("ม.1 | | ก | | | | | | ผล"), 1, 8);
    const refused = merged(withFormula(base("ม.1 | | ก"), 1, 8), [returned]);
    expect(leftIn(refused.found)).toEqual([["กองคลัง", "A2", "base-formula", "I2"]]);
    expect(refused.writes.cells).toEqual([]);
    const taken = merged(base("ม.1 | | ก"), [returned]);
    expect(taken.writes.cells).toMatchObject([{ value: "ผล" }]);
    expect(taken.found.formulas.map(({ file: own, at }) => [own, toA1(at)])).toEqual([["1.xlsx", "I2"]]);
  });
});

it("keeps rows apart where numbers begin anew or one measure stands twice", () => {
  const own = ["1 | ด้านหนึ่ง | ก", "1 | ด้านสอง | ข", "2 | ด้านสอง | ข | ต่อ"];
  const { found } = merged(base(...own), [
    file("1 | ด้านสอง | ข | | | | | | ผล", "1 | ด้านหนึ่ง | ก", "2 | ด้านสอง | ข | ต่อ"),
  ]);
  expect(found.counts).toMatchObject({ identical: 2, filled: 1, conflicts: 0, added: 0 });
  expect(found.rows.map(({ at }) => at?.row)).toEqual([2]);
});
