import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Locator } from "playwright-core";
import { openInChromium, type ChromiumHost } from "../host/chromium";
import { axeProblems } from "./axe-problems";
import { faultsOf } from "./screen-faults";
import { shotOf, SHOTS } from "./pane-in-chromium";

const DIST = join(__dirname, "..", "..", "dist");
const TODAY = new Date("2026-04-15T09:00:00+07:00");
const PADDED = "อยู่ระหว่างดำเนินการ ";
const STATUS = "อยู่ระหว่างดำเนินการ";
const RULE = "สถานะไม่ตรงกับรายการ";

/** What the divisions type: five statuses with a space behind, one that is no status. */
const TYPED: readonly (readonly [cell: string, text: string])[] = [
  ...[5, 6, 7].flatMap((row) => [
    [`สำนักปลัด!B${String(row)}`, "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล"] as const,
    [`สำนักปลัด!C${String(row)}`, `ปรับปรุงเว็บไซต์ของหน่วยงานให้เป็นปัจจุบัน ครั้งที่ ${String(row)}`] as const,
    [`สำนักปลัด!G${String(row)}`, PADDED] as const,
  ]),
  ["กองคลัง!C5", "รายงานการใช้จ่ายงบประมาณ"],
  ["กองคลัง!G5", PADDED],
  ["กองช่าง!C5", "ทะเบียนยืมพัสดุ"],
  ["กองช่าง!G5", "ใกล้เสร็จแล้วกระมัง"],
  ["กองช่าง!C6", "สำรวจถนน"],
  ["กองช่าง!G6", PADDED],
];
const PADDED_CELLS = ["สำนักปลัด!G5", "สำนักปลัด!G6", "สำนักปลัด!G7", "กองคลัง!G5", "กองช่าง!G6"];

jest.setTimeout(120_000);

describe("the check screen, on the emulated Excel", () => {
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
    host.page.setDefaultTimeout(10_000);
    pane = await host.pane();
    await host.call("press", "Ita.Insert");
    for (const [cell, text] of TYPED) await host.call("type", cell, text);
  }, 90_000);

  afterAll(async () => host.close());

  const button = (name: string | RegExp): Locator => pane.getByRole("button", { name, exact: true });
  const heading = (name: string | RegExp): Locator => pane.getByRole("heading", { name, exact: true });
  const openTab = (name: string) => pane.getByRole("tab", { name, exact: true }).click();
  const main = async () => (await pane.locator("main").textContent()) ?? "";
  const selected = (cell: string) =>
    host.page.waitForFunction((end) => window.itaHost?.selection().replaceAll("'", "").endsWith(end), cell);
  const statuses = async () => {
    const values = await Promise.all(PADDED_CELLS.map(async (cell) => host.call("read", cell)));
    return values.flat(2);
  };

  test("findings stand in groups with counts, errors first, each with its cell and what would be written", async () => {
    await openTab("ตรวจ");
    await pane.getByRole("button", { name: /^ตรวจ(?:อีกครั้ง)?$/u }).click();
    await heading(/^พบ \d+ รายการ$/u).waitFor();
    await heading(`${RULE} (6)`).waitFor();
    const text = await main();
    expect(text).toContain("ปรับปรุงเว็บไซต์ของหน่วยงาน");
    expect(text).toContain("␣");
    expect(await axeProblems(pane)).toEqual([]);
  });

  test("a filter by text and by sheet shows what matches, and Enter walks through it", async () => {
    await pane.getByLabel("ค้นในผลตรวจ").fill("สถานะไม่ตรง");
    await pane
      .locator("main")
      .getByText(/^แสดง 6 จาก \d+ รายการ$/u)
      .waitFor();
    await pane.getByLabel("ค้นในผลตรวจ").press("Enter");
    await pane.locator("main").getByText("1 / 6").waitFor();
    await selected("สำนักปลัด!G5");
    await pane.getByLabel("ค้นในผลตรวจ").press("Shift+Enter");
    await pane.locator("main").getByText("6 / 6").waitFor();
    await selected("กองช่าง!G6");
    await pane.getByLabel("แผ่นงาน", { exact: true }).selectOption("กองช่าง");
    await pane
      .locator("main")
      .getByText(/^แสดง 2 จาก \d+ รายการ$/u)
      .waitFor();
    await shotOf(host, pane, "check-filtered");
    expect(await axeProblems(pane)).toEqual([]);
    await pane.getByLabel("แผ่นงาน", { exact: true }).selectOption("");
  });

  test("N and M walk from finding to finding, and do nothing where a person types", async () => {
    await pane.getByLabel("ค้นในผลตรวจ").pressSequentially("n");
    await pane.getByText("ไม่มีรายการที่ตรงกับตัวกรอง").waitFor();
    await pane.getByLabel("ค้นในผลตรวจ").press("Backspace");
    await pane.getByLabel("ค้นในผลตรวจ").press("Tab");
    await host.page.keyboard.press("Tab");
    await host.page.keyboard.press("n");
    await host.page.keyboard.press("n");
    await pane.locator("main").getByText("2 / 6").waitFor();
    await selected("สำนักปลัด!G6");
    await host.page.keyboard.press("m");
    await selected("สำนักปลัด!G5");
    expect(await pane.locator("li[aria-current=true]").evaluate((item) => item === document.activeElement)).toBe(true);
    await shotOf(host, pane, "check-walk");
  });

  test("a group's certain fixes are shown before and after, applied as one step, and restored", async () => {
    const before = await statuses();
    await button(`แก้ทั้งกลุ่ม (5) ${RULE}`).click();
    await heading("จะแก้ 5 เซลล์").waitFor();
    expect(await statuses()).toEqual(before);
    await button("ดูทั้งหมด 5 รายการ").click();
    await shotOf(host, pane, "check-preview");
    expect(await axeProblems(pane)).toEqual([]);
    await button("แก้ 5 เซลล์").click();
    await heading(/^พบ \d+ รายการ$/u).waitFor();
    expect(await statuses()).toEqual(PADDED_CELLS.map(() => STATUS));
    expect(await main()).toContain("คืนค่าเดิมได้จนกว่าเซลล์เหล่านี้จะถูกเปลี่ยนอีก หรือจนปิดแถบงานนี้");
    await heading(`${RULE} (1)`).waitFor();
    await shotOf(host, pane, "check-applied");
    expect(await axeProblems(pane)).toEqual([]);
    await button("คืนค่าเดิม 5 เซลล์").click();
    await heading(`${RULE} (6)`).waitFor();
    expect(await statuses()).toEqual(before);
    expect(await button("คืนค่าเดิม 5 เซลล์").count()).toBe(0);
  });

  test("a cell that changed after the preview is named and nothing is written", async () => {
    await button(`แก้ทั้งกลุ่ม (5) ${RULE}`).click();
    await heading("จะแก้ 5 เซลล์").waitFor();
    await host.call("type", "กองคลัง!G5", "ยกเลิก");
    await button("แก้ 5 เซลล์").click();
    await pane.getByRole("alert").getByText("เซลล์ G5 ในแผ่นงาน “กองคลัง” เปลี่ยนไปหลังการตรวจ").waitFor();
    await shotOf(host, pane, "check-cell-changed");
    expect((await statuses()).filter((status) => status === STATUS)).toEqual([]);
    await button("ตรวจอีกครั้ง").click();
    await heading(`${RULE} (5)`).waitFor();
  });

  test("an acknowledgement needs a reason, and is still there when the workbook is opened again", async () => {
    await button("รับทราบ กองช่าง!G5").click();
    await heading("รับทราบ 1 รายการ").waitFor();
    await button("บันทึกการรับทราบ").click();
    await pane.getByText("กรอกเหตุผลก่อน").waitFor();
    await shotOf(host, pane, "check-acknowledge");
    expect(await axeProblems(pane)).toEqual([]);
    await pane.getByLabel("เหตุผลที่ปล่อยไว้ตามเดิม").fill("รอหนังสือจากผู้รับจ้าง");
    await button("บันทึกการรับทราบ").click();
    await heading("รับทราบแล้ว (1)").waitFor();
    await host.call("open", await host.call("save"));
    pane = await host.pane();
    await openTab("ตรวจ");
    await heading("รับทราบแล้ว (1)").waitFor();
    expect(await main()).toContain("เหตุผล: รอหนังสือจากผู้รับจ้าง (15 เมษายน 2569)");
    await heading(`${RULE} (4)`).waitFor();
  });

  test("a rule is switched off for this workbook, listed, and switched on", async () => {
    await button(`เกี่ยวกับกฎนี้ ${RULE}`).click();
    await heading(RULE).waitFor();
    await shotOf(host, pane, "check-rule");
    expect(await axeProblems(pane)).toEqual([]);
    await button("ไม่ใช้กฎนี้ในสมุดงานนี้").click();
    await heading("กฎที่ปิดไว้ (1)").waitFor();
    expect(await heading(`${RULE} (4)`).count()).toBe(0);
    await shotOf(host, pane, "check-settled");
    expect(await axeProblems(pane)).toEqual([]);
    await button(`เปิดใช้กฎ ${RULE}`).click();
    await heading(`${RULE} (4)`).waitFor();
  });

  test("the findings go to a sheet with the row of each", async () => {
    await button("เขียนลงแผ่นงานผลตรวจ").click();
    await pane.getByRole("group", { name: "เขียนผลตรวจลงแผ่นงาน “ผลตรวจ” แล้ว" }).waitFor();
    const cells = (await host.call("read", "ผลตรวจ!A1:E20")).flat();
    expect(cells).toContain("รับทราบแล้ว 1 รายการ ไม่นับรวม");
    expect(cells).toContain("ทะเบียนยืมพัสดุ");
    await button("เปิดแผ่นงาน ผลตรวจ").click();
    await selected("ผลตรวจ!A1");
  });

  test("nothing overflows and nothing is out of reach at 320 and 350 pixels, in Thai and English", async () => {
    expect(await faultsOf(host, pane, "check")).toEqual([]);
  });

  test("nothing was refused by the content security policy and nothing failed in the console", () => {
    expect(host.log.filter((line) => line.startsWith("error"))).toEqual([]);
  });
});
