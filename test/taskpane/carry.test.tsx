/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { CarryPreview } from "../../src/app/preview-carry";
import type { Carried } from "../../src/app/carry-last-year";
import { accessibilityProblems } from "../support/accessibility";
import { pastedPlan, previewOf } from "../support/carry-previews";
import { FakeHost } from "../support/fake-host";
import { renderPane } from "../support/render-pane";

jest.setTimeout(30_000);

const ROWS = [
  "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล | ปรับปรุงเว็บไซต์ | สำรวจ | ตลอดปี | กองคลัง",
  "ตัวชี้วัดที่ ๒ การใช้งบประมาณ | เผยแพร่แผน | ประกาศ | กระมัง | กองคลัง",
  "ตัวชี้วัดที่ ๓ การใช้อำนาจ | | ยังไม่กำหนด | | กองคลัง",
  "เรื่องอื่น | อบรม | เชิญวิทยากร | | คณะทำงาน",
];
const PREVIEW = previewOf(pastedPlan(...ROWS));
const CARRIED: Carried = { ...PREVIEW, kind: "carried", sheets: ["มาตรการ", "ยกมาจากปีก่อน"], rowsWritten: 5 };

function reading(...previews: readonly CarryPreview[]): FakeHost {
  const host = new FakeHost();
  host.preview = previews.map((preview) => Promise.resolve(preview));
  return host;
}

async function opened(host: FakeHost) {
  const view = await renderPane(host, "carry");
  await screen.findByRole("heading", { name: "นำข้อมูลปีก่อนเข้า" });
  return view;
}

const itemsBelow = (heading: string) => {
  const section = screen.getByRole("heading", { name: heading }).parentElement ?? document.body;
  return within(section).getAllByRole("listitem");
};

it("shows the rows in question first, each with its place and why, and every line not used", async () => {
  const host = reading(PREVIEW);
  const { press } = await opened(host);
  expect(await accessibilityProblems()).toEqual([]);
  await press("อ่านตาราง");
  expect(await screen.findByRole("heading", { name: "อ่านได้ 1 ตาราง 4 แถว" })).toHaveFocus();
  const rows = itemsBelow("แถวที่อ่านได้ (4)").map((item) => item.textContent);
  expect(rows[0]).toContain("อ่านระยะเวลาไม่ได้: “กระมัง”");
  expect(rows[1]).toContain("แถวนี้ไม่มีมาตรการ");
  expect(screen.getByRole("status")).toHaveTextContent("จะนำเข้า 3 มาตรการ 4 แถว = ยกมา 3 + ไม่ยกมา 1");
  expect(itemsBelow("ไม่ยกมา (1)")[0]).toHaveTextContent("แถวนี้ไม่มีมาตรการ");
  expect(screen.getByText(/แผ่นงานที่จะแทรก: ข้อมูลหน่วยงาน, คะแนน ITA, มาตรการ, กองคลัง/u)).toBeVisible();
  expect(host.asked.preview).toEqual([expect.objectContaining({ files: null, assessedYear: 2568 })]);
  expect(await accessibilityProblems()).toEqual([]);
});

it("carries what was shown and lists what was written and what was not", async () => {
  const host = reading(PREVIEW);
  host.carried = [Promise.resolve(CARRIED)];
  const { press } = await opened(host);
  await press("อ่านตาราง");
  await press(await findName("นำเข้า 3 มาตรการ"));
  expect(await screen.findByRole("heading", { name: "นำเข้าแล้ว 3 มาตรการ" })).toHaveFocus();
  expect(host.asked.carry[0]?.shown).toBe(PREVIEW);
  expect(itemsBelow("ไม่ยกมา (1)")).toHaveLength(1);
  await press("ไปที่แผ่นงาน มาตรการ");
  await press("ไปที่แผ่นงาน ยกมาจากปีก่อน");
  expect(host.asked.select).toEqual(["มาตรการ!A1", "ยกมาจากปีก่อน!A1"]);
  expect(host.asked.check).toHaveLength(2);
  expect(await accessibilityProblems()).toEqual([]);
  await press("นำเข้าเพิ่ม");
  expect(screen.getByRole("button", { name: "อ่านตาราง" })).toBeVisible();
});

it("reads anew for another year, and warns where the workbook is for another", async () => {
  const host = reading(PREVIEW, { ...previewOf(pastedPlan(...ROWS), { assessedYear: 2567 }), standingYear: 2568 });
  const { press, user } = await opened(host);
  await press("อ่านตาราง");
  await user.selectOptions(await screen.findByRole("combobox", { name: "ปีงบประมาณที่ประเมิน" }), "2567");
  expect(await screen.findByText(/เป็นของปี 2568 แต่เลือกปี 2567/u)).toBeVisible();
  expect(screen.getByRole("combobox", { name: "ปีงบประมาณที่ประเมิน" })).toHaveFocus();
  expect(host.asked.preview.map(({ assessedYear }) => assessedYear)).toEqual([2568, 2567]);
});

it("reads picked files, tells which cannot be used, and names the file at every place", async () => {
  const content = pastedPlan(...ROWS);
  const host = reading(previewOf(content, { files: [{ file: "เก่า.xlsx", content }] }));
  host.files = [
    Promise.resolve({
      kind: "files",
      files: [{ file: "เก่า.xlsx", content }],
      troubles: [
        { kind: "trouble", code: "encrypted", path: "ลับ.xlsx" },
        { kind: "trouble", code: "file-too-large", path: "ใหญ่.xlsx", limit: "50 MB" },
      ],
    }),
  ];
  const { user } = await opened(host);
  await user.click(screen.getByRole("radio", { name: "ในไฟล์ .xlsx อื่น" }));
  const picked = ["เก่า.xlsx", "ลับ.xlsx", "ใหญ่.xlsx"].map((name) => new File([], name));
  await user.upload(screen.getByLabelText("ไฟล์ของปีก่อน (เลือกได้หลายไฟล์)"), picked);
  await screen.findByRole("heading", { name: "อ่านได้ 1 ตาราง 4 แถว" });
  expect(host.asked.files).toEqual(["เก่า.xlsx", "ลับ.xlsx", "ใหญ่.xlsx"]);
  expect(host.asked.preview[0]?.files).toHaveLength(1);
  expect(screen.getByText(/ไฟล์ ลับ.xlsx มีรหัสผ่าน/u)).toBeVisible();
  expect(screen.getByText(/ไฟล์ ใหญ่.xlsx ใหญ่เกิน 50 MB/u)).toBeVisible();
  expect(screen.getAllByText("เก่า.xlsx แผน!B2").length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", { name: /^ไปที่/u })).not.toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
});

it("shows the new lists and has written nothing where the workbook changed meanwhile", async () => {
  const host = reading(PREVIEW);
  host.carried = [Promise.resolve({ kind: "changed", preview: previewOf(pastedPlan(ROWS[0] ?? "")) })];
  const { press } = await opened(host);
  await press("อ่านตาราง");
  await press(await findName("นำเข้า 3 มาตรการ"));
  expect(await screen.findByText(/สมุดงานเปลี่ยนไปหลังการอ่าน/u)).toBeVisible();
  expect(screen.getByRole("button", { name: "นำเข้า 1 มาตรการ" })).toBeVisible();
});

it.each([
  ["there is no table", { kind: "nothing-to-carry" }, /ให้วางตารางพร้อมหัวตาราง/u],
  ["the year has no framework", { kind: "unknown-year", year: 2560, known: [2568] }, /ไม่มีกรอบการประเมินของปี 2560/u],
  ["Excel is busy", { kind: "trouble", code: "host-busy" }, /Excel กำลังทำงานอื่น/u],
  ["a part of the program is not to be had", { kind: "trouble", code: "part-not-loaded" }, /ให้ตรวจการเชื่อมต่อ/u],
] as const)("says what to do where %s", async (_, outcome, told) => {
  const host = new FakeHost();
  host.preview = [Promise.resolve(outcome)];
  const { press } = await opened(host);
  await press("อ่านตาราง");
  expect(await screen.findByText(told)).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it("says which column a sheet lacks, having written nothing", async () => {
  const host = reading(PREVIEW);
  host.carried = [Promise.resolve({ kind: "no-place", department: "กองคลัง", key: "note" })];
  const { press } = await opened(host);
  await press("อ่านตาราง");
  await press(await findName("นำเข้า 3 มาตรการ"));
  expect(await screen.findByText(/แผ่นงานของ กองคลัง ไม่มีคอลัมน์ที่ต้องใช้ \(note\)/u)).toBeVisible();
});

it("speaks English", async () => {
  const host = reading(PREVIEW);
  const { press } = await opened(host);
  await press("English");
  await press("Read the tables");
  expect(await screen.findByRole("heading", { name: "Read: tables 1, rows 4" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Bring in 3" })).toBeVisible();
});

it("is offered by a home screen without sheets", async () => {
  const { press } = await renderPane(new FakeHost());
  await press("นำข้อมูลปีก่อนเข้า");
  expect(await screen.findByRole("heading", { name: "นำข้อมูลปีก่อนเข้า" })).toBeVisible();
});

async function findName(name: string): Promise<string> {
  await screen.findByRole("button", { name });
  return name;
}
