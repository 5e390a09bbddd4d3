/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import type { CheckOutcome, CheckReport } from "../../src/app/check-workbook";
import { frameworkOf } from "../../src/core/frameworks";
import { scoreOf } from "../../src/core/scoring/score-of";
import type { DepartmentStanding, Standing } from "../../src/core/standing/standing";
import type { SourceStates } from "../../src/core/summary/stale-sources";
import { accessibilityProblems } from "../support/accessibility";
import { FakeHost } from "../support/fake-host";
import {
  AGENCY,
  EMPTY_WORKBOOK,
  findingAt,
  HUAITOEI_SCORES,
  reportWith,
  scoredReport,
  scoreTable,
  yearOf,
} from "../support/fake-report";
import { renderPane } from "../support/render-pane";

const WHY_REFRESH = "แผ่นงานของส่วนราชการเปลี่ยนไปหลังรวบรวม หรือสรุปผลไม่ได้บอกว่ารวบรวมจากอะไร";

function department(name: string, parts: Partial<DepartmentStanding> = {}): DepartmentStanding {
  return { department: name, state: "filled", sheet: name, rows: 1, overdue: 0, ...parts };
}

function withTables(report: CheckReport, ...tables: CheckReport["workbook"]["tables"]): CheckReport {
  return { ...report, workbook: { ...report.workbook, tables } };
}

it("paints before the workbook is read, and says that it is reading", async () => {
  const host = new FakeHost();
  host.check = [new Promise<CheckOutcome>(() => undefined)];
  await renderPane(host);
  expect(screen.getByRole("heading", { name: "หน้าแรก" })).toBeVisible();
  expect(screen.getByRole("progressbar", { name: "กำลังอ่านสมุดงาน" })).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("กำลังอ่านสมุดงาน");
});

it("shows agency, score, rating, failing indicators with their cost, departments and findings", async () => {
  const report = scoredReport(HUAITOEI_SCORES, {
    standing: {
      departments: [
        department("สำนักปลัด", { rows: 4, overdue: 2 }),
        department("กองคลัง", { state: "empty", rows: 0 }),
        department("กองช่าง", { state: "missing", rows: 0, sheet: null }),
      ],
      summary: "none",
      sources: null,
      years: [yearOf(2567, [...HUAITOEI_SCORES.slice(0, 8), 65, null]), yearOf(2568, HUAITOEI_SCORES)],
    },
    findings: [findingAt("กองช่าง", 4), findingAt("กองช่าง", 5, { severity: "warning" })],
  });
  await renderPane(new FakeHost().checks(report));

  expect(await screen.findByRole("heading", { name: "องค์การบริหารส่วนตำบลห้วยเตย" })).toBeVisible();
  expect(screen.getByRole("heading", { name: "คะแนนรวม 80.77" })).toBeVisible();
  expect(screen.getByText(/ระดับ: ต้องปรับปรุง/u)).toBeVisible();
  expect(screen.queryByText("ยังไม่ยืนยัน")).not.toBeInTheDocument();
  expect(screen.getByText("IIT 94.41 · EIT 94.81 · OIT 60.00")).toBeVisible();
  expect(screen.getByText("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล: 70.00 ต่ำกว่าเกณฑ์ 85")).toBeVisible();
  expect(screen.getByText("ตัวชี้วัดที่ 10 การป้องกันการทุจริต: 50.00 ต่ำกว่าเกณฑ์ 85")).toBeVisible();
  expect(screen.getByText("OIT 60.00 เสีย 16.00 คะแนนของคะแนนรวม")).toBeVisible();
  expect(screen.getByText("ปีก่อน 65.00 · เสีย 6.00 คะแนนของคะแนนรวม · ถ้าถึงเกณฑ์ได้คืน 3.00")).toBeVisible();
  expect(screen.getByText("เสีย 10.00 คะแนนของคะแนนรวม · ถ้าถึงเกณฑ์ได้คืน 7.00")).toBeVisible();
  expect(screen.getByText("กรอกแล้ว 1 จาก 3 ส่วนราชการ · เกินกำหนดรวม 2 แถว")).toBeVisible();
  expect(screen.getByText("กรอกแล้ว 4 แถว · เกินกำหนด 2 แถว")).toBeVisible();
  expect(screen.getByText("ยังว่าง")).toBeVisible();
  expect(screen.getByText("ยังไม่มีแผ่นงาน")).toBeVisible();
  expect(screen.getByText("พบ 2 รายการ: ต้องแก้ 1 ควรดู 1 ควรรู้ 0")).toBeVisible();
  expect(screen.getByText("ผลปีงบประมาณ 2568 แผนปีงบประมาณ 2569")).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it("shows the two parts of EIT where they are known, and no cost where nobody found the weights", async () => {
  const parts = { ...yearOf(2568, HUAITOEI_SCORES), eitParts: [94, 95.62] as const };
  const standing = { departments: [], summary: "none", sources: null, years: [parts] } as const;
  const { unmount } = await renderPane(new FakeHost().checks(scoredReport(HUAITOEI_SCORES, { standing })));
  expect(await screen.findByText("EIT ส่วนที่ 1 94.00 · ส่วนที่ 2 95.62")).toBeVisible();
  unmount();
  const fy2569 = frameworkOf(2569);
  if (fy2569 === null) throw new Error("There is no framework for 2569");
  const score = scoreOf(fy2569, HUAITOEI_SCORES);
  await renderPane(new FakeHost().checks(scoredReport(HUAITOEI_SCORES, { framework: fy2569, score })));
  await screen.findByRole("heading", { name: "คะแนนรวม 80.77" });
  expect(screen.queryByText(/เสีย/u)).not.toBeInTheDocument();
});

it("writes its numbers in Thai digits where the person chose them, but no code", async () => {
  const host = new FakeHost().checks(scoredReport(HUAITOEI_SCORES));
  host.preferences.setDigits("thai");
  await renderPane(host);
  expect(await screen.findByRole("heading", { name: "คะแนนรวม ๘๐.๗๗" })).toBeVisible();
  expect(screen.getByText("ผลปีงบประมาณ ๒๕๖๘ แผนปีงบประมาณ ๒๕๖๙")).toBeVisible();
});

it("marks a rating that the two parts of EIT could lower", async () => {
  await renderPane(new FakeHost().checks(scoredReport(HUAITOEI_SCORES.map(() => 96))));
  expect(await screen.findByText("ยังไม่ยืนยัน")).toBeVisible();
  expect(screen.getByText(/อาจต่ำลงเมื่อทราบคะแนน EIT/u)).toBeVisible();
  expect(screen.getByText("ไม่มีตัวชี้วัดที่ต่ำกว่าเกณฑ์ 85")).toBeVisible();
});

it("shows no overall score while an indicator has none, and says which", async () => {
  await renderPane(new FakeHost().checks(scoredReport([...HUAITOEI_SCORES.slice(0, 9), null])));
  expect(await screen.findByText("ยังไม่แสดงคะแนนรวม เพราะขาดคะแนนของตัวชี้วัดที่ 10")).toBeVisible();
  expect(screen.queryByText(/คะแนนรวม \d/u)).not.toBeInTheDocument();
});

it("shows no overall score while a score is out of range", async () => {
  await renderPane(new FakeHost().checks(scoredReport([186, ...HUAITOEI_SCORES.slice(1)])));
  expect(await screen.findByText("ยังไม่แสดงคะแนนรวม เพราะคะแนนของตัวชี้วัดที่ 1 ใช้ไม่ได้")).toBeVisible();
});

it.each([
  ["ยังไม่ทราบปีที่ประเมิน ให้กรอกในแผ่นงานข้อมูลหน่วยงาน", { assessedYear: null, framework: null, score: null }],
  ["ยังไม่มีกรอบการประเมินของปี 2555 จึงไม่แสดงคะแนน", { assessedYear: 2555, framework: null, score: null }],
  ["ไม่พบแผ่นงานคะแนน ให้แทรกชุดแผ่นงานเพื่อเพิ่มแผ่นที่ขาด", { assessedYear: 2568, score: null }],
])("says why there is no score: %s", async (text, parts) => {
  await renderPane(new FakeHost().checks(scoredReport([], parts)));
  expect(await screen.findByText(text)).toBeVisible();
});

it("asks for the name when the agency sheet has none", async () => {
  const workbook = { ...EMPTY_WORKBOOK, agency: { ...AGENCY, name: null } };
  await renderPane(new FakeHost().checks(reportWith({ workbook })));
  expect(await screen.findByRole("heading", { name: "ยังไม่ได้กรอกชื่อหน่วยงาน" })).toBeVisible();
});

describe("the next step", () => {
  it("is to insert the set in a workbook without our sheets", async () => {
    const { press } = await renderPane(new FakeHost());
    expect(await screen.findByText("สมุดงานนี้ยังไม่มีแผ่นงานมาตรฐาน แทรกชุดแผ่นงานเพื่อเริ่มต้น")).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await press("แทรกชุดแผ่นงาน");
    expect(screen.getByRole("tab", { name: "แทรก" })).toHaveAttribute("aria-selected", "true");
  });

  it("is to see the findings where there are some", async () => {
    const { press } = await renderPane(
      new FakeHost().checks(scoredReport(HUAITOEI_SCORES, { findings: [findingAt("กองช่าง", 4)] })),
    );
    await screen.findByText(/พบ 1 รายการ:/u, { selector: "p" });
    await press("ดูสิ่งที่ต้องแก้");
    expect(await screen.findByRole("heading", { name: "ตรวจแผ่นงาน" })).toBeVisible();
  });

  it("is to compile where nothing was found", async () => {
    const { press } = await renderPane(new FakeHost().checks(scoredReport(HUAITOEI_SCORES)));
    await screen.findByText("ไม่พบสิ่งที่ต้องแก้", { selector: "p" });
    await press("รวบรวมสรุปผล");
    expect(await screen.findByRole("heading", { name: "รวบรวมสรุปผล" })).toBeVisible();
  });
});

/** A summary of these departments, all of which changed since. */
function changedIn(...departments: readonly string[]): SourceStates {
  return {
    summary: "สรุปผล",
    recipe: { round: 12, digits: "thai", sources: [] },
    states: departments.map((name) => {
      return { kind: "changed", department: name, sheet: name, file: "", renamedFrom: null };
    }),
    missingDepartments: [],
  };
}

describe("the next step of filled sheets", () => {
  const sheets = (parts: Partial<Standing>, more: Partial<CheckReport> = {}) =>
    scoredReport(HUAITOEI_SCORES, {
      standing: { departments: [], summary: "none", sources: null, years: [], ...parts },
      ...more,
    });
  const plan = { ...scoreTable([]), layout: "measures", sheet: "มาตรการ", rows: [] } as const;
  const waiting = [department("กองคลัง", { state: "empty", rows: 0 })];

  it.each<readonly [string, string, CheckReport]>([
    ["เปิดแผ่นงาน มาตรการ", "แผ่นงานมาตรการยังว่าง ให้กรอกมาตรการก่อน", withTables(sheets({ departments: waiting }), plan)],
    [
      "แทรกชุดแผ่นงาน",
      "ส่วนราชการทั้ง 1 แห่งยังไม่มีแผ่นงานของตน",
      sheets({ departments: [department("กองคลัง", { state: "missing", sheet: null })] }),
    ],
    ["เปิดแผ่นงาน กองคลัง", "ส่วนราชการทั้ง 1 แห่งยังไม่ได้กรอกผล", sheets({ departments: waiting })],
    ["รวบรวมใหม่", WHY_REFRESH, sheets({ departments: [department("กองคลัง")], summary: "stale" })],
    ["รวบรวมใหม่", WHY_REFRESH, sheets({ departments: [department("กองคลัง")], summary: "unsaid" })],
    [
      "รวบรวมใหม่",
      "เปลี่ยนไปหลังรวบรวม 2 แห่ง: กองคลัง, กองช่าง",
      sheets({ departments: [department("กองคลัง")], summary: "stale", sources: changedIn("กองคลัง", "กองช่าง") }),
    ],
    [
      "รวบรวมใหม่",
      "เปลี่ยนไปหลังรวบรวม 7 แห่ง: ก, ข, ค, ง, จ และอีก 2 แห่ง",
      sheets({
        departments: [department("กองคลัง")],
        summary: "stale",
        sources: changedIn("ก", "ข", "ค", "ง", "จ", "ฉ", "ช"),
      }),
    ],
    ["รวบรวมสรุปผล", "ไม่มีรายการที่ต้องแก้ และยังไม่ได้รวบรวมสรุปผล", sheets({ departments: [department("กองคลัง")] })],
    [
      "ดูสิ่งที่ต้องแก้",
      "มี 1 รายการที่ต้องแก้ก่อนรวบรวม",
      sheets({ departments: [department("กองคลัง")], summary: "stale" }, { findings: [findingAt("กองคลัง", 4)] }),
    ],
  ])("is one button, %s, with its reason", async (name, reason, report) => {
    await renderPane(new FakeHost().checks(report));
    expect(await screen.findByRole("button", { name })).toBeVisible();
    expect(screen.getByText(reason)).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("opens the sheet that is to be filled in, and says so where Excel refuses", async () => {
    const host = new FakeHost().checks(sheets({ departments: waiting }));
    const { press } = await renderPane(host);
    await press("เปิดแผ่นงาน กองคลัง");
    expect(host.asked.select).toEqual(["กองคลัง!A1"]);
    host.select = Promise.resolve({ kind: "trouble", code: "cell-editing" });
    await press("เปิดแผ่นงาน กองคลัง");
    expect(await screen.findByRole("alert")).toHaveTextContent("ไปที่เซลล์ไม่สำเร็จ");
  });
});

it("tells trouble in words that stay, and tries again when asked", async () => {
  const host = new FakeHost();
  host.check = [
    Promise.resolve({ kind: "trouble", code: "cell-editing" }),
    Promise.resolve({ kind: "checked", report: scoredReport(HUAITOEI_SCORES) }),
  ];
  const { press } = await renderPane(host);
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "อ่านสมุดงานไม่สำเร็จมีเซลล์ที่กำลังพิมพ์ค้างอยู่ ให้กด Enter หรือ Esc ในเซลล์นั้นแล้วลองอีกครั้ง",
  );
  expect(await accessibilityProblems()).toEqual([]);
  await press("ลองอีกครั้ง");
  expect(await screen.findByRole("heading", { name: "คะแนนรวม 80.77" })).toHaveFocus();
});

it("reads the workbook again when asked, and then moves the focus to the result", async () => {
  const host = new FakeHost().checks(scoredReport(HUAITOEI_SCORES), scoredReport(HUAITOEI_SCORES.map(() => 90)));
  const { press } = await renderPane(host);
  expect(await screen.findByRole("heading", { name: "คะแนนรวม 80.77" })).not.toHaveFocus();
  await press("อ่านสมุดงานอีกครั้ง");
  expect(await screen.findByRole("heading", { name: "คะแนนรวม 90.00" })).toHaveFocus();
});
