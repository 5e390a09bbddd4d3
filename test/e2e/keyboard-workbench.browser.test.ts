import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { temporaryFolder } from "../files/command";
import { axeProblems } from "./axe-problems";
import { keyboardIn, type Keyboard } from "./keyboard";
import { openWorkbench, type WorkbenchPage } from "./workbench-in-chromium";
import { cellOf, STATUS, titlesOf, writeSample } from "./workbench-sample";

const NOW = new Date("2026-04-15T09:00:00+07:00");
const RULE = "สถานะไม่ตรงกับรายการ";

jest.setTimeout(120_000);

describe("the workbench without a mouse: keys only", () => {
  const { folder, remove } = temporaryFolder();
  const sample = join(folder, "sample.xlsx");
  let bench: WorkbenchPage;
  let page: Page;
  let keys: Keyboard;

  beforeAll(async () => {
    await writeSample(sample);
    bench = await openWorkbench(NOW);
    ({ page } = bench);
    keys = await keyboardIn(page, page);
  }, 90_000);

  afterAll(async () => {
    await bench.close();
    remove();
  });

  const button = (name: string | RegExp): Locator => page.getByRole("button", { name, exact: true });
  const heading = (name: string | RegExp): Locator => page.getByRole("heading", { name, exact: true });
  const grid = (sheet: string): Locator => page.getByRole("grid", { name: `แผ่นงาน ${sheet}`, exact: true });
  const active = (): Locator => page.locator("[role=gridcell][aria-selected=true]");
  const activeCell = async () => {
    const [row, column] = [await active().getAttribute("data-row"), await active().getAttribute("data-column")];
    return [Number(row), Number(column)];
  };

  test("a file is picked and its sheets are there", async () => {
    await keys.tabTo(button("เลือกไฟล์ .xlsx"));
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), keys.press("Enter")]);
    await chooser.setFiles(sample);
    await grid("ข้อมูลหน่วยงาน").waitFor();
    expect(await heading("sample.xlsx").count()).toBe(1);
  });

  test("from sheet to sheet by the tabs and by keys of the grid, and from cell to cell", async () => {
    await keys.tabTo(page.getByRole("tablist", { name: "แผ่นงาน" }).getByRole("tab"));
    await keys.press("ArrowRight");
    await grid("คะแนน ITA").waitFor();
    await keys.tabTo(grid("คะแนน ITA"), "Shift+Tab");
    await keys.press("ArrowDown", "ArrowRight");
    expect(await activeCell()).toEqual([1, 1]);
    await keys.press("Control+End");
    const [row = 0] = await activeCell();
    expect(row).toBeGreaterThan(15);
    expect(await active().isVisible()).toBe(true);
    await keys.press("Control+Home");
    expect(await activeCell()).toEqual([0, 0]);
    await keys.press("Alt+PageDown");
    await grid("มาตรการ").waitFor();
    await keys.press("Control+PageUp");
    await grid("คะแนน ITA").waitFor();
  });

  test("check: to a finding's cell, by the key N, and a fix after its preview that is taken back and made again", async () => {
    await keys.tabTo(page.getByRole("tab", { name: "หน้าแรก", exact: true }));
    await keys.openTab("ตรวจ");
    await heading(/^พบ \d+ รายการ$/u).waitFor();
    await keys.enter(button("ไปที่ กองช่าง!G5"));
    await page.waitForFunction(() => document.querySelector("[aria-selected=true][data-row='4'][data-column='6']"));
    await grid("กองช่าง").waitFor();
    await keys.press("n");
    await page.waitForFunction(() => document.activeElement?.matches("li[aria-current=true]"));
    await keys.enter(button(/^แก้ทั้งกลุ่ม \(1\)/u));
    await keys.waitForFocus(heading("จะแก้ 1 เซลล์"));
    await keys.enter(button("แก้ 1 เซลล์"));
    await heading(`${RULE} (1)`).waitFor();
    await keys.tabTo(button("ย้อนกลับ: การแก้ตามผลตรวจ"), "Shift+Tab");
    await keys.press("Enter");
    await heading(`${RULE} (2)`).waitFor();
    await keys.enter(button(/^แก้ทั้งกลุ่ม \(1\)/u));
    await keys.waitForFocus(heading("จะแก้ 1 เซลล์"));
    await keys.enter(button("แก้ 1 เซลล์"));
    await heading(`${RULE} (1)`).waitFor();
    expect(await page.getByText("● ยังไม่ได้บันทึก").count()).toBe(1);
  });

  test("compile, and a copy that holds what was done", async () => {
    await keys.openTab("รวบรวม");
    await keys.enter(page.getByRole("button", { name: /^รวบรวม/u }));
    await keys.waitForFocus(heading(/^รวบรวมแล้ว \d+ แถว$/u));
    await keys.tabTo(button("บันทึกสำเนา"), "Shift+Tab");
    const [download] = await Promise.all([page.waitForEvent("download"), keys.press("Enter")]);
    const bytes = readFileSync(await download.path());
    expect(download.suggestedFilename()).toBe("sample-ita.xlsx");
    expect(await titlesOf(bytes)).toContain("สรุปผล");
    expect(await cellOf(bytes, "กองช่าง", 4, 6)).toBe(STATUS);
    expect(await axeProblems(page)).toEqual([]);
  });

  test("at every stop of these ways the focus was in sight and could be seen", () => {
    expect(keys.unseen).toEqual([]);
  });

  test("nothing failed in the console", () => {
    expect(bench.errors).toEqual([]);
  });
});
