import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { temporaryFolder } from "../files/command";
import { axeProblems } from "./axe-problems";
import { LOOKS, PLAIN, showLook } from "./looks";
import { SHOTS } from "./pane-in-chromium";
import { openWorkbench, shot, type WorkbenchPage } from "./workbench-in-chromium";
import { writeSample } from "./workbench-sample";

const NOW = new Date("2026-04-15T09:00:00+07:00");
const NARROW = { width: 320, height: 640 };
/** A small laptop's screen at 200 %, in pixels of CSS. */
const ZOOMED = { width: 683, height: 384 };
const WIDE = { width: 1366, height: 768 };

jest.setTimeout(120_000);

describe("the workbench in every theme, at 320 pixels and at 200 %", () => {
  const { folder, remove } = temporaryFolder();
  const sample = join(folder, "sample.xlsx");
  let bench: WorkbenchPage;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    await writeSample(sample);
    bench = await openWorkbench(NOW, WIDE);
    ({ page } = bench);
  }, 90_000);

  afterAll(async () => {
    await bench.close();
    remove();
  });

  /**
   * What is too wide and what axe finds, look by look and size by size. In a contrast theme the browser draws every text
   * in the theme's colours, while axe reads those that the sheet asks for, so that it cannot judge contrast there.
   */
  async function faultsOf(name: string): Promise<readonly string[]> {
    const faults: string[] = [];
    const look = async (seen: string, leftOut: readonly string[] = []) => {
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      const found = [...(overflow > 0 ? ["too wide"] : []), ...(await axeProblems(page, leftOut))];
      faults.push(...found.map((fault) => `${seen}: ${fault}`));
      await shot(page, `${name}-${seen}`);
    };
    for (const { name: theme, media } of LOOKS) {
      await showLook(page, page, media);
      await page.setViewportSize(NARROW);
      await look(`${theme}-320`, media.forcedColors === "active" ? ["color-contrast"] : []);
    }
    await page.setViewportSize(WIDE);
    await look("contrast-light-wide", ["color-contrast"]);
    await showLook(page, page, PLAIN);
    await page.setViewportSize(ZOOMED);
    await look("200");
    await page.setViewportSize(WIDE);
    return faults;
  }

  test("the first page", async () => {
    await page.getByRole("heading", { name: "โต๊ะทำงาน ITA" }).waitFor();
    expect(await faultsOf("start")).toEqual([]);
  });

  test("an open workbook with findings, beside its sheets and with the sheets alone", async () => {
    await page.locator("input[type=file]").setInputFiles(sample);
    await page.getByRole("tab", { name: "ตรวจ", exact: true }).click();
    await page.getByRole("heading", { name: /^พบ \d+ รายการ$/u }).waitFor();
    expect(await faultsOf("findings")).toEqual([]);
    await page.getByRole("button", { name: "ไปที่ กองคลัง!G5", exact: true }).click();
    await page.waitForFunction(() => document.querySelector("[aria-selected=true][data-row='4'][data-column='6']"));
    expect(await faultsOf("cell")).toEqual([]);
  });
});
