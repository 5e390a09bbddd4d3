import type { Page } from "playwright-core";
import { join } from "node:path";
import { SHOTS } from "../pane-in-chromium";
import { openWorkbench } from "../workbench-in-chromium";
import { TODAY } from "./pane-tour";
import { GUIDE_LANGUAGES, type ScreenName } from "./screens";

const OTHER = { th: "English", en: "ภาษาไทย" } as const;
const HEIGHT = 768;
const TOOLS_HEIGHT = 41;
const SHEETS = [
  ["ข้อมูลหน่วยงาน", "sheet-agency"],
  ["คะแนน ITA", "sheet-scores"],
  ["มาตรการ", "sheet-measures"],
  ["สำนักปลัด", "sheet-department"],
  ["สรุปผล", "sheet-summary"],
  ["รายงานผล", "sheet-report"],
  ["บันทึกข้อความ", "sheet-memo"],
] as const;

/** Takes the workbench with the year's workbook open, and the workbook's sheets as it shows them. */
export async function takeWorkbench(workbook: Buffer): Promise<void> {
  const bench = await openWorkbench(TODAY);
  const { page } = bench;
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
  await button("เริ่มจากสมุดงานว่าง").waitFor();
  await take(page, "workbench-start");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "ita-2569.xlsx", mimeType: "application/octet-stream", buffer: workbook });
  for (const [sheet, name] of SHEETS) {
    await page.getByRole("tab", { name: sheet, exact: true }).click();
    const grid = page.getByRole("grid", { name: `แผ่นงาน ${sheet}`, exact: true });
    await grid.waitFor();
    await take(page, name, (await grid.boundingBox())?.width);
  }
  await page.getByRole("tab", { name: "ตรวจ", exact: true }).click();
  await page.getByRole("heading", { name: /^พบ \d+ รายการ$/u }).waitFor();
  await page
    .getByRole("button", { name: /^ไปที่ กองคลัง!/u })
    .first()
    .click();
  await page.getByRole("grid", { name: "แผ่นงาน กองคลัง", exact: true }).waitFor();
  await take(page, "workbench-check");
  await button("เขียนลงแผ่นงานผลตรวจ").click();
  await button(/^ย้อนกลับ: /u).waitFor();
  await take(page, "workbench-changed");
  await bench.close();
}

/** The whole page, or its left side as wide as given: the grid without the pane, and without the tools above it. */
async function take(page: Page, name: ScreenName, width?: number): Promise<void> {
  const clip = width === undefined ? {} : { clip: { x: 0, y: TOOLS_HEIGHT, width, height: HEIGHT - TOOLS_HEIGHT } };
  for (const language of GUIDE_LANGUAGES) {
    await page.locator(`html[lang=${language}]`).waitFor();
    await page.screenshot({ path: join(SHOTS, "guide", language, `${name}.png`), ...clip });
    await page.getByRole("button", { name: OTHER[language], exact: true }).click();
  }
}
