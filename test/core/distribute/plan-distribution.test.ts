import { distributionPlan } from "../../../src/core/distribute/plan-distribution";
import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import { toA1 } from "../../../src/core/sheet/cell-ref";
import { drawnSheets } from "../../support/drawn-sheets";
import { addedIn, agencySheet, listedIn, measuresSheet, planOf, planOfSheets, tabSheet } from "./drawn-plans";

const AGENCY = agencySheet("สำนักปลัด", "กองคลัง", "กองช่าง");
const TABS = [tabSheet("สำนักปลัด"), tabSheet("กองคลัง"), tabSheet("กองช่าง")];
const DAYS = "#2025-10-01 | #2026-03-31";

it("brings a row to its owner's tab with nothing done yet", () => {
  const plan = planOf(AGENCY, ...TABS, measuresSheet(`ม.1 | การใช้อำนาจ | ประกาศ | ร่าง | ${DAYS} | กองคลัง | ทุกเดือน`));
  expect(plan.added).toEqual([
    {
      from: { sheet: "มาตรการ", at: { row: 1, column: 2 } },
      department: "กองคลัง",
      tabOf: "กองคลัง",
      sheet: "กองคลัง",
      cells: {
        code: "ม.1",
        issue: "การใช้อำนาจ",
        measure: "ประกาศ",
        steps: "ร่าง",
        start: 45931,
        end: 46112,
        status: "ยังไม่ดำเนินการ",
      },
    },
  ]);
  expect(plan).toMatchObject({ newTabs: [], codes: [], there: [], differing: [], listed: [], unplanned: [] });
  expect(plan.counts).toEqual({ rowsRead: 1, rowsDistributed: 1, rowsListed: 0 });
});

it.each([
  ["several owners", "กองคลัง, กองช่าง", ["กองคลัง", "กองช่าง"]],
  ["several owners on lines", '"สำนักปลัด\\nกองช่าง"', ["สำนักปลัด", "กองช่าง"]],
  ["a section with its department", "งานพัสดุ กองคลัง", ["กองคลัง"]],
  ["a section in brackets", "กองคลัง (งานพัสดุ)", ["กองคลัง"]],
  ["another name of a department", "สำนักการคลัง", ["กองคลัง"]],
  ["all departments", "ทุกส่วนราชการ", ["สำนักปลัด", "กองคลัง", "กองช่าง"]],
])("reads %s", (_, owners, departments) => {
  const plan = planOf(AGENCY, ...TABS, measuresSheet(`ม.1 | | ประกาศ | | | | ${owners}`));
  expect(addedIn(plan)).toEqual(departments.map((department) => [department, "ม.1", "ประกาศ"]));
  expect(plan.listed).toEqual([]);
});

it("makes the tabs of owners that have none, under a free title, and no others", () => {
  const plan = planOf(AGENCY, "# plain กองคลัง\nบันทึก", measuresSheet("ม.1 | | ประกาศ | | | | กองคลัง"));
  expect(plan.newTabs).toEqual([{ department: "กองคลัง", title: "กองคลัง (2)" }]);
  expect(plan.added).toMatchObject([{ department: "กองคลัง", sheet: "กองคลัง (2)" }]);
});

it("knows the tab of a department under another name of it", () => {
  const plan = planOf(AGENCY, tabSheet("สำนักการคลัง"), measuresSheet("ม.1 | | ประกาศ | | | | กองคลัง"));
  expect(plan.newTabs).toEqual([]);
  expect(plan.added).toMatchObject([{ department: "กองคลัง", tabOf: "สำนักการคลัง", sheet: "สำนักการคลัง" }]);
});

it("brings nothing to an old report on a sheet beside the tabs, nor from an old plan", () => {
  const oldTab = tabSheet("กองคลัง").replace("# department กองคลัง", "# plain รายงาน 2568");
  const oldPlan = measuresSheet("1 | | ของเก่า | | | | กองคลัง").replace("# measures มาตรการ", "# plain แผน 2568");
  const plan = planOf(AGENCY, ...TABS, oldTab, oldPlan, measuresSheet("ม.1 | | ประกาศ | | | | ทุกส่วนราชการ"));
  expect(plan.added.map(({ sheet }) => sheet)).toEqual(["สำนักปลัด", "กองคลัง", "กองช่าง"]);
  expect(plan.counts.rowsRead).toBe(1);
});

it("lists what goes nowhere, and owners that nobody knows", () => {
  const plan = planOf(
    AGENCY,
    ...TABS,
    measuresSheet(
      "ม.1 | | ก | | | | กองประปา",
      "ม.2 | | ข | | | | กองช่าง, กองประปา",
      "ม.3 | | ค",
      "ม.4 | เรื่อง | | ขั้นตอน | | | กองช่าง",
      "ม.5 | #REF! | จ | | | | กองช่าง",
      "รหัสมาตรการ | ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการ | วันที่เริ่มดำเนินการ | วันที่สิ้นสุด",
    ),
  );
  expect(addedIn(plan)).toEqual([["กองช่าง", "ม.2", "ข"]]);
  expect(plan.newTabs).toEqual([]);
  expect(listedIn(plan)).toEqual([
    ["C2", "row", "unknown-owner", "กองประปา"],
    ["C3", "owner", "unknown-owner", "กองประปา"],
    ["C4", "row", "no-owner", ""],
    ["C5", "row", "no-measure", ""],
    ["C6", "row", "formula-error", "issue"],
    ["A7", "row", "repeated-header", ""],
  ]);
  expect(plan.counts).toEqual({ rowsRead: 6, rowsDistributed: 1, rowsListed: 5 });
});

it("lists the owner whose tab cannot take a row, and brings it to the others", () => {
  const sheets = drawnSheets(
    [
      AGENCY,
      "# department สำนักปลัด too large",
      "# department กองคลัง\nข้อความ",
      tabSheet("กองช่าง").replace("ขั้นตอน/วิธีการ", "งบประมาณ"),
      measuresSheet("ม.1 | | ก | ขั้น | | | ทุกส่วนราชการ", "ม.2 | | ข | | | | กองช่าง, กองคลัง"),
    ].join("\n"),
  );
  const plan = planOfSheets(sheets);
  expect(addedIn(plan)).toEqual([["กองช่าง", "ม.2", "ข"]]);
  expect(listedIn(plan)).toEqual([
    ["C2", "row", "tab-too-large", "สำนักปลัด"],
    ["C2", "row", "no-header", "กองคลัง"],
    ["C3", "owner", "no-header", "กองคลัง"],
    ["C2", "row", "no-column", "กองช่าง steps"],
  ]);
  expect(plan.counts).toEqual({ rowsRead: 2, rowsDistributed: 1, rowsListed: 1 });
});

it("makes no tab where the year is not known, and says so", () => {
  const plan = planOfSheets(drawnSheets(`${AGENCY}\n${measuresSheet("ม.1 | | ก | | | | กองคลัง")}`), null);
  expect(listedIn(plan)).toEqual([["C2", "row", "no-year", "กองคลัง"]]);
  expect(plan).toMatchObject({ newTabs: [], added: [], codes: [] });
});

it.each(["# plain ว่าง\nบันทึก", "# measures มาตรการ\nบันทึก", "# measures มาตรการ too large"])(
  "has nothing to say of a workbook without a readable plan: %s",
  (drawing) => {
    expect(distributionPlan(recogniseWorkbook(drawnSheets(drawing)), { planYear: 2569, takenTitles: [] })).toBeNull();
  },
);

describe("codes", () => {
  it("go on after the highest of the plan and the tabs, the same code to every owner", () => {
    const plan = planOf(
      AGENCY,
      ...TABS.slice(1),
      tabSheet("สำนักปลัด", "ม.๗ | | เก่า"),
      measuresSheet(" | | ก | | | | ทุกส่วนราชการ", "ม.2 | | ข | | | | กองคลัง", " | | ค | | | | กองประปา"),
    );
    expect(plan.codes.map(({ at, code, before }) => [toA1(at), code, before])).toEqual([["A2", "ม.8", null]]);
    expect(addedIn(plan).filter(([, code]) => code === "ม.8")).toHaveLength(3);
  });

  it("are those under which the tabs have the row already", () => {
    const plan = planOf(
      AGENCY,
      tabSheet("กองคลัง", "ม.4 | | ก"),
      tabSheet("กองช่าง", "ม.4 | | ก"),
      measuresSheet(" | | ก | | | | กองช่าง, กองคลัง", " | | ก | | | | กองคลัง"),
    );
    expect(plan.codes.map(({ code }) => code)).toEqual(["ม.4", "ม.5"]);
    expect(plan.there).toHaveLength(2);
    expect(addedIn(plan)).toEqual([["กองคลัง", "ม.5", "ก"]]);
  });

  it("are not given where the plan has no column for them", () => {
    const sheets = drawnSheets(
      [AGENCY, ...TABS, "# measures มาตรการ", "มาตรการ | ขั้นตอน/วิธีการ | ผู้รับผิดชอบ", "ก | ข | กองช่าง"].join("\n"),
    );
    const plan = planOfSheets(sheets);
    expect(plan.codes).toEqual([]);
    expect(plan.added.map(({ cells }) => cells)).toEqual([{ measure: "ก", steps: "ข", status: "ยังไม่ดำเนินการ" }]);
  });
});

describe("rows that a tab holds already", () => {
  const tab = (...rows: readonly string[]) => [AGENCY, tabSheet("กองคลัง", ...rows)];

  it("are known by code, else by their text, and are not added again", () => {
    const plan = planOf(
      ...tab("ม. ๑ | | ก | ขั้น | 1 ตุลาคม 2568", " | | ๑.  ข "),
      measuresSheet("ม.1 | | ก | ขั้น | #2025-10-01 | | กองคลัง", "ม.2 | | ข | | | | กองคลัง"),
    );
    expect(plan.added).toEqual([]);
    expect(plan.there.map(({ to }) => toA1(to.at))).toEqual(["A2"]);
    expect(plan.differing.map(({ differences }) => differences.map(({ key }) => key))).toEqual([["code", "measure"]]);
  });

  it("are shown where the plan says otherwise by now, with whether the department has reported", () => {
    const plan = planOf(
      ...tab("ม.1 | | เดิม | | | | ยังไม่ดำเนินการ", "ม.2 | | ข | | | | อยู่ระหว่างดำเนินการ", "ม.3 | | ค | | | | | | ทำแล้ว"),
      measuresSheet("ม.1 | | ใหม่ | | | | กองคลัง", "ม.2 | | ข | ขั้น | | | กองคลัง", "ม.3 | เรื่อง | ค | | | | กองคลัง"),
    );
    expect(plan.added).toEqual([]);
    expect(plan.differing.map(({ isReported, differences }) => [isReported, differences])).toEqual([
      [false, [{ at: { row: 1, column: 2 }, key: "measure", plan: "ใหม่", tab: "เดิม" }]],
      [true, [{ at: { row: 2, column: 3 }, key: "steps", plan: "ขั้น", tab: null }]],
      [true, [{ at: { row: 3, column: 1 }, key: "issue", plan: "เรื่อง", tab: null }]],
    ]);
  });

  it("stand for one row of the plan each, the one that says the same first", () => {
    const plan = planOf(
      ...tab(" | | ก | สอง", " | | ก | หนึ่ง"),
      measuresSheet("ม.1 | | ก | หนึ่ง | | | กองคลัง", "ม.2 | | ก | สาม | | | กองคลัง", "ม.3 | | ก | สอง | | | กองคลัง"),
    );
    expect(addedIn(plan)).toEqual([["กองคลัง", "ม.2", "ก"]]);
    expect(plan.differing.map(({ differences }) => differences.map(({ key }) => key))).toEqual([["code"], ["code"]]);
  });

  it("are not taken by a code that the plan gives to two measures", () => {
    const plan = planOf(...tab("1 | | ก"), measuresSheet("1 | | ข | | | | กองคลัง", "1 | | ก | | | | กองคลัง"));
    expect(addedIn(plan)).toEqual([["กองคลัง", 1, "ข"]]);
    expect(plan.there).toHaveLength(1);
  });

  it("are listed where they stand for no row of the plan", () => {
    const plan = planOf(
      ...tab("ม.1 | | ก", "ม.9 | | หมดแล้ว", "ม.2 | | ของช่าง", "ม.1 | | ก ต่อ", " | | | หมายเหตุ"),
      tabSheet("กองช่าง", "ม.2 | | ของช่าง"),
      measuresSheet("ม.1 | | ก | | | | กองคลัง", "ม.2 | | ของช่าง | | | | กองช่าง"),
    );
    expect(plan.unplanned.map(({ at, reason, code }) => [toA1(at), reason, code])).toEqual([
      ["A3", "not-in-plan", "ม.9"],
      ["A4", "other-owner", "ม.2"],
      ["A5", "repeated", "ม.1"],
    ]);
    expect(plan.added).toEqual([]);
  });
});
