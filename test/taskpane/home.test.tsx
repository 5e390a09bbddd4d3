/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import type { CheckOutcome } from "../../src/app/check-workbook";
import { accessibilityProblems } from "../support/accessibility";
import { FakeHost } from "../support/fake-host";
import { AGENCY, EMPTY_WORKBOOK, findingAt, HUAITOEI_SCORES, reportWith, scoredReport } from "../support/fake-report";
import { renderPane } from "../support/render-pane";

it("paints before the workbook is read, and says that it is reading", async () => {
  const host = new FakeHost();
  host.check = [new Promise<CheckOutcome>(() => undefined)];
  await renderPane(host);
  expect(screen.getByRole("heading", { name: "หน้าแรก" })).toBeVisible();
  expect(screen.getByRole("progressbar", { name: "กำลังอ่านสมุดงาน" })).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("กำลังอ่านสมุดงาน");
});

it("shows agency, score, rating, failing indicators, missing tabs and findings", async () => {
  const report = scoredReport(HUAITOEI_SCORES, {
    missingDepartments: ["กองคลัง", "กองช่าง"],
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
  expect(screen.getByText("กองคลัง, กองช่าง")).toBeVisible();
  expect(screen.getByText("พบ 2 รายการ: ต้องแก้ 1 ควรดู 1 ควรรู้ 0")).toBeVisible();
  expect(screen.getByText("ผลปีงบประมาณ 2568 แผนปีงบประมาณ 2569")).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
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
