import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { insertSet } from "../../src/app/insert-set";
import { escaped, rawParts } from "../adapters/xlsx/raw-package";
import { openedParts, saved } from "../adapters/xlsx/xlsx-steps";
import { SAMPLE_SET } from "../app/memory-workbook";
import { temporaryFolder } from "../files/command";
import { docxDocument, paragraphTexts } from "../support/docx-parts";
import { keyboardIn } from "./keyboard";
import { PASTED } from "./pasted-report";
import { returnedFile } from "./returned-file";
import { fromMenu } from "./year-in-pane";
import { openWorkbench, type WorkbenchPage } from "./workbench-in-chromium";
import { cellOf } from "./workbench-sample";

const NOW = new Date("2026-04-15T09:00:00+07:00");
const MEASURE = "ประกาศผลการจัดซื้อ";
const FINANCE = "กองคลัง";

jest.setTimeout(120_000);

/** How a person goes about the page: with a mouse, or with keys alone. */
interface Hands {
  readonly open: (tab: string) => Promise<void>;
  readonly openFromMenu: (screen: string) => Promise<void>;
  readonly press: (target: Locator) => Promise<void>;
  /** Opens the browser's picker of files. */
  readonly pickBy: (target: Locator) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
}

async function mouse(page: Page): Promise<Hands> {
  page.on("filechooser", () => undefined);
  return Promise.resolve({
    open: async (tab) => page.getByRole("tab", { name: tab, exact: true }).click(),
    openFromMenu: async (screen) => fromMenu(page, screen),
    press: async (target) => target.click(),
    pickBy: async (target) => target.click(),
    write: async (field, text) => field.fill(text),
  });
}

async function keysAlone(page: Page): Promise<Hands> {
  const { openTab, openFromMenu, enter, tabTo, press, write } = await keyboardIn(page, page);
  const pickBy = async (target: Locator) => {
    await tabTo(target);
    await press("Space");
  };
  return { open: openTab, openFromMenu, press: enter, pickBy, write };
}

/** A pasted report of last year as a sheet that is not ours. */
function pastedSheet(): string {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  return `<sheetData>${PASTED.map((row) => `<row>${row.map(cell).join("")}</row>`).join("")}</sheetData>`;
}

/** A year's workbook whose plan holds one measure that no department has yet, beside a pasted report of last year. */
async function writeYear(path: string): Promise<void> {
  const workbook = await openedParts(rawParts({ sheets: [{ name: "รายงานปีก่อน", xml: pastedSheet() }] }));
  await insertSet(workbook, { ...SAMPLE_SET, departments: ["สำนักปลัด", FINANCE], digits: "arabic" });
  const plan = { B5: "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", C5: MEASURE, G5: FINANCE };
  const cells = Object.entries(plan).map(([cell, value]) => ({ sheet: "มาตรการ", cell, expected: null, value }));
  expect(await workbook.setCells(cells)).toMatchObject({ kind: "written" });
  writeFileSync(path, await saved(workbook));
}

describe.each([
  ["by mouse", mouse],
  ["by keys alone", keysAlone],
])("the other jobs on the workbench, %s", (_, handsOn) => {
  const { folder, remove } = temporaryFolder();
  const year = join(folder, "year.xlsx");
  let bench: WorkbenchPage;
  let page: Page;
  let hands: Hands;

  beforeAll(async () => {
    await writeYear(year);
    bench = await openWorkbench(NOW);
    ({ page } = bench);
    hands = await handsOn(page);
    await page.locator("input[type=file]").setInputFiles(year);
    await page.getByRole("grid").waitFor();
  }, 90_000);

  afterAll(async () => {
    await bench.close();
    remove();
  });

  const button = (name: string | RegExp): Locator => page.getByRole("button", { name, exact: true });
  const heading = (name: string | RegExp): Locator => page.getByRole("heading", { name, exact: true });
  const downloaded = async (target: Locator): Promise<Uint8Array> => {
    const [download] = await Promise.all([page.waitForEvent("download"), hands.press(target)]);
    return new Uint8Array(readFileSync(await download.path()));
  };

  test("distribute", async () => {
    await hands.openFromMenu("กระจายมาตรการ");
    await hands.press(button("ดูว่าจะกระจายอะไร"));
    await heading("จะเพิ่ม 1 แถว").waitFor();
    await hands.press(button("เขียนตามที่เห็น 1 แถว"));
    await heading("กระจายแล้ว 1 แถว").waitFor();
    expect(await page.getByText("ปุ่ม “ย้อนกลับ” ของหน้านี้ย้อนการเขียนครั้งนี้ได้ทั้งหมด").count()).toBe(1);
    expect(await button("ย้อนกลับ: การกระจายมาตรการ").count()).toBe(1);
  });

  test("merge", async () => {
    const file = await returnedFile("คลัง.xlsx", {
      [FINANCE]: [{ code: "ม.1", measure: MEASURE, result: "ประกาศแล้ว" }],
    });
    await hands.openFromMenu("รวมไฟล์");
    const chosen = page.waitForEvent("filechooser");
    await hands.pickBy(page.getByLabel("ไฟล์ที่ส่งคืน (เลือกได้หลายไฟล์)"));
    await (await chosen).setFiles(file);
    await heading("อ่านได้ 1 ไฟล์ 1 แถว").waitFor();
    await hands.press(button("รวม 1 แถว"));
    await heading("รวมแล้ว 1 แถว").waitFor();
    expect(await button("ย้อนกลับ: การรวมไฟล์").count()).toBe(1);
  });

  test("bring in last year", async () => {
    await hands.open("ปีก่อน");
    await hands.press(button("อ่านตาราง"));
    await heading(/^อ่านได้ \d+ ตาราง/u).waitFor();
    await hands.press(button("นำเข้า 3 มาตรการ"));
    await heading("นำเข้าแล้ว 3 มาตรการ").waitFor();
    expect(await button("ย้อนกลับ: การนำข้อมูลปีก่อนเข้า").count()).toBe(1);
  });

  test("indicators: what if", async () => {
    await hands.openFromMenu("ตัวชี้วัด");
    await hands.write(page.getByLabel("9. การเปิดเผยข้อมูล"), "100");
    const estimate = page.getByText(/^คะแนนรวม [\d.]+ → [\d.]+$/u);
    await estimate.waitFor();
    const [before = 0, after = 0] = (await estimate.innerText()).match(/[\d.]+/gu)?.map(Number) ?? [];
    expect(after).toBeGreaterThan(before);
  });

  test("settings: the rules of the workbook, and nothing of Excel", async () => {
    await hands.openFromMenu("ตั้งค่า");
    await hands.press(button("กฎการตรวจและกรอบการประเมิน"));
    await heading("กฎการตรวจของสมุดงานนี้").waitFor();
    expect(await heading("Excel นี้ทำอะไรได้").count()).toBe(0);
  });

  test("publish", async () => {
    await hands.openFromMenu("เผยแพร่");
    await hands.press(button("ดูก่อนเผยแพร่"));
    await heading("พร้อมทำแบบ 004E").waitFor();
    await hands.press(button("เขียนรายงานเป็นแผ่นงาน"));
    await heading("เขียนแผ่นงาน “รายงานผล” แล้ว").waitFor();
    const word = await downloaded(button("รายงานเป็น Word"));
    expect(paragraphTexts(docxDocument(word))).toContain(MEASURE);
  });

  test("what was done is in the copy, and goes back job by job", async () => {
    const copy = await downloaded(button("บันทึกสำเนา"));
    expect(await cellOf(copy, FINANCE, 4, 2)).toBe(MEASURE);
    expect(await cellOf(copy, FINANCE, 4, 8)).toBe("ประกาศแล้ว");
    expect(await cellOf(copy, "มาตรการ", 5, 2)).toBe(PASTED[4]?.[1]);
    for (const job of ["การทำเอกสารเผยแพร่", "การนำข้อมูลปีก่อนเข้า", "การรวมไฟล์", "การกระจายมาตรการ"]) {
      await hands.press(button(`ย้อนกลับ: ${job}`));
    }
    await button("ไม่มีอะไรให้ย้อนกลับ").waitFor();
    expect(await cellOf(await downloaded(button("บันทึกสำเนา")), FINANCE, 4, 2)).toBeNull();
  });

  test("nothing failed on the page, and nothing was asked for but its own files", () => {
    expect(bench.errors).toEqual([]);
    expect(bench.requests.filter((url) => !url.startsWith(bench.site.url) && !url.startsWith("blob:"))).toEqual([]);
  });
});
