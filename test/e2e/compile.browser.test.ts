import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Locator } from "playwright-core";
import { openInChromium, type ChromiumHost } from "../host/chromium";
import { faultsOf } from "./screen-faults";
import { SHOTS } from "./pane-in-chromium";
import { DEPARTMENTS, fromMenu, insertAgency, typeRow } from "./year-in-pane";

const DIST = join(__dirname, "..", "..", "dist");
const TODAY = new Date("2026-04-15T09:00:00+07:00");
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
    await insertAgency(pane);
  }, 90_000);

  afterAll(async () => host.close());

  const button = (name: string): Locator => pane.getByRole("button", { name, exact: true });
  const heading = (name: string): Locator => pane.getByRole("heading", { name, exact: true });
  const openTab = (name: string) => pane.getByRole("tab", { name, exact: true }).click();
  const main = async () => (await pane.locator("main").textContent()) ?? "";
  const summary = async () => host.call("read", WHOLE);

  /** The compiled row of a department's measure with what stands in the column for notes. */
  async function rowOf(department: string) {
    const rows = await summary();
    const header = rows.findIndex((row) => row.includes(NOTES));
    const column = rows[header]?.indexOf(NOTES) ?? -1;
    const at = rows.findIndex((row, index) => index > header && row.includes(department) && row.includes(MEASURE));
    return { at, column, note: rows[at]?.[column], row: rows[at] ?? [] };
  }

  test("by mouse: the plan is distributed, the departments fill in, and the first compile says what can be undone", async () => {
    await typeRow(host, "มาตรการ", 5, {
      B: "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล",
      C: MEASURE,
      D: "สำรวจ",
      ...DAYS,
      G: "ทุกส่วนราชการ",
    });
    await fromMenu(pane, "กระจายมาตรการ");
    await button("ดูว่าจะกระจายอะไร").click();
    await button("เขียนตามที่เห็น 2 แถว").click();
    await heading("กระจายแล้ว 2 แถว").waitFor();
    for (const department of DEPARTMENTS) await typeRow(host, department, 5, { ...DAYS, G: "อยู่ระหว่างดำเนินการ" });
    await openTab("รวบรวม");
    await pane.getByText(/^Ctrl\+Z ย้อนการรวบรวมไม่ได้/u).waitFor();
    await button("รวบรวม").click();
    await heading("รวบรวมแล้ว 2 แถว").waitFor();
    await pane.getByText("ตรงกับสรุปผล", { exact: true }).waitFor();
    expect(await main()).toContain("อ่าน 2 แถว = รวม 2 แถว + ไม่รวม 0 แถว");
    expect(await faultsOf(host, pane, "compile-fresh")).toEqual([]);
  });

  test("a changed tab is told by itself: in the pane with a link to it, and on Home as the next step", async () => {
    await typeRow(host, "กองคลัง", 5, { G: "ดำเนินการเรียบร้อยแล้ว", H: DONE_ON });
    await pane.getByText("เปลี่ยนหลังรวบรวม 1 แห่ง", { exact: true }).waitFor();
    expect(await main()).toContain("กองคลัง แก้ไขหลังรวบรวม");
    expect(await faultsOf(host, pane, "compile-stale")).toEqual([]);
    await button("ไปที่ กองคลัง").click();
    await host.page.waitForFunction(() => window.itaHost?.selection().startsWith("กองคลัง"));
    await openTab("หน้าแรก");
    await pane.getByText("เปลี่ยนไปหลังรวบรวม 1 แห่ง: กองคลัง").waitFor();
    expect(await faultsOf(host, pane, "home-refresh")).toEqual([]);
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
    expect(await faultsOf(host, pane, "compile-restored")).toEqual([]);
    expect(await summary()).toEqual(before);
    expect((await rowOf("กองคลัง")).note).toBe("ตรวจแล้ว");
  });

  test("compiled again without a change nothing is written, and a new row's note stays where it was", async () => {
    await openTab("รวบรวม");
    await button("รวบรวม").click();
    await heading("รวบรวมแล้ว 2 แถว").waitFor();
    await host.call("resetCounts");
    await button("รวบรวมอีกครั้ง").click();
    await heading("สรุปผลเป็นปัจจุบันแล้ว").waitFor();
    expect(await main()).toContain("จึงไม่ได้เขียนอะไร");
    expect(await host.call("counts")).toMatchObject({ writes: 0 });
    expect((await rowOf("กองคลัง")).note).toBe("ตรวจแล้ว");
  });

  test("nothing was refused by the content security policy and nothing failed in the console", () => {
    expect(host.log.filter((line) => line.startsWith("error"))).toEqual([]);
  });
});
