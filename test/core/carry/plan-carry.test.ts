import { carryPlan } from "../../../src/core/carry/plan-carry";
import { frameworkOf } from "../../../src/core/frameworks";
import { ITEM_LISTS } from "../../../src/core/frameworks/items";
import { recogniseTables } from "../../../src/core/recognition/published/recognise-tables";
import { toA1 } from "../../../src/core/sheet/cell-ref";
import { readIso } from "../../../src/core/thai/iso-date";
import { toExcelSerial } from "../../../src/core/thai/excel-serial";
import { drawnSheets } from "../../support/drawn-sheets";

const DEPARTMENTS = ["สำนักปลัด", "กองคลัง", "กองช่าง"];
const PLAN_HEADER = "ประเด็น | มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ";

function carried(drawing: string, year = 2568, departments: readonly string[] = DEPARTMENTS) {
  const framework = frameworkOf(year);
  if (framework === null) throw new Error(`There is no framework of ${String(year)}`);
  return carryPlan([{ file: "old.xlsx", tables: recogniseTables(drawnSheets(drawing)) }], { framework, departments });
}

function planRow(...cells: readonly string[]) {
  const plan = carried(`# plain แผน\n${PLAN_HEADER}\n${cells.join(" | ")}`);
  const [row] = plan.rows;
  if (row === undefined) throw new Error(JSON.stringify(plan.listed));
  return { plan, row };
}

function serial(iso: string): number | null {
  const day = readIso(iso);
  return day === null ? null : toExcelSerial(day);
}

describe("the issue of a carried row", () => {
  it("becomes the issue list's entry where an indicator is named, and the typed text is kept beside it", () => {
    const { row } = planRow("ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "ปรับปรุงเว็บไซต์", "ตรวจ", "ตลอดปี", "กองคลัง");
    expect(row.cells["issue"]).toBe("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล");
    expect(row).toMatchObject({ indicator: 9, mark: "kept", old: { issue: "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล" } });
  });

  it("becomes the fixed issue of the year", () => {
    const { row, plan } = planRow("๒.การให้บริการ และระบบ E-Service", "เปิดช่องทาง", "", "", "กองคลัง");
    expect(row).toMatchObject({ fixedIssue: 2, mark: "kept" });
    expect(plan.newIssues).toHaveLength(6);
  });

  it("stays as typed and in question where the framework knows nothing of it", () => {
    const { row } = planRow("เรื่องอื่น", "ปรับปรุง", "", "", "กองคลัง");
    expect(row).toMatchObject({ mark: "in-question", questions: [{ kind: "unknown-issue", detail: "เรื่องอื่น" }] });
    expect(row.cells["issue"]).toBe("เรื่องอื่น");
  });

  it("is not taken from a sentence in which the name of an indicator happens to stand", () => {
    const { row } = planRow("สร้างความรู้เรื่องการใช้งบประมาณของโครงการ", "ปรับปรุง", "", "", "กองคลัง");
    expect(row.questions.map(({ kind }) => kind)).toEqual(["unknown-issue"]);
  });

  it("is in question where its number and name contradict each other", () => {
    const { row } = planRow("ตัวชี้วัดที่ ๑๐ ประสิทธิภาพการสื่อสาร", "ปรับปรุง", "", "", "กองคลัง");
    expect(row.questions.map(({ kind }) => kind)).toContain("indicator-contradiction");
  });

  it("is in question where it names item codes of a year that is not said", () => {
    const { row } = planRow("ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ข้อ o๒๗", "ปรับปรุง", "", "", "กองคลัง");
    expect(row.questions).toEqual([{ kind: "item-codes", detail: "o27" }]);
  });

  it("tells codes that the year's list no longer has from those that it keeps, whatever year the result is of", () => {
    const issue = "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ข้อ o๒๗, o๔๒ และ e๖";
    const { row } = planRow(issue, "ปรับปรุง", "", "", "กองคลัง");
    expect(row).toMatchObject({ mark: "in-question" });
    expect(row.questions).toEqual([
      { kind: "items-dropped", detail: "o42" },
      { kind: "item-codes", detail: "o27, e6" },
    ]);
    const plan = carried(`
      # plain แผน
      ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘
      ${PLAN_HEADER}
      ${issue} | ปรับปรุง | | | กองคลัง`);
    expect(plan.rows[0]?.questions).toEqual([{ kind: "items-dropped", detail: "o42" }]);
  });

  it("does not take a code for dropped in a year of which only some items are known", () => {
    const incomplete = ITEM_LISTS.filter(({ isComplete }) => !isComplete).map(({ fiscalYear }) => fiscalYear);
    for (const year of incomplete) {
      const plan = carried(`# plain แผน\n${PLAN_HEADER}\nการเปิดเผยข้อมูล ข้อ o๔๘ | ปรับปรุง | | | กองคลัง`, year);
      expect(plan.rows.flatMap(({ questions }) => questions.map(({ kind }) => kind))).not.toContain("items-dropped");
    }
  });
});

describe("the period of a carried row", () => {
  it("keeps its days where they lie in the plan's year", () => {
    const { row } = planRow("การใช้อำนาจ", "ปรับปรุง", "", "๑ ตุลาคม ๒๕๖๘ - ๓๑ มีนาคม ๒๕๖๙", "กองคลัง");
    expect(row.cells).toMatchObject({ start: serial("2025-10-01"), end: serial("2026-03-31") });
    expect(row.old.period).toBe("");
  });

  it.each(["๑ ตุลาคม ๒๕๖๗ - ๓๐ กันยายน ๒๕๖๘", "ทุก ๖ เดือน", "ภายในเดือนมีนาคม", "ยังไม่กำหนด"])(
    "stays words where no day of it is sure for the plan's year: %s",
    (typed) => {
      const { row } = planRow("การใช้อำนาจ", "ปรับปรุง", "", typed, "กองคลัง");
      expect(Object.keys(row.cells)).not.toEqual(expect.arrayContaining(["start"]));
      expect(Object.keys(row.cells)).not.toEqual(expect.arrayContaining(["end"]));
      expect(row.old.period).toBe(typed);
    },
  );
});

describe("the owners of a carried row", () => {
  it("are the agency's departments, a section counting as its department", () => {
    const { row } = planRow("การใช้อำนาจ", "ปรับปรุง", "", "", "กองคลัง (งานพัสดุ)");
    expect(row).toMatchObject({ departments: ["กองคลัง"], mark: "kept", old: { owners: "กองคลัง (งานพัสดุ)" } });
  });

  it("are every department where the cell says so", () => {
    const { row } = planRow("การใช้อำนาจ", "ปรับปรุง", "", "", "ทุกส่วนราชการ");
    expect(row.departments).toEqual(DEPARTMENTS);
    expect(row.cells["owners"]).toBe("ทุกส่วนราชการ");
  });

  it("stay in the plan as typed where they are no department", () => {
    const { row } = planRow("การใช้อำนาจ", "ปรับปรุง", "", "", "คณะทำงาน ITA");
    expect(row.cells["owners"]).toBe("คณะทำงาน ITA");
    expect(row).toMatchObject({ departments: [], questions: [{ kind: "unknown-owner", detail: "คณะทำงาน ITA" }] });
  });

  it("are asked for where there are none", () => {
    const { row } = planRow("การใช้อำนาจ", "ปรับปรุง", "ตรวจ", "", "");
    expect(row.questions).toEqual([{ kind: "no-owner", detail: "" }]);
  });
});

it("parts a cell that packs several measures, and keeps one whose parts are not certain", () => {
  const { plan } = planRow("การใช้อำนาจ", '"๑. ประกาศ\\n๒. อบรม"', "ตรวจ", "", "กองคลัง");
  expect(plan.rows.map(({ cells }) => cells["measure"])).toEqual(["๑. ประกาศ", "๒. อบรม"]);
  expect(plan.rows.map(({ questions }) => questions.map(({ kind }) => kind))).toEqual([
    ["shared-steps"],
    ["shared-steps"],
  ]);
  expect(plan.counts).toMatchObject({ rowsRead: 1, rowsCarried: 1, measures: 2 });
  const { row } = planRow("การใช้อำนาจ", '"ดังนี้\\n- ประกาศ\\n- อบรม"', "", "", "กองคลัง");
  expect(row.questions.map(({ kind }) => kind)).toEqual(["several-measures"]);
});

it("puts the rows in question first, renews the codes and leaves statuses and results behind", () => {
  const plan = carried(`
    # department กองคลัง
    ชื่อเรื่อง
    รหัสมาตรการ | ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการ | วันที่เริ่มดำเนินการ | วันที่สิ้นสุด | สถานะการดำเนินการ | ผลการดำเนินการ
    ม.7 | การใช้อำนาจ | ประกาศแนวทาง | ตรวจ | #2025-11-01 | #2026-01-31 | ดำเนินการเรียบร้อยแล้ว | เสร็จ
    ม.8 | เรื่องอื่น | ปรับปรุงเว็บไซต์ | | | | ยกเลิก |
    ม.9 | การใช้อำนาจ | | ไม่มีมาตรการ | | | |
  `);
  expect(plan.rows.map(({ code, mark, old }) => [code, mark, old.code])).toEqual([
    ["ม.1", "in-question", "ม.8"],
    ["ม.2", "kept", "ม.7"],
  ]);
  expect(plan.rows.map(({ departments }) => departments)).toEqual([["กองคลัง"], ["กองคลัง"]]);
  expect(plan.rows[1]?.cells).toMatchObject({ start: serial("2025-11-01"), end: serial("2026-01-31") });
  expect(plan.rows[1]?.left).toEqual(["status", "result"]);
  expect(plan.listed.map(({ reason, at }) => [reason, toA1(at)])).toEqual([["no-measure", "A5"]]);
});

describe("a measure that stands twice", () => {
  const REPORT = "มาตรการ | ขั้นตอนหรือวิธีการ | ยังไม่ดำเนินการ | อยู่ระหว่างดำเนินการ | ดำเนินการเรียบร้อยแล้ว";
  const both = (measure: string) =>
    carried(`
      # plain แผน
      ${PLAN_HEADER}
      การใช้อำนาจ | ประกาศแนวทางการใช้อำนาจของหัวหน้างาน | ตรวจ | | กองคลัง
      # plain รายงาน
      ${REPORT}
      ${measure} | ตรวจ | | | /
    `);

  it("is carried once, and the row that says no more is listed with the cell of the other", () => {
    const plan = both("๑) ประกาศแนวทางการใช้ อำนาจของหัวหน้างาน");
    expect(plan.rows).toHaveLength(1);
    expect(plan.listed).toMatchObject([{ sheet: "รายงาน", reason: "same-measure", sameAs: "แผน!B2" }]);
  });

  it("is carried twice and in question where the texts are only alike", () => {
    const plan = both("ประกาศแนวทางการใช้อำนาจของหัวหน้าฝ่าย");
    expect(plan.rows).toHaveLength(2);
    expect(plan.rows.flatMap(({ questions }) => questions)).toContainEqual({ kind: "looks-alike", detail: "แผน!B2" });
  });
});

describe("the scores of the old workbook", () => {
  const NAMES = [
    ...["การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ", "การแก้ไขปัญหาการทุจริต"],
    ...["คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การปรับปรุงระบบการทำงาน", "การเปิดเผยข้อมูล", "การป้องกันการทุจริต"],
  ];
  const scored = (title: string, rows = NAMES.length, last = "๕๐") =>
    carried(`
      # plain รายงาน
      ${title}
      ตัวชี้วัดที่ | รายละเอียดตัวชี้วัด | คะแนน
      ${NAMES.slice(0, rows)
        .map((name, index) => `${String(index + 1)} | ${name} | ${index === 9 ? last : "๙๐.๕"}`)
        .join("\n")}
      # plain แผน
      ${PLAN_HEADER}
      การใช้อำนาจ | ประกาศ | | | กองคลัง
      การป้องกันการทุจริต | อบรม | | | กองคลัง
    `);

  it("are used where the document says the year, and then tell which indicators fail", () => {
    const plan = scored("ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘");
    expect(plan.scores).toEqual([90.5, 90.5, 90.5, 90.5, 90.5, 90.5, 90.5, 90.5, 90.5, 50]);
    expect(plan.rows.map(({ indicator, questions }) => [indicator, questions.map(({ kind }) => kind)])).toEqual([
      [3, ["indicator-passes"]],
      [10, []],
    ]);
    expect(new Set(plan.listed.map(({ reason }) => reason))).toEqual(new Set(["score-used"]));
    expect(plan.newIssues.some((issue) => issue.startsWith("ตัวชี้วัด"))).toBe(false);
  });

  it.each([
    ["of another year", "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", 10, "score-other-year"],
    ["of a year that is not said", "ตารางคะแนน", 10, "score-other-year"],
    ["that are not ten", "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", 9, "score-incomplete"],
  ])("%s are listed and not used", (_, title, rows, reason) => {
    const plan = scored(title, rows);
    expect(plan.scores).toBeNull();
    expect(plan.listed.map((row) => row.reason)).toEqual(Array.from({ length: rows }, () => reason));
    expect(plan.rows.flatMap(({ questions }) => questions)).toEqual([]);
  });
});

it("lists a table without measures row by row, and every line that is not used", () => {
  const plan = carried(`
    # plain วิเคราะห์
    บันทึกของสำนักปลัด
    ตัวชี้วัด | ประเด็นการประเมิน | ประเด็นที่ควรพัฒนา
    ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล | ข้อมูลพื้นฐาน | ปรับปรุง
  `);
  expect(plan.listed.map(({ reason }) => reason)).toEqual(["analysis"]);
  expect(plan.unused).toEqual([
    { file: "old.xlsx", sheet: "วิเคราะห์", at: { row: 0, column: 0 }, text: "บันทึกของสำนักปลัด" },
  ]);
  expect(plan.counts).toMatchObject({ rowsRead: 1, rowsCarried: 0, rowsListed: 1, unusedLines: 1 });
});
