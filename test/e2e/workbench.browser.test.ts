import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { temporaryFolder } from "../files/command";
import { axeProblems } from "./axe-problems";
import { SHOTS } from "./pane-in-chromium";
import { openWorkbench, shot, type WorkbenchPage } from "./workbench-in-chromium";
import { cellOf, STATUS, titlesOf, writeSample } from "./workbench-sample";

const NOW = new Date("2026-04-15T09:00:00+07:00");
const SLIP = "อยู่ระหว่างดำเนินกา";
const RULE = "สถานะไม่ตรงกับรายการ";

jest.setTimeout(120_000);

describe("the workbench, in a browser", () => {
  const { folder, remove } = temporaryFolder();
  const sample = join(folder, "sample.xlsx");
  let bench: WorkbenchPage;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    await writeSample(sample);
    bench = await openWorkbench(NOW);
    ({ page } = bench);
  }, 90_000);

  afterAll(async () => {
    await bench.close();
    remove();
  });

  const button = (name: string | RegExp): Locator => page.getByRole("button", { name, exact: true });
  const tab = (name: string): Locator => page.getByRole("tab", { name, exact: true });
  const grid = (sheet: string): Locator => page.getByRole("grid", { name: `แผ่นงาน ${sheet}`, exact: true });
  const active = (): Locator => page.locator("[role=gridcell][aria-selected=true]");
  const saved = async (): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => {
    const [download] = await Promise.all([page.waitForEvent("download"), button("บันทึกสำเนา").click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };

  test("says what is wrong with a file that it cannot open, and goes on", async () => {
    const broken = join(folder, "broken.xlsx");
    writeFileSync(broken, "no workbook");
    await page.locator("input[type=file]").setInputFiles(broken);
    await page.getByText("ไฟล์ broken.xlsx ไม่ใช่สมุดงาน Excel").waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await shot(page, "trouble");
  });

  test("opens a dropped file beside the pane", async () => {
    const data = readFileSync(sample).toString("base64");
    const transfer = await page.evaluateHandle((base64) => {
      const dropped = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      dropped.items.add(new File([bytes], "sample.xlsx"));
      return dropped;
    }, data);
    await page.locator("main").dispatchEvent("drop", { dataTransfer: transfer });
    await grid("ข้อมูลหน่วยงาน").waitFor();
    await page.getByText("80.77").first().waitFor();
    await shot(page, "open");
    expect(await axeProblems(page)).toEqual([]);
  });

  test("shows days in the Buddhist Era, scores and Thai digits as the sheet's formats say", async () => {
    await tab("กองช่าง").click();
    await grid("กองช่าง").getByText("๓๑ มี.ค. ๒๕๖๙").first().waitFor();
    expect(await grid("กองช่าง").getByText("๑ พ.ย. ๒๕๖๘").count()).toBe(1);
    await tab("คะแนน ITA").click();
    await grid("คะแนน ITA").getByText("๘๐.๗๗").first().waitFor();
    await shot(page, "scores");
  });

  test("a finding leads to its cell, which carries a sign and says what is wrong", async () => {
    await tab("ตรวจ").click();
    await page.getByRole("heading", { name: /^พบ \d+ รายการ$/u }).waitFor();
    await button("ไปที่ กองคลัง!G5").click();
    await grid("กองคลัง").waitFor();
    await page.waitForFunction(() => document.querySelector("[aria-selected=true][data-row='4'][data-column='6']"));
    const described = await active().getAttribute("aria-describedby");
    const said = await page.evaluate((id) => document.getElementById(id ?? "")?.textContent, described);
    expect(said).toContain(SLIP);
    expect(await active().isVisible()).toBe(true);
    await shot(page, "jump");
    expect(await axeProblems(page)).toEqual([]);
  });

  test("a fix is one step, and can be taken back", async () => {
    await button(/^แก้ทั้งกลุ่ม \(1\)/u).click();
    await button("แก้ 1 เซลล์").click();
    await page.getByRole("heading", { name: `${RULE} (1)`, exact: true }).waitFor();
    await page.getByText("● ยังไม่ได้บันทึก").waitFor();
    await shot(page, "changed");
    await button("ย้อนกลับ: การแก้ตามผลตรวจ").click();
    await page.getByRole("heading", { name: `${RULE} (2)`, exact: true }).waitFor();
    await page.getByText("ไม่มีอะไรที่ยังไม่ได้บันทึก").waitFor();
    expect(await tab("ตรวจ").getAttribute("aria-selected")).toBe("true");
    await button(/^แก้ทั้งกลุ่ม \(1\)/u).click();
    await button("แก้ 1 เซลล์").click();
    await page.getByRole("heading", { name: `${RULE} (1)`, exact: true }).waitFor();
  });

  test("compiles, saves a copy under a name of its own, and the copy holds what was done", async () => {
    await tab("รวบรวม").click();
    await page.getByRole("button", { name: /^รวบรวม/u }).click();
    await page.getByRole("heading", { name: /^รวบรวมแล้ว \d+ แถว$/u }).waitFor();
    await shot(page, "compiled");
    const first = await saved();
    expect(first.name).toBe("sample-ita.xlsx");
    expect(await titlesOf(first.bytes)).toContain("สรุปผล");
    expect(await cellOf(first.bytes, "กองคลัง", 4, 6)).toBe(SLIP);
    expect(await cellOf(first.bytes, "กองช่าง", 4, 6)).toBe(STATUS);
    await page.getByText("บันทึกสำเนาแล้ว: sample-ita.xlsx ไฟล์เดิมไม่เปลี่ยน").first().waitFor();
    expect((await saved()).name).toBe("sample-ita-2.xlsx");
  });

  test("asks in the page before changes are lost, and does what is answered", async () => {
    await button("ย้อนกลับ: การรวบรวม").click();
    await page.getByText("● ยังไม่ได้บันทึก").waitFor();
    await button("ปิดสมุดงาน").click();
    await page.getByText("มีการเปลี่ยนแปลงที่ยังไม่ได้บันทึก").waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await shot(page, "ask");
    await button("กลับไปทำงาน").click();
    await grid("กองคลัง").waitFor();
    await button("ปิดสมุดงาน").click();
    await button("ไม่บันทึก ไปต่อ").click();
    await page.getByRole("heading", { name: "โต๊ะทำงาน ITA" }).waitFor();
  });

  test("an empty workbook gets the set of sheets", async () => {
    await button("เริ่มจากสมุดงานว่าง").click();
    await page.getByText("สมุดงานยังว่าง").waitFor();
    await tab("แทรก").click();
    await page.getByLabel("ชื่อหน่วยงาน").fill("ทุ่งตัวอย่าง");
    await button("แทรกชุดแผ่นงาน").click();
    await page.getByRole("heading", { name: /^แทรกแล้ว \d+ แผ่นงาน$/u }).waitFor();
    await grid("ข้อมูลหน่วยงาน").waitFor();
    await shot(page, "new");
    const { name, bytes } = await saved();
    expect(name).toBe("สมุดงานใหม่-ita.xlsx");
    expect(await titlesOf(bytes)).toContain("คะแนน ITA");
  });

  test("opens another workbook", async () => {
    await button("ปิดสมุดงาน").click();
    await page.getByRole("heading", { name: "โต๊ะทำงาน ITA" }).waitFor();
    await page.locator("input[type=file]").setInputFiles(sample);
    await grid("ข้อมูลหน่วยงาน").waitFor();
    expect(await tab("คะแนน ITA").count()).toBe(1);
  });

  test("at 320 pixels one thing is shown at a time, and nothing is cut off", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    for (const [name, file] of [
      ["งาน", "320-pane"],
      ["ตาราง", "320-sheets"],
    ] as const) {
      await button(name).click();
      await shot(page, file);
      expect([name, await overflow()]).toEqual([name, 0]);
      expect(await axeProblems(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  test("speaks English when asked", async () => {
    await button("English").click();
    await page.getByRole("button", { name: "Save a copy", exact: true }).waitFor();
    await shot(page, "english");
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole("button", { name: "ภาษาไทย", exact: true }).click();
  });

  test("asked nothing of any other server, and nothing failed in the console", () => {
    const { origin } = new URL(bench.site.url);
    expect(
      bench.requests.filter((address) => !address.startsWith("blob:") && new URL(address).origin !== origin),
    ).toEqual([]);
    expect(bench.requests.filter((address) => !/\.(?:html|js|css|png)(?:\?\w+)?$|^blob:/u.test(address))).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});
