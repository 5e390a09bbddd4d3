/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { createEvent, fireEvent, screen } from "@testing-library/react";
import { fileOf, layOut, renderWorkbench, standardBytes } from "../support/render-workbench";
import { accessibilityProblems } from "../support/accessibility";
import { REFUSED_FILES } from "../support/refused-files";
import type { ShownWorkbook } from "../../src/ports/shown-workbook";
import type { Trouble } from "../../src/ports/trouble";

beforeEach(() => layOut());

const start = () => screen.findByRole("heading", { name: "โต๊ะทำงาน ITA" });

it("says what it is for, that nothing leaves the machine, and opens what is picked", async () => {
  const { pick } = await renderWorkbench();
  expect(await start()).toBeVisible();
  expect(screen.getByText(/ไม่ส่งข้อมูลออกไปที่ใด และไม่เขียนทับไฟล์เดิม/u)).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await pick(fileOf(await standardBytes(), "แผน.xlsx"));
  expect(await screen.findByRole("heading", { name: "แผน.xlsx" })).toBeVisible();
  expect(await screen.findByRole("grid", { name: "แผ่นงาน ข้อมูลหน่วยงาน" })).toBeVisible();
});

it("opens a dropped file, and shows while it hovers that it can be dropped", async () => {
  const { drop } = await renderWorkbench();
  const files = { dataTransfer: { types: ["Files"], files: [] } };
  fireEvent.dragOver(window, { dataTransfer: { types: ["text/plain"] } });
  expect(screen.queryByText("วางไฟล์เพื่อเปิด")).toBeNull();
  fireEvent.dragOver(window, files);
  expect(screen.getByText("วางไฟล์เพื่อเปิด")).toBeInTheDocument();
  fireEvent(window, Object.assign(createEvent.dragLeave(window), { relatedTarget: null }));
  expect(screen.queryByText("วางไฟล์เพื่อเปิด")).toBeNull();
  drop(fileOf(await standardBytes(), "แผน.xlsx"));
  expect(await screen.findByRole("heading", { name: "แผน.xlsx" })).toBeVisible();
});

it("tells what is being opened, and begins with an empty workbook that asks for its sheets", async () => {
  let done: (opened: ShownWorkbook | Trouble) => void = () => undefined;
  const { press, pick } = await renderWorkbench({ tools: { open: () => new Promise((resolve) => (done = resolve)) } });
  await pick(fileOf(new Uint8Array(3), "ช้า.xlsx"));
  expect(await screen.findByText("กำลังเปิด ช้า.xlsx")).toBeVisible();
  done({ kind: "trouble", code: "file-empty", path: "ช้า.xlsx" });
  expect(await screen.findByRole("alert")).toHaveTextContent("เปิดไฟล์ไม่สำเร็จ");
  expect(screen.queryByText("กำลังเปิด ช้า.xlsx")).toBeNull();
  await press("เริ่มจากสมุดงานว่าง");
  expect(await screen.findByText(/^สมุดงานยังว่าง ให้แทรกชุดแผ่นงาน/u)).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("speaks the other language when asked", async () => {
  const { press } = await renderWorkbench();
  await press("English");
  expect(screen.getByRole("heading", { name: "ITA workbench" })).toBeVisible();
  await press("ภาษาไทย");
  expect(await start()).toBeVisible();
});

/** What is wrong and why, and what to do next. */
const TOLD = {
  encrypted: [
    ["มีรหัสผ่าน จึงอ่านไม่ได้", "ให้เอารหัสผ่านออกใน Excel แล้วลองอีกครั้ง"],
    ["has a password and cannot be read", "Remove the password in Excel and try again."],
  ],
  "old-format": [
    ["เป็นรูปแบบเก่า (.xls)", "ให้เปิดด้วย Excel แล้วบันทึกเป็น .xlsx"],
    ["is in the old format (.xls)", "Open it in Excel and save it as .xlsx."],
  ],
  "not-a-workbook": [
    ["ไม่ใช่สมุดงาน Excel (.xlsx) หรือเสียหาย", "ให้เปิดด้วย Excel แล้วบันทึกเป็น .xlsx"],
    ["is not an Excel workbook (.xlsx), or is damaged", "Open it in Excel and save it as .xlsx"],
  ],
  "file-empty": [
    ["ว่างเปล่า", "ให้ตรวจว่าคัดลอกหรือดาวน์โหลดมาครบ"],
    ["is empty", "See whether it was copied or downloaded in full."],
  ],
  "macro-file": [
    ["มีแมโคร ซึ่งยังไม่รองรับ", "ให้บันทึกสำเนาเป็น .xlsx แล้วใช้สำเนานั้น"],
    ["holds macros, which are not supported", "Save a copy as .xlsx and use that."],
  ],
} as const satisfies Record<keyof typeof REFUSED_FILES, unknown>;

const CASES = (Object.keys(TOLD) as (keyof typeof TOLD)[]).flatMap((code) =>
  (["th", "en"] as const).map((language, index) => [code, language, TOLD[code][index] ?? []] as const),
);

it.each(CASES)(
  "a file that cannot be opened (%s, %s) is told with reason and next step",
  async (code, language, told) => {
    const { pick } = await renderWorkbench({ language });
    await pick(fileOf(REFUSED_FILES[code], "ไฟล์ ก.xlsx"));
    const alert = await screen.findByRole("alert");
    for (const part of ["ไฟล์ ก.xlsx", ...told]) expect(alert).toHaveTextContent(part);
    expect(await accessibilityProblems()).toEqual([]);
  },
);

it.each([
  ["th", "ใหญ่เกิน 50 MB จึงไม่เปิด ให้ลบแผ่นงานหรือรูปที่ไม่ใช้ แล้วลองอีกครั้ง"],
  ["en", "is larger than 50 MB and was not opened. Remove unused sheets or pictures and try again."],
] as const)("a file that is too large is refused before it is read (%s)", async (language, told) => {
  const { pick } = await renderWorkbench({ language });
  const file = fileOf(new Uint8Array(), "ใหญ่.xlsx");
  const read = jest.fn();
  Object.defineProperty(file, "size", { value: 50 * 1024 * 1024 + 1 });
  Object.defineProperty(file, "arrayBuffer", { value: read });
  await pick(file);
  expect(await screen.findByRole("alert")).toHaveTextContent(told);
  expect(read).not.toHaveBeenCalled();
});
