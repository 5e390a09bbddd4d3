/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import type { InsertOutcome } from "../../src/app/insert-set";
import { accessibilityProblems } from "../support/accessibility";
import { FakeHost } from "../support/fake-host";
import { HUAITOEI_SCORES, scoredReport } from "../support/fake-report";
import { renderPane } from "../support/render-pane";

// Filling a form of Fluent's fields key by key takes seconds in jsdom on a slow machine.
jest.setTimeout(30_000);

const field = (name: string | RegExp) => screen.getByRole("textbox", { name });
const INSERTED: InsertOutcome = { kind: "inserted", inserted: ["ข้อมูลหน่วยงาน", "กองคลัง"], alreadyThere: ["มาตรการ"] };

function inserting(...outcomes: readonly InsertOutcome[]): FakeHost {
  const host = new FakeHost();
  host.insert = outcomes.map((outcome) => Promise.resolve(outcome));
  return host;
}

it("begins with the usual departments of an อบต. and the newest year that can be assessed", async () => {
  await renderPane(new FakeHost(), "insert");
  expect(screen.getByRole("combobox", { name: "ประเภทหน่วยงาน" })).toHaveDisplayValue("อบต. (องค์การบริหารส่วนตำบล)");
  expect(screen.getByRole("combobox", { name: /ปีงบประมาณที่ประเมิน/u })).toHaveDisplayValue("2568");
  expect(screen.getByText("ปีของผลที่ประกาศแล้ว แผนเป็นของปีงบประมาณ 2569")).toBeVisible();
  expect(screen.getByRole("checkbox", { name: "กองคลัง" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "กองส่งเสริมการเกษตร" })).not.toBeChecked();
  expect(await accessibilityProblems()).toEqual([]);
});

it("inserts what was filled in and says which sheets are new", async () => {
  const host = inserting(INSERTED);
  const { press, user } = await renderPane(host, "insert");
  await user.type(field(/ชื่อหน่วยงาน/u), " ห้วยเตย ");
  await user.type(field("อำเภอ"), "ซำสูง");
  await user.type(field("จังหวัด"), "ขอนแก่น");
  await user.selectOptions(screen.getByRole("combobox", { name: "รูปแบบตัวเลข" }), "เลขไทย (๑๒๓)");
  for (const name of ["กองช่าง", "กองสวัสดิการสังคม"]) await user.click(screen.getByRole("checkbox", { name }));
  await user.type(field("ส่วนราชการอื่น"), "กองประปา{Enter}");
  await press("คะแนนสิบตัวชี้วัด (ไม่บังคับ)");
  await user.type(field("1. การปฏิบัติหน้าที่"), "๙๔.๖๒");
  expect(await accessibilityProblems()).toEqual([]);
  await press("แทรกชุดแผ่นงาน");

  expect(await screen.findByRole("heading", { name: "แทรกแล้ว 2 แผ่นงาน" })).toHaveFocus();
  expect(screen.getByText("ข้อมูลหน่วยงาน, กองคลัง")).toBeVisible();
  expect(screen.getByText("มาตรการ", { selector: "p" })).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  expect(host.asked.insert).toEqual([
    {
      agency: { name: "ห้วยเตย", type: "อบต.", district: "ซำสูง", province: "ขอนแก่น", website: "" },
      assessedYear: 2568,
      round: 12,
      digits: "thai",
      departments: [
        "สำนักปลัด",
        "กองคลัง",
        "กองการศึกษา ศาสนาและวัฒนธรรม",
        "กองสาธารณสุขและสิ่งแวดล้อม",
        "หน่วยตรวจสอบภายใน",
        "กองประปา",
      ],
      scores: [94.62, null, null, null, null, null, null, null, null, null],
    },
  ]);
});

it("reads the workbook again after an insertion, without taking the focus from its result", async () => {
  const host = inserting(INSERTED).checks(scoredReport(HUAITOEI_SCORES), scoredReport(HUAITOEI_SCORES));
  const { press } = await renderPane(host, "insert");
  await screen.findByDisplayValue("ห้วยเตย");
  await press("แทรกชุดแผ่นงาน");
  expect(await screen.findByRole("heading", { name: "แทรกแล้ว 2 แผ่นงาน" })).toHaveFocus();
  expect(host.asked.check).toHaveLength(2);
});

it("follows the agency sheet where there is one, unless the person has typed", async () => {
  const report = scoredReport(HUAITOEI_SCORES);
  const { unmount } = await renderPane(new FakeHost().checks(report), "insert");
  expect(await screen.findByDisplayValue("ห้วยเตย")).toBe(field(/ชื่อหน่วยงาน/u));
  expect(screen.getByRole("checkbox", { name: "กองคลัง" })).not.toBeChecked();
  expect(screen.getByRole("checkbox", { name: "กองประปา" })).toBeChecked();
  unmount();

  const host = new FakeHost().checks(report);
  const answers: { tell: () => void } = { tell: () => undefined };
  host.check = [
    new Promise((resolve) => {
      answers.tell = () => resolve({ kind: "checked", report });
    }),
  ];
  const { user, open } = await renderPane(host, "insert");
  await user.type(field(/ชื่อหน่วยงาน/u), "หนองบัว");
  answers.tell();
  await open("หน้าแรก");
  await screen.findByRole("heading", { name: "องค์การบริหารส่วนตำบลห้วยเตย" });
  await open("แทรก");
  expect(field(/ชื่อหน่วยงาน/u)).toHaveValue("หนองบัว");
});

describe("a form with problems", () => {
  it("is not inserted; each field says what to do and the first one takes the focus", async () => {
    const host = inserting(INSERTED);
    const { press, user } = await renderPane(host, "insert");
    for (const box of screen.getAllByRole<HTMLInputElement>("checkbox")) if (box.checked) await user.click(box);
    await press("คะแนนสิบตัวชี้วัด (ไม่บังคับ)");
    await user.type(field("9. การเปิดเผยข้อมูล"), "186");
    await press("แทรกชุดแผ่นงาน");
    expect(host.asked.insert).toEqual([]);
    expect(screen.getByText("กรอกชื่อหน่วยงานก่อน")).toBeVisible();
    expect(screen.getByText("เลือกส่วนราชการอย่างน้อยหนึ่งส่วน")).toBeVisible();
    expect(screen.getByText("ใช้ตัวเลข 0 ถึง 100 เช่น 94.62")).toBeVisible();
    expect(screen.getByText("ยังแทรกไม่ได้ ให้แก้ช่องที่มีข้อความกำกับ (3 ช่อง)")).toBeVisible();
    expect(field(/ชื่อหน่วยงาน/u)).toHaveFocus();
    expect(await accessibilityProblems()).toEqual([]);

    await user.type(field(/ชื่อหน่วยงาน/u), "ห้วยเตย");
    await press("แทรกชุดแผ่นงาน");
    expect(screen.getByRole("checkbox", { name: "สำนักปลัด" })).toHaveFocus();
    await user.click(screen.getByRole("checkbox", { name: "สำนักปลัด" }));
    await press("แทรกชุดแผ่นงาน");
    expect(field("9. การเปิดเผยข้อมูล")).toHaveFocus();
    await user.clear(field("9. การเปิดเผยข้อมูล"));
    await press("แทรกชุดแผ่นงาน");
    expect(await screen.findByRole("heading", { name: "แทรกแล้ว 2 แผ่นงาน" })).toHaveFocus();
  });

  it("does not lose a department that was typed but not added", async () => {
    const host = inserting(INSERTED);
    const { press, user } = await renderPane(host, "insert");
    await user.type(field(/ชื่อหน่วยงาน/u), "ห้วยเตย");
    await user.type(field("ส่วนราชการอื่น"), "กองประปา");
    await press("แทรกชุดแผ่นงาน");
    expect(screen.getByText("กดเพิ่ม หรือลบข้อความในช่องนี้ก่อน")).toBeVisible();
    expect(host.asked.insert).toEqual([]);
  });
});

it("adds a department once, and lets a typed one be removed", async () => {
  const { press, user } = await renderPane(new FakeHost(), "insert");
  await press("เพิ่ม");
  expect(screen.getByText("พิมพ์ชื่อส่วนราชการก่อนกดเพิ่ม")).toBeVisible();
  await user.type(field("ส่วนราชการอื่น"), "กอง ช่าง{Enter}");
  expect(screen.getByText("มี “กอง ช่าง” ในรายการแล้ว")).toBeVisible();
  await user.clear(field("ส่วนราชการอื่น"));
  await user.type(field("ส่วนราชการอื่น"), "กองประปา");
  await press("เพิ่ม");
  expect(screen.getByRole("checkbox", { name: "กองประปา" })).toBeChecked();
  await press("เอา กองประปา ออก");
  expect(screen.queryByRole("checkbox", { name: "กองประปา" })).not.toBeInTheDocument();
});

it("brings the departments of another type and keeps those that were typed", async () => {
  const { user } = await renderPane(new FakeHost(), "insert");
  await user.type(field("ส่วนราชการอื่น"), "กองป่าไม้{Enter}");
  await user.selectOptions(screen.getByRole("combobox", { name: "ประเภทหน่วยงาน" }), "อบจ.");
  expect(screen.getByRole("checkbox", { name: "สำนักงานเลขานุการ อบจ." })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "กองป่าไม้" })).toBeChecked();
  expect(screen.queryByRole("checkbox", { name: "กองสวัสดิการสังคม" })).not.toBeInTheDocument();
});

it("keeps what was typed when another screen is looked at", async () => {
  const { user, open } = await renderPane(new FakeHost(), "insert");
  await user.type(field(/ชื่อหน่วยงาน/u), "หนองบัว");
  await open("ตรวจ");
  await open("แทรก");
  expect(field(/ชื่อหน่วยงาน/u)).toHaveValue("หนองบัว");
});

it("says so when every sheet is there already", async () => {
  const host = inserting({ kind: "inserted", inserted: [], alreadyThere: ["ข้อมูลหน่วยงาน"] });
  const { press } = await renderPane(host.checks(scoredReport(HUAITOEI_SCORES)), "insert");
  await screen.findByDisplayValue("ห้วยเตย");
  await press("แทรกชุดแผ่นงาน");
  expect(await screen.findByRole("heading", { name: "แผ่นงานมีครบแล้ว" })).toHaveFocus();
});

it("tells trouble and tries again; a year without rules is told too", async () => {
  const host = inserting(
    { kind: "trouble", code: "workbook-protected" },
    { kind: "unknown-year", year: 2555, known: [2568] },
  );
  const { press } = await renderPane(host.checks(scoredReport(HUAITOEI_SCORES)), "insert");
  await screen.findByDisplayValue("ห้วยเตย");
  await press("แทรกชุดแผ่นงาน");
  expect(await screen.findByRole("alert")).toHaveTextContent("แทรกแผ่นงานไม่สำเร็จโครงสร้างสมุดงานถูกป้องกันไว้");
  expect(await accessibilityProblems()).toEqual([]);
  await press("ลองอีกครั้ง");
  expect(await screen.findByText(/ยังไม่มีกรอบการประเมินของปี 2555/u)).toBeVisible();
});

it("says that it is inserting and takes no second order meanwhile", async () => {
  const host = new FakeHost().checks(scoredReport(HUAITOEI_SCORES));
  host.insert = [new Promise<InsertOutcome>(() => undefined)];
  const { press } = await renderPane(host, "insert");
  await screen.findByDisplayValue("ห้วยเตย");
  await press("แทรกชุดแผ่นงาน");
  expect(screen.getByRole("progressbar", { name: "กำลังแทรกแผ่นงาน" })).toBeVisible();
  await press("แทรกชุดแผ่นงาน");
  expect(host.asked.insert).toHaveLength(1);
});
