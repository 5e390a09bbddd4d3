/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, fireEvent, screen } from "@testing-library/react";
import { accessibilityProblems } from "../support/accessibility";
import { fileOf, layOut, renderWorkbench, standardBytes } from "../support/render-workbench";
import { REFUSED_FILES } from "../support/refused-files";

beforeEach(() => layOut());

const UNSAVED = "● ยังไม่ได้บันทึก";
const ASKED = "มีการเปลี่ยนแปลงที่ยังไม่ได้บันทึก";

async function opened(shown: Parameters<typeof renderWorkbench>[0] = {}) {
  const workbench = await renderWorkbench(shown);
  await workbench.pick(fileOf(await standardBytes(), "แผน.xlsx"));
  await screen.findByRole("heading", { name: "แผน.xlsx" });
  const change = () =>
    act(async () => {
      const session = workbench.session();
      await session.step("fix", () =>
        session.workbook.setCells([{ sheet: "กองคลัง", cell: "C5", expected: null, value: "ก" }]),
      );
    });
  return { ...workbench, change };
}

/** Whether the browser would ask before the page goes. */
function asksToLeave(): boolean {
  return !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
}

it("says what is not saved, takes steps back by name, and saves copies under names of their own", async () => {
  const { press, change, downloads } = await opened();
  expect(screen.getByText("ไม่มีอะไรที่ยังไม่ได้บันทึก")).toBeVisible();
  expect(screen.getByRole("button", { name: "ไม่มีอะไรให้ย้อนกลับ" })).toHaveAttribute("aria-disabled", "true");
  await change();
  expect(screen.getByText(UNSAVED)).toBeVisible();
  await press("ย้อนกลับ: การแก้ตามผลตรวจ");
  expect(await screen.findByText("ย้อนกลับแล้ว: การแก้ตามผลตรวจ")).toHaveAttribute("role", "status");
  expect(screen.queryByText(UNSAVED)).toBeNull();
  await change();
  await press("บันทึกสำเนา");
  expect(await screen.findAllByText("บันทึกสำเนาแล้ว: แผน-ita.xlsx ไฟล์เดิมไม่เปลี่ยน")).toHaveLength(2);
  expect(screen.queryByText(UNSAVED)).toBeNull();
  await press("บันทึกสำเนา");
  await screen.findAllByText("บันทึกสำเนาแล้ว: แผน-ita-2.xlsx ไฟล์เดิมไม่เปลี่ยน");
  expect(downloads.map(({ name }) => name)).toEqual(["แผน-ita.xlsx", "แผน-ita-2.xlsx"]);
  expect(downloads[0]?.bytes.length).toBeGreaterThan(1000);
});

it("takes a step back by Ctrl+Z and saves a copy by Ctrl+S, on a Thai keyboard too, but leaves typing alone", async () => {
  const { user, change, downloads } = await opened({ renderPane: () => <input aria-label="ค้น" /> });
  await user.keyboard("{Control>}z{/Control}");
  await change();
  await user.type(screen.getByLabelText("ค้น"), "{Control>}z{/Control}");
  expect(screen.getByText(UNSAVED)).toBeVisible();
  await user.keyboard("{Control>}s{/Control}");
  await screen.findAllByText(/^บันทึกสำเนาแล้ว/u);
  expect(downloads).toHaveLength(1);
  screen.getByLabelText("ค้น").blur();
  act(() => void fireEvent.keyDown(document.body, { key: "ผ", code: "KeyZ", ctrlKey: true }));
  expect(await screen.findByText("ย้อนกลับแล้ว: การแก้ตามผลตรวจ")).toHaveAttribute("role", "status");
});

it("has the browser ask before the page is left, only while something is not saved", async () => {
  const { press, change } = await opened();
  expect(asksToLeave()).toBe(false);
  await change();
  expect(asksToLeave()).toBe(true);
  await press("บันทึกสำเนา");
  await screen.findAllByText(/^บันทึกสำเนาแล้ว/u);
  expect(asksToLeave()).toBe(false);
  await press("ย้อนกลับ: การแก้ตามผลตรวจ");
  expect(await screen.findByText(UNSAVED)).toBeVisible();
  expect(asksToLeave()).toBe(true);
  await press("ปิดสมุดงาน");
  await press("ไม่บันทึก ไปต่อ");
  await screen.findByRole("heading", { name: "โต๊ะทำงาน ITA" });
  expect(asksToLeave()).toBe(false);
});

describe("the question before changes are lost", () => {
  it("takes the focus, and leads back to the work", async () => {
    const { press, change } = await opened();
    await change();
    await press("ปิดสมุดงาน");
    expect(screen.getByText(ASKED)).toHaveFocus();
    expect(screen.getByRole("region", { name: ASKED })).toHaveTextContent(
      "ถ้าปิด “แผน.xlsx” ตอนนี้ การเปลี่ยนแปลงจะหายไป ให้บันทึกสำเนาก่อน",
    );
    expect(await accessibilityProblems()).toEqual([]);
    await press("กลับไปทำงาน");
    expect(screen.queryByText(ASKED)).toBeNull();
    expect(screen.getByText(UNSAVED)).toBeVisible();
  });

  it("saves a copy first and then does what was wished, here to open another file", async () => {
    const { press, change, pick, downloads } = await opened();
    await change();
    await pick(fileOf(await standardBytes(), "อื่น.xlsx"));
    expect(screen.getByRole("heading", { name: "แผน.xlsx" })).toBeVisible();
    await press("บันทึกสำเนาแล้วไปต่อ");
    expect(await screen.findByRole("heading", { name: "อื่น.xlsx" })).toBeVisible();
    expect(downloads.map(({ name }) => name)).toEqual(["แผน-ita.xlsx"]);
  });

  it("is not asked where nothing would be lost", async () => {
    const { press } = await opened();
    await press("ปิดสมุดงาน");
    expect(await screen.findByRole("heading", { name: "โต๊ะทำงาน ITA" })).toBeVisible();
  });
});

it("keeps the open workbook where another file cannot be opened, and says why", async () => {
  const { pick } = await opened();
  await pick(fileOf(REFUSED_FILES.encrypted, "ลับ.xlsx"));
  expect(await screen.findByRole("alert")).toHaveTextContent(/ลับ.xlsx มีรหัสผ่าน/u);
  expect(screen.getByRole("heading", { name: "แผน.xlsx" })).toBeVisible();
  expect(screen.getByRole("grid")).toBeVisible();
});

it("shows one thing at a time on a narrow page, and a jump leads to the sheets", async () => {
  layOut(true);
  const { session, press } = await opened();
  const pressed = () => screen.getByRole("button", { pressed: true }).textContent;
  expect(pressed()).toBe("งาน");
  await press("ตาราง");
  expect(pressed()).toBe("ตาราง");
  await press("งาน");
  await act(() => session().navigator.select("กองคลัง", "C5"));
  expect(pressed()).toBe("ตาราง");
  expect(screen.getByRole("grid")).toHaveFocus();
});

it("offers a new version, and uses it only while nothing is unsaved", async () => {
  const use = jest.fn();
  const watch = (tell: () => void) => {
    tell();
    return () => undefined;
  };
  const { press, change } = await opened({ tools: { updates: { watch, use } } });
  await change();
  expect(screen.getByRole("button", { name: "ใช้รุ่นใหม่" })).toHaveAttribute("aria-disabled", "true");
  await press("ใช้รุ่นใหม่");
  expect(use).not.toHaveBeenCalled();
  await press("ย้อนกลับ: การแก้ตามผลตรวจ");
  await press("ใช้รุ่นใหม่");
  expect(use).toHaveBeenCalledTimes(1);
});
