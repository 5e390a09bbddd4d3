import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Locator } from "playwright-core";
import { openInChromium, type ChromiumHost } from "../host/chromium";
import { axeProblems } from "./axe-problems";
import { overflowOf, setPaneWidth, shotOf, SHOTS } from "./pane-in-chromium";

const DIST = join(__dirname, "..", "..", "dist");
const TODAY = new Date("2026-04-15T09:00:00+07:00");
const SAMPLE_TABS = ["ข้อมูลหน่วยงาน", "คะแนน ITA", "มาตรการ", "สำนักปลัด", "กองคลัง", "กองช่าง"];

jest.setTimeout(120_000);

describe("home, start, indicators and settings, on the emulated Excel", () => {
  let host: ChromiumHost;
  let pane: Frame;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    host = await openInChromium({
      folder: DIST,
      requirementSet: "1.9",
      now: TODAY,
      viewport: { width: 1366, height: 768 },
    });
    host.page.setDefaultTimeout(15_000);
    pane = await host.pane();
  }, 90_000);

  afterAll(async () => host.close());

  const button = (name: string | RegExp): Locator => pane.getByRole("button", { name, exact: true });
  const heading = (name: string | RegExp): Locator => pane.getByRole("heading", { name, exact: true });
  const openTab = (name: string) => pane.getByRole("tab", { name, exact: true }).click();
  const openFromMenu = async (name: string) => {
    await button("อื่น ๆ").click();
    await button(name).click();
  };
  const main = async () => (await pane.locator("main").textContent()) ?? "";
  const tabs = async () => host.call("sheetNames");

  test("a fresh workbook says to start, with one primary button", async () => {
    await button("แทรกชุดแผ่นงาน").waitFor();
    expect(await main()).toContain("เริ่มด้วยชื่อหน่วยงาน ปี และส่วนราชการ");
    await shotOf(host, pane, "home-fresh");
    expect(await axeProblems(pane)).toEqual([]);
  });

  test("the sample comes in and home tells where it stands", async () => {
    await button("แทรกชุดแผ่นงาน").click();
    await heading("ลองด้วยข้อมูลตัวอย่าง").waitFor();
    await shotOf(host, pane, "start");
    expect(await axeProblems(pane)).toEqual([]);
    await button("ใส่ข้อมูลตัวอย่าง").click();
    await button("เอาข้อมูลตัวอย่างออก").waitFor();
    expect((await tabs()).slice(0, 6)).toEqual(SAMPLE_TABS);
    await openTab("หน้าแรก");
    await heading("คะแนนรวม 80.77").waitFor();
    const text = await main();
    expect(text).toContain("OIT 60.00 เสีย 16.00 คะแนนของคะแนนรวม");
    expect(text).toContain("เสีย 6.00 คะแนนของคะแนนรวม · ถ้าถึงเกณฑ์ได้คืน 3.00");
    expect(text).toContain("เสีย 10.00 คะแนนของคะแนนรวม · ถ้าถึงเกณฑ์ได้คืน 7.00");
    expect(text).toContain("กรอกแล้ว 3 จาก 3 ส่วนราชการ");
    await shotOf(host, pane, "home-sample");
    expect(await axeProblems(pane)).toEqual([]);
  });

  test("last year's score is a tick, and the screen of indicators tells the change", async () => {
    await host.call("type", "คะแนน ITA!G13", "65");
    await host.call("type", "คะแนน ITA!G14", "60");
    await button("อ่านสมุดงานอีกครั้ง").click();
    await pane.getByText(/ปีก่อน 65\.00/u).waitFor();
    await shotOf(host, pane, "home-before");
    await button("ดูแนวโน้มและลองคะแนน").click();
    await pane.getByRole("region", { name: /ตารางคะแนนรายปี/u }).waitFor();
    const row = pane.getByRole("row", { name: /^9\. การเปิดเผยข้อมูล/u });
    expect(await row.textContent()).toContain("+5.00");
    expect(await row.textContent()).toContain("6.00");
    await shotOf(host, pane, "indicators");
    expect(await axeProblems(pane)).toEqual([]);
  });

  test("a new score gives an estimate that says so", async () => {
    await pane.getByLabel("9. การเปิดเผยข้อมูล").fill("๘๕");
    await pane.getByText("คะแนนรวม 80.77 → 83.77").waitFor();
    await pane.getByText("ค่าประมาณ", { exact: true }).waitFor();
    expect(await main()).toContain("ไม่ทราบว่าปี 2568 คิดคะแนนตัวชี้วัดที่ 9 และ 10 จากข้ออย่างไร");
    await pane.getByLabel("ดูแนวโน้มของ").selectOption("9");
    await shotOf(host, pane, "indicators-what-if");
    expect(await axeProblems(pane)).toEqual([]);
  });

  test("settings: digits, layout, rules, framework, and what this Excel can do", async () => {
    await openFromMenu("ตั้งค่า");
    await pane.getByText("ตัวเลขและวันที่ในแถบงาน").waitFor();
    await pane.getByLabel("เลขไทย (๑๒๓)").first().check();
    await openTab("หน้าแรก");
    await heading("คะแนนรวม ๘๐.๗๗").waitFor();
    await openFromMenu("ตั้งค่า");
    await pane.getByLabel("เลขอารบิก (123)").first().check();
    await pane.getByLabel("เลขอารบิก (123)").nth(1).click();
    await host.page.waitForFunction(() => window.itaHost?.read("ข้อมูลหน่วยงาน!B15")[0]?.[0] === "เลขอารบิก");
    const layouts = pane.getByRole("combobox", { name: "รูปแบบรายงานของสมุดงานนี้" });
    await layouts.selectOption("003 รายงาน: ผล และผลลัพธ์");
    await host.page.waitForFunction(
      () => window.itaHost?.read("ข้อมูลหน่วยงาน!B16")[0]?.[0] === "003 รายงาน: ผล และผลลัพธ์",
    );
    await host.call("type", "ข้อมูลหน่วยงาน!B16", "แบบเดิม");
    await pane.getByText(/บอกว่า “แบบเดิม” ซึ่งไม่ใช่แบบที่มี จึงใช้แบบ 004E/u).waitFor();
    await shotOf(host, pane, "settings-layout");
    expect(await axeProblems(pane)).toEqual([]);
    await button("กฎการตรวจและกรอบการประเมิน").click();
    await heading("กฎการตรวจของสมุดงานนี้").waitFor();
    await pane.getByText(/^คอลัมน์และเซลล์ \(เปิด/u).click();
    await shotOf(host, pane, "settings");
    expect(await axeProblems(pane)).toEqual([]);
    await pane.getByRole("cell", { name: /ไม่มี: ใช้ปุ่มคืนค่าเดิม/u }).waitFor();
  });

  test("the sample goes but for what a person typed in", async () => {
    await openTab("แทรก");
    await button("เอาข้อมูลตัวอย่างออก").click();
    await pane.getByRole("group", { name: "เอาออกแล้ว 4 แผ่นงาน" }).waitFor();
    expect(await main()).toContain("คะแนน ITA: มีการพิมพ์หรือเปลี่ยนชื่อ จึงไม่เอาออก");
    await shotOf(host, pane, "start-removed");
    expect(await axeProblems(pane)).toEqual([]);
    expect(await tabs()).toEqual(["ข้อมูลหน่วยงาน", "คะแนน ITA", "Sheet1"]);
  });

  test("a single sheet goes in and out again", async () => {
    await button("แทรก มาตรการ").click();
    await button("เอาแผ่นงานที่เพิ่งแทรกออก").waitFor();
    expect(await tabs()).toContain("มาตรการ");
    await button("เอาแผ่นงานที่เพิ่งแทรกออก").click();
    await pane.getByText("เอาออก: มาตรการ", { exact: true }).waitFor();
    expect(await tabs()).not.toContain("มาตรการ");
  });

  test("nothing overflows at 320 and 350 pixels, in Thai and English", async () => {
    for (const [language, other, screens] of [
      ["th", "English", ["หน้าแรก", "แทรก", "ตัวชี้วัด", "ตั้งค่า"]],
      ["en", "ภาษาไทย", ["Home", "Insert", "Indicators", "Settings"]],
    ] as const) {
      for (const [index, name] of screens.entries()) {
        if (index < 2) await openTab(name);
        else {
          await pane.getByRole("button", { name: language === "th" ? "อื่น ๆ" : /^More/u }).click();
          await button(name).click();
        }
        for (const width of [320, 350]) {
          await setPaneWidth(host, width);
          expect([language, name, width, await overflowOf(pane)]).toEqual([language, name, width, 0]);
          await shotOf(host, pane, `home-${language}-${String(index)}-${String(width)}`);
        }
        expect(await axeProblems(pane)).toEqual([]);
      }
      await button(other).click();
    }
  });

  test("the five standing tabs and the menu are on one line at 350 pixels, in Thai and English", async () => {
    await openTab("หน้าแรก");
    await setPaneWidth(host, 350);
    for (const other of ["English", "ภาษาไทย"]) {
      for (const tab of await pane.getByRole("tab").all()) {
        await tab.click();
        const tops = await pane
          .locator("header button:visible")
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
        expect(tops).toEqual(Array.from({ length: 6 }, () => 0));
      }
      await button(other).click();
    }
  });

  test("nothing was refused by the content security policy and nothing failed in the console", () => {
    expect(host.log.filter((line) => line.startsWith("error"))).toEqual([]);
  });
});
