/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { FY2568 } from "../../src/core/frameworks/data/fy2568";
import { itemListOf } from "../../src/core/frameworks/items";
import "../../src/taskpane/components/settings/check-settings-section"; // else the first test waits for its compilation
import { EMPTY_GRID } from "../../src/core/sheet/grid";
import { accessibilityProblems } from "../support/accessibility";
import { FakeHost } from "../support/fake-host";
import { AGENCY, EMPTY_WORKBOOK, HUAITOEI_SCORES, scoredReport } from "../support/fake-report";
import { renderPane } from "../support/render-pane";

jest.setTimeout(60_000);

const report = () => scoredReport(HUAITOEI_SCORES, { framework: FY2568, itemList: itemListOf(2568) });

it("keeps the digits of the pane as a preference and those of documents in the workbook", async () => {
  const host = new FakeHost().checks(report());
  const { user } = await renderPane(host, "settings");
  const [pane, documents] = await screen.findAllByRole("radiogroup", { name: /ตัวเลข/u });
  if (pane === undefined || documents === undefined) throw new Error("A choice is missing");
  expect(within(documents).getByRole("radio", { name: /เลขไทย/u })).toBeChecked();
  await user.click(within(pane).getByRole("radio", { name: /เลขไทย/u }));
  expect(host.asked.paneDigits).toEqual(["thai"]);
  expect(host.asked.digits).toEqual([]);
  await user.click(within(documents).getByRole("radio", { name: /เลขอารบิก/u }));
  expect(host.asked.digits).toEqual(["arabic"]);
  expect(host.asked.check).toHaveLength(2);
  expect(await accessibilityProblems()).toEqual([]);
});

const layouts = () => screen.findByRole("combobox", { name: "รูปแบบรายงานของสมุดงานนี้" });

function saying(agency: Partial<typeof AGENCY>) {
  return { ...report(), workbook: { ...EMPTY_WORKBOOK, agency: { ...AGENCY, ...agency } } };
}

it("keeps the layout of the report in the workbook, and shows the one that is kept", async () => {
  const host = new FakeHost().checks(saying({}), saying({ reportLayout: "003" }));
  const { user } = await renderPane(host, "settings");
  expect(await layouts()).toHaveDisplayValue("ยังไม่ได้เลือก (ใช้แบบ 004E)");
  expect(host.asked.layouts).toEqual([]);
  await user.selectOptions(await layouts(), "003 รายงาน: ผล และผลลัพธ์");
  expect(host.asked.layouts).toEqual(["003"]);
  expect(host.asked.check).toHaveLength(2);
  expect(await layouts()).toHaveDisplayValue("003 รายงาน: ผล และผลลัพธ์");
  expect(within(await layouts()).getAllByRole("option")).toHaveLength(9);
  expect(await layouts()).toHaveFocus();
  expect(await accessibilityProblems()).toEqual([]);
});

it("tells a layout that is none, and why a choice cannot be kept", async () => {
  const host = new FakeHost().checks(saying({ unknownLayout: "แบบเดิม" }));
  host.layout = [
    Promise.resolve({ kind: "no-room", sheet: "ข้อมูลหน่วยงาน", cell: "A16" }),
    Promise.resolve({ kind: "trouble", code: "cell-changed", sheet: "ข้อมูลหน่วยงาน", cell: "B16" }),
  ];
  const { user, press } = await renderPane(host, "settings");
  expect(await screen.findByText(/บอกว่า “แบบเดิม” ซึ่งไม่ใช่แบบที่มี จึงใช้แบบ 004E/u)).toBeVisible();
  await user.selectOptions(await layouts(), "000 รายงาน: วิธีการ ผล ข้อเสนอแนะ");
  expect(await screen.findByText(/ไม่มีแถวสำหรับค่านี้ และแถวถัดจากรายการสุดท้ายไม่ว่าง/u)).toBeVisible();
  await press("ไปที่ ข้อมูลหน่วยงาน!A16");
  expect(host.asked.select).toEqual(["ข้อมูลหน่วยงาน!A16"]);
  expect(host.asked.check).toHaveLength(1);
  expect(await accessibilityProblems()).toEqual([]);
  await user.selectOptions(await layouts(), "002 รายงาน: ประเด็น การกำกับ สถานะ");
  expect(await screen.findByRole("alert")).toHaveTextContent("บันทึกไม่สำเร็จ");
});

it("has no table of what Excel can do where no Excel is asked", async () => {
  const host = new FakeHost().checks(report());
  host.features = [];
  await renderPane(host, "settings");
  await screen.findByRole("button", { name: "กฎการตรวจและกรอบการประเมิน" });
  expect(screen.queryByRole("heading", { name: "Excel นี้ทำอะไรได้" })).toBeNull();
});

it("tells damaged preferences, and that the defaults are used", async () => {
  const host = new FakeHost().checks(report());
  host.damaged = ["digits", "lastAgency"];
  await renderPane(host, "settings");
  expect(await screen.findByText(/ค่าที่จำไว้เสียหาย จึงใช้ค่าเริ่มต้น: ตัวเลข, หน่วยงานครั้งก่อน/u)).toBeVisible();
});

it("lists every rule by group with its switch", async () => {
  const host = new FakeHost().checks({ ...report(), switchedOff: ["blank-cell"] });
  const { user, press } = await renderPane(host, "settings");
  await press("กฎการตรวจและกรอบการประเมิน");
  expect(await screen.findByRole("heading", { name: "กฎการตรวจของสมุดงานนี้" })).toHaveFocus();
  await user.click(await screen.findByText(/^คอลัมน์และเซลล์ \(เปิด \d+ จาก \d+\)$/u));
  expect(screen.getByRole("checkbox", { name: "สถานะไม่ตรงกับรายการ" })).toBeChecked();
  await user.click(screen.getByRole("checkbox", { name: "สถานะไม่ตรงกับรายการ" }));
  expect(host.asked.rules).toEqual(["unknown-status off"]);
  host.keep = [Promise.resolve({ kind: "trouble", code: "workbook-protected" })];
  await user.click(screen.getByRole("checkbox", { name: "สถานะไม่ตรงกับรายการ" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("บันทึกไม่สำเร็จ");
});

it("inserts the framework sheet, or shows what is wrong in the one that is there", async () => {
  const host = new FakeHost().checks(report());
  const { press, unmount } = await renderPane(host, "settings");
  await press("กฎการตรวจและกรอบการประเมิน");
  await screen.findByRole("button", { name: "แทรกแผ่นงานกรอบการประเมินปี 2568" });
  await press("แทรกแผ่นงานกรอบการประเมินปี 2568");
  expect(host.asked.frameworks).toEqual([2568]);
  expect(await screen.findByText(/แทรกแผ่นงาน “กรอบการประเมิน” แล้ว/u)).toBeVisible();
  unmount();

  const sheet = { id: "9", name: "กรอบการประเมิน", marker: null, grid: EMPTY_GRID, unread: null };
  const problem = { code: "no-header", path: "", cell: "A4", value: "", sheet: "กรอบการประเมิน" } as const;
  const wrong = new FakeHost().checks({
    ...report(),
    workbook: { ...EMPTY_WORKBOOK, agency: AGENCY, frameworkSheets: [sheet] },
    frameworkProblems: [problem],
  });
  const again = await renderPane(wrong, "settings");
  await again.press("กฎการตรวจและกรอบการประเมิน");
  expect(await screen.findByText("ข้อแก้ไขที่ใช้ไม่ได้ (1)")).toBeVisible();
  await again.press("ไปที่ กรอบการประเมิน!A4");
  expect(wrong.asked.select).toEqual(["กรอบการประเมิน!A4"]);
});

it("tells what this Excel can do and what is done without it", async () => {
  const host = new FakeHost().checks(report());
  host.features = [
    { id: "workbook", isThere: true, needs: "ExcelApi 1.9" },
    { id: "undo-group", isThere: false, needs: "ExcelApi 1.20" },
  ];
  await renderPane(host, "settings");
  const row = await screen.findByRole("row", { name: /Ctrl\+Z ครั้งเดียว/u });
  expect(row).toHaveTextContent("ExcelApi 1.20");
  expect(row).toHaveTextContent("ไม่มี: ใช้ปุ่มคืนค่าเดิมในแถบงาน จนกว่าจะปิดแถบงาน");
});
