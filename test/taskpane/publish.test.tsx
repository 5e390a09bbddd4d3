/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { previewPublication, type PublicationPreview } from "../../src/app/preview-publication";
import { fillNewTab } from "../../src/core/distribute/fill-new-tab";
import { planDepartment } from "../../src/core/templates/plan-department";
import { REPORT_LAYOUTS } from "../../src/core/report/layouts";
import { insertSet } from "../../src/app/insert-set";
import { contentOf, SAMPLE_SET } from "../app/memory-workbook";
import { accessibilityProblems } from "../support/accessibility";
import { FakeHost } from "../support/fake-host";
import { AGENCY, EMPTY_WORKBOOK, findingAt, reportWith } from "../support/fake-report";
import { FakeWorkbook } from "../support/fake-workbook";
import { renderPane } from "../support/render-pane";

jest.setTimeout(30_000);

const TAB = "กองคลัง";
let preview: PublicationPreview;

beforeAll(async () => {
  const workbook = new FakeWorkbook();
  await insertSet(workbook, { ...SAMPLE_SET, departments: ["กองช่าง"] });
  const cells = { measure: "ประกาศ", start: 45_931, status: "ยังไม่ดำเนินการ", note: "เร่งด่วน" };
  const row = { from: { sheet: "มาตรการ", at: { row: 4, column: 2 } }, department: TAB, tabOf: TAB, sheet: TAB, cells };
  const tab = planDepartment({ title: TAB, department: TAB, agencyName: "", planYear: 2569, digits: "thai" });
  await workbook.insert([fillNewTab(tab, [row])], "end");
  const layout = REPORT_LAYOUTS.find(({ id }) => id === "004-E");
  if (layout === undefined) throw new Error("004-E");
  preview = previewPublication(await contentOf(workbook), { layout, round: 6, asOf: { year: 2026, month: 4, day: 1 } });
});

function showing(...made: FakeHost["made"]): FakeHost {
  const host = new FakeHost();
  host.publications = [Promise.resolve(preview)];
  host.made = [...made];
  return host;
}

async function opened(host: FakeHost) {
  const view = await renderPane(host, "publish");
  await screen.findByRole("heading", { name: "เผยแพร่" });
  return view;
}

const READY = "พร้อมทำแบบ 004E";
const choose = (name: string) => screen.getByRole("combobox", { name });

it("shows the title, the columns, what is not printed and who is not named, and follows the choice", async () => {
  const host = showing();
  const { press, user } = await opened(host);
  expect(screen.getAllByRole("option").length).toBe(9 + 2 + 3);
  expect(screen.getByText(/^แบบรายงานผลปีงบประมาณ 2568 มีผล/u)).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await press("ดูก่อนเผยแพร่");
  expect(await screen.findByRole("heading", { name: READY })).toHaveFocus();
  expect(screen.getByText("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน")).toBeVisible();
  expect(screen.getByRole("heading", { name: "คอลัมน์ (5)" })).toBeVisible();
  expect(screen.getByRole("heading", { name: /^มีข้อมูล แต่แบบนี้ไม่มีคอลัมน์/u })).toBeVisible();
  const missing = screen.getByRole("group", { name: "สมุดงานไม่บอก จะเว้นจุดไว้" });
  expect(within(missing).getByText(/ผู้จัดทำ, ผู้อนุมัติ/u)).toBeVisible();
  expect(screen.getByText(/^เว้นไว้ให้เติมเอง: ตราครุฑ, เลขที่หนังสือ, วันที่/u)).toBeVisible();
  await user.selectOptions(choose("แบบของเอกสาร"), "001C รายงาน: ตารางขีดสถานะ");
  await user.selectOptions(choose("รอบรายงาน"), "รอบ 6 เดือน");
  await user.selectOptions(choose("ตัวเลข"), "เลขไทย");
  expect(host.asked.publication.at(-1)).toEqual({ layout: "001-C", round: 6, digits: "thai" });
  expect(choose("ตัวเลข")).toHaveFocus();
  expect(await accessibilityProblems()).toEqual([]);
});

function showingLayout(agency: Partial<typeof AGENCY>): FakeHost {
  return showing().checks(reportWith({ workbook: { ...EMPTY_WORKBOOK, agency: { ...AGENCY, ...agency } } }));
}

it("begins with the layout that the workbook keeps, and says where another is for this time only", async () => {
  const host = showingLayout({ reportLayout: "004-D" });
  const { user } = await opened(host);
  expect(choose("แบบของเอกสาร")).toHaveDisplayValue("004D แผน: ตามประเด็น");
  expect(screen.queryByText(/เฉพาะครั้งนี้/u)).not.toBeInTheDocument();
  await user.selectOptions(choose("แบบของเอกสาร"), "002 รายงาน: ประเด็น การกำกับ สถานะ");
  expect(screen.getByText(/เฉพาะครั้งนี้ ถ้าจะใช้ทุกครั้ง ให้เลือกในหน้าตั้งค่า/u)).toBeVisible();
  await user.selectOptions(choose("แบบของเอกสาร"), "004D แผน: ตามประเด็น");
  expect(screen.queryByText(/เฉพาะครั้งนี้/u)).not.toBeInTheDocument();
});

it("follows the workbook where nothing is chosen, and makes what is in sight", async () => {
  const host = showingLayout({ reportLayout: "004-D" });
  host.made = [Promise.resolve({ kind: "sent", name: "รายงานผล.docx" })];
  const { press } = await opened(host);
  await press("ดูก่อนเผยแพร่");
  await screen.findByRole("heading", { name: READY });
  expect(host.asked.publication).toEqual([{ layout: null, round: null, digits: null }]);
  expect(choose("แบบของเอกสาร")).toHaveDisplayValue("004E รายงาน: ผล ผลลัพธ์ ผู้รับผิดชอบ");
  await press("รายงานเป็น Word");
  expect(host.asked.make.map(({ choice }) => choice.layout)).toEqual(["004-E"]);
});

it("says what the workbook names and no layout is, until one is chosen", async () => {
  const host = showingLayout({ unknownLayout: "แบบเดิม" });
  const { user } = await opened(host);
  expect(choose("แบบของเอกสาร")).toHaveDisplayValue("004E รายงาน: ผล ผลลัพธ์ ผู้รับผิดชอบ");
  const told = /บอกรูปแบบรายงานว่า “แบบเดิม” ซึ่งไม่ใช่แบบที่มี จึงใช้แบบ 004E/u;
  expect(screen.getByText(told)).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await user.selectOptions(choose("แบบของเอกสาร"), "000 รายงาน: วิธีการ ผล ข้อเสนอแนะ");
  expect(screen.queryByText(told)).not.toBeInTheDocument();
});

it("counts what is left for the next round", async () => {
  const { report } = preview;
  if (report.kind !== "prepared") throw new Error(report.kind);
  const [later] = report.model.measures;
  if (later === undefined) throw new Error("no measure");
  const host = showing();
  const model = { ...report.model, later: [later] };
  host.publications = [Promise.resolve({ ...preview, report: { ...report, model } })];
  const { press } = await opened(host);
  await press("ดูก่อนเผยแพร่");
  const count = later.rows.length;
  expect(
    await screen.findByRole("heading", { name: `เริ่มหลังสิ้นรอบ 6 เดือน จึงไม่อยู่ในรายงาน (${String(count)})` }),
  ).toBeVisible();
});

it("writes sheets and hands files on, says which, and reads the workbook anew after a write", async () => {
  const host = showing(
    Promise.resolve({ kind: "nothing-to-report", later: 3 }),
    Promise.resolve({ kind: "sent", name: "รายงานผล.docx" }),
    Promise.resolve({ kind: "trouble", code: "part-not-loaded" }),
    Promise.resolve({ ...written(), kept: ["รายงานผล"], sheet: "รายงานผล (2)" }),
  );
  const { press } = await opened(host);
  await press("ดูก่อนเผยแพร่");
  await screen.findByRole("heading", { name: READY });
  await press("ตาราง CSV");
  expect(await screen.findByText(/ทั้งหมด 3 แถวเริ่มหลังสิ้นรอบ/u)).toBeVisible();
  await press("รายงานเป็น Word");
  expect(await screen.findByRole("heading", { name: "ส่งไฟล์ รายงานผล.docx ให้ดาวน์โหลดแล้ว" })).toHaveFocus();
  expect(host.asked.check).toHaveLength(1);
  await press("บันทึกข้อความเป็น Word");
  expect(await screen.findByRole("alert")).toHaveTextContent("ทำเอกสารไม่สำเร็จ");
  await press("เขียนรายงานเป็นแผ่นงาน");
  expect(await screen.findByRole("heading", { name: "เขียนแผ่นงาน “รายงานผล (2)” แล้ว" })).toHaveFocus();
  expect(screen.getByText("แผ่นงานเดิม รายงานผล มีข้อความที่พิมพ์เพิ่ม จึงเก็บไว้")).toBeVisible();
  expect(host.asked.make.map(({ product }) => product)).toEqual(["csv", "reportFile", "memoFile", "reportSheet"]);
  expect(host.asked.check).toHaveLength(2);
  expect(host.asked.publication).toHaveLength(2);
  await press("ไปที่ รายงานผล (2)");
  expect(host.asked.select).toEqual(["รายงานผล (2)!A1"]);
  expect(await accessibilityProblems()).toEqual([]);
});

it("says before where Excel takes no files, with the ways out, and offers sheets alone", async () => {
  const host = showing();
  host.publish = { ...host.publish, canSaveFiles: false };
  const { press } = await opened(host);
  await press("ดูก่อนเผยแพร่");
  await screen.findByRole("heading", { name: READY });
  expect(screen.getByRole("group", { name: "Excel นี้บันทึกไฟล์จากแถบงานไม่ได้" })).toBeVisible();
  expect(screen.getByRole("button", { name: "เขียนบันทึกข้อความเป็นแผ่นงาน" })).toBeVisible();
  expect(screen.queryByRole("button", { name: /Word|CSV|JSON/u })).not.toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
});

it("says how many findings stand open and leads to the check", async () => {
  const host = showing().checks(
    reportWith({
      findings: (["error", "warning", "info"] as const).map((severity) => findingAt("กองคลัง", 5, { severity })),
    }),
  );
  const { press } = await opened(host);
  expect(screen.getByRole("group", { name: "ยังมีสิ่งที่ตรวจพบ: ต้องแก้ 1 ควรดู 1" })).toBeVisible();
  await press("ไปตรวจ");
  expect(await screen.findByRole("tab", { name: "ตรวจ", selected: true })).toBeVisible();
});

it("leads to distributing where there is nothing to report, and tries again after trouble", async () => {
  const host = showing();
  host.publications = [
    Promise.resolve({ kind: "trouble", code: "host-busy" }),
    Promise.resolve({
      kind: "preview",
      report: { kind: "nothing-to-report", later: 0 },
      memo: { kind: "nothing-to-compile" },
    }),
  ];
  const { press } = await opened(host);
  await press("ดูก่อนเผยแพร่");
  expect(await screen.findByRole("alert")).toHaveTextContent("อ่านสมุดงานไม่สำเร็จ");
  await press("ลองอีกครั้ง");
  expect(await screen.findByRole("heading", { name: "ยังไม่มีอะไรให้รายงาน" })).toHaveFocus();
  expect(screen.getByText(/ทำบันทึกข้อความไม่ได้/u)).toBeVisible();
  await press("ไปกระจายมาตรการ");
  expect(await screen.findByRole("heading", { name: "กระจายมาตรการ" })).toBeVisible();
});

it("speaks English", async () => {
  const host = showing();
  host.preferences.setLanguage("en");
  const { press } = await renderPane(host, "publish");
  await screen.findByRole("heading", { name: "Publish" });
  await press("See before publishing");
  expect(await screen.findByRole("heading", { name: "Layout 004E is ready" })).toHaveFocus();
  expect(screen.getByText(/who prepared it, who approves it/u)).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

function written() {
  const { report } = preview;
  if (report.kind !== "prepared") throw new Error(report.kind);
  return { ...report, kind: "written" as const };
}
