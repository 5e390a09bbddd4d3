import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Locator } from "playwright-core";
import { openInChromium, type ChromiumHost } from "../host/chromium";
import { overflowOf, problemsIn, setPaneWidth, shotOf, SHOTS } from "./pane-in-chromium";

const DIST = join(__dirname, "..", "..", "dist");
const TODAY = new Date("2026-04-15T09:00:00+07:00");
const DEPARTMENTS = ["สำนักปลัด", "กองคลัง"];
const MEASURE = "ปรับปรุงเว็บไซต์";
const NOTES = "หมายเหตุผู้รวบรวม";
/** 1 October 2025 and 30 September 2026, in the columns of the plan and of the tabs alike. */
const DAYS = { E: 45_931, F: 46_295 };
const DONE_ON = 46_069;
const WHOLE = "สรุปผล!A1:X160";

jest.setTimeout(120_000);

describe("from the plan to a summary that follows its sources, on the emulated Excel", () => {
  let host: ChromiumHost;
  let pane: Frame;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    host = await openInChromium({
      folder: DIST,
      requirementSet: "1.9",
      now: TODAY,
      viewport: { width: 1366, height: 1200 },
    });
    pane = await host.pane();
    await openTab("แทรก");
    await pane.getByLabel("ชื่อหน่วยงาน").fill("ทุ่งตัวอย่าง");
    await pane.getByLabel("อำเภอ").fill("เมืองตัวอย่าง");
    await pane.getByLabel("จังหวัด").fill("จังหวัดตัวอย่าง");
    for (const choice of await pane.getByRole("checkbox").all()) await choice.uncheck();
    for (const name of DEPARTMENTS) await pane.getByRole("checkbox", { name, exact: true }).check();
    await button("แทรกชุดแผ่นงาน").click();
    await heading("แทรกแล้ว 5 แผ่นงาน").waitFor();
  }, 90_000);

  afterAll(async () => host.close());

  const button = (name: string): Locator => pane.getByRole("button", { name, exact: true });
  const heading = (name: string): Locator => pane.getByRole("heading", { name, exact: true });
  const openTab = (name: string) => pane.getByRole("tab", { name, exact: true }).click();
  const main = async () => (await pane.locator("main").textContent()) ?? "";
  const summary = async () => host.call("read", WHOLE);

  async function type(sheet: string, row: number, cells: Readonly<Record<string, string | number>>): Promise<void> {
    for (const [column, text] of Object.entries(cells)) {
      await host.call("type", `${sheet}!${column}${String(row)}`, text);
    }
  }

  /** Presses Tab from a tab of the pane until the button has the focus, then Enter, as a person without a mouse does. */
  async function tabTo(name: string, from: string): Promise<void> {
    await pane.getByRole("tab", { name: from, exact: true }).focus();
    for (let stop = 0; stop < 20; stop += 1) {
      await host.page.keyboard.press("Tab");
      const reached = await button(name).evaluateAll((found) => found.some((one) => one === document.activeElement));
      if (reached) return host.page.keyboard.press("Enter");
    }
    throw new Error(`Tab does not come to ${name}`);
  }

  /** The compiled row of a department's measure with what stands in the column for notes. */
  async function rowOf(department: string) {
    const rows = await summary();
    const header = rows.findIndex((row) => row.includes(NOTES));
    const column = rows[header]?.indexOf(NOTES) ?? -1;
    const at = rows.findIndex((row, index) => index > header && row.includes(department) && row.includes(MEASURE));
    return { at, column, note: rows[at]?.[column], row: rows[at] ?? [] };
  }

  async function looksRight(name: string): Promise<void> {
    for (const [language, other] of [
      ["th", "English"],
      ["en", "ภาษาไทย"],
    ] as const) {
      for (const width of [320, 350]) {
        await setPaneWidth(host, width);
        expect([language, width, await overflowOf(pane)]).toEqual([language, width, 0]);
        await shotOf(host, pane, `${name}-${language}-${String(width)}`);
      }
      expect(await problemsIn(pane)).toEqual([]);
      await button(other).click();
    }
    await setPaneWidth(host, 350);
  }

  test("by mouse: the plan is distributed, the departments fill in, and the first compile says what can be undone", async () => {
    await type("มาตรการ", 5, { B: "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", C: MEASURE, D: "สำรวจ", ...DAYS, G: "ทุกส่วนราชการ" });
    await button("อื่น ๆ").click();
    await pane
      .getByRole("navigation", { name: "หน้าจอของงานอื่น" })
      .getByRole("button", { name: "กระจายมาตรการ", exact: true })
      .click();
    await button("ดูว่าจะกระจายอะไร").click();
    await button("เขียนตามที่เห็น 2 แถว").click();
    await heading("กระจายแล้ว 2 แถว").waitFor();
    for (const department of DEPARTMENTS) await type(department, 5, { ...DAYS, G: "อยู่ระหว่างดำเนินการ" });
    await openTab("รวบรวม");
    await pane.getByText(/^Ctrl\+Z ย้อนการรวบรวมไม่ได้/u).waitFor();
    await button("รวบรวม").click();
    await heading("รวบรวมแล้ว 2 แถว").waitFor();
    await pane.getByText("ตรงกับสรุปผล", { exact: true }).waitFor();
    expect(await main()).toContain("อ่าน 2 แถว = รวม 2 แถว + ไม่รวม 0 แถว");
    await looksRight("compile-fresh");
  });

  test("a changed tab is told by itself: in the pane with a link to it, and on Home as the next step", async () => {
    await type("กองคลัง", 5, { G: "ดำเนินการเรียบร้อยแล้ว", H: DONE_ON });
    await pane.getByText("เปลี่ยนหลังรวบรวม 1 แห่ง", { exact: true }).waitFor();
    expect(await main()).toContain("กองคลัง แก้ไขหลังรวบรวม");
    await looksRight("compile-stale");
    await button("ไปที่ กองคลัง").click();
    await host.page.waitForFunction(() => window.itaHost?.selection().startsWith("กองคลัง"));
    await openTab("หน้าแรก");
    await pane.getByText("เปลี่ยนไปหลังรวบรวม 1 แห่ง: กองคลัง").waitFor();
    await looksRight("home-refresh");
  });

  test("compiled again the note is in its row, the badge is gone, and taking it back gives the cells of before", async () => {
    const { at, column } = await rowOf("กองคลัง");
    await host.call("type", `สรุปผล!${String.fromCodePoint(65 + column)}${String(at + 1)}`, "ตรวจแล้ว");
    const before = await summary();
    await button("รวบรวมใหม่").click();
    await button("รวบรวมอีกครั้ง").click();
    await heading("รวบรวมแล้ว 2 แถว").waitFor();
    await pane.getByText("ตรงกับสรุปผล", { exact: true }).waitFor();
    const row = await rowOf("กองคลัง");
    expect(row.note).toBe("ตรวจแล้ว");
    expect(row.row).toContain("ดำเนินการเรียบร้อยแล้ว");
    await button("ย้อนการรวบรวมครั้งนี้").click();
    await heading("ย้อนการรวบรวมแล้ว").waitFor();
    await pane.getByText("เปลี่ยนหลังรวบรวม 1 แห่ง", { exact: true }).waitFor();
    await looksRight("compile-restored");
    expect(await summary()).toEqual(before);
    expect((await rowOf("กองคลัง")).note).toBe("ตรวจแล้ว");
  });

  test("by keyboard alone: compiled, nothing to write the second time, edited, compiled and taken back", async () => {
    await openTab("หน้าแรก");
    await tabTo("รวบรวมใหม่", "หน้าแรก");
    await heading("รวบรวมสรุปผล").waitFor();
    await tabTo("รวบรวม", "รวบรวม");
    await heading("รวบรวมแล้ว 2 แถว").waitFor();
    const compiled = await summary();
    await host.call("resetCounts");
    await tabTo("รวบรวมอีกครั้ง", "รวบรวม");
    await heading("สรุปผลเป็นปัจจุบันแล้ว").waitFor();
    expect(await main()).toContain("จึงไม่ได้เขียนอะไร");
    expect(await host.call("counts")).toMatchObject({ writes: 0 });
    await type("สำนักปลัด", 5, { G: "ยกเลิก" });
    await pane.getByText("เปลี่ยนหลังรวบรวม 1 แห่ง", { exact: true }).waitFor();
    await tabTo("รวบรวมอีกครั้ง", "รวบรวม");
    await heading("รวบรวมแล้ว 2 แถว").waitFor();
    expect((await rowOf("กองคลัง")).note).toBe("ตรวจแล้ว");
    expect((await rowOf("สำนักปลัด")).row).toContain("ยกเลิก");
    await tabTo("ย้อนการรวบรวมครั้งนี้", "รวบรวม");
    await heading("ย้อนการรวบรวมแล้ว").waitFor();
    expect(await summary()).toEqual(compiled);
    expect(await problemsIn(pane)).toEqual([]);
  });

  test("nothing was refused by the content security policy and nothing failed in the console", () => {
    expect(host.log.filter((line) => line.startsWith("error"))).toEqual([]);
  });
});
