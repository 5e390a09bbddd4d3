import { join } from "node:path";
import type { Frame, Locator } from "playwright-core";
import { openInChromium, type ChromiumHost } from "../host/chromium";
import { axeProblems } from "./axe-problems";
import { keyboardIn, type Keyboard } from "./keyboard";
import { DEPARTMENTS, typeRow } from "./year-in-pane";

const DIST = join(__dirname, "..", "..", "dist");
const TODAY = new Date("2026-04-15T09:00:00+07:00");
const MEASURE = "ปรับปรุงเว็บไซต์";
const STATUS = "อยู่ระหว่างดำเนินการ";
const RULE = "สถานะไม่ตรงกับรายการ";
const WHOLE = "สรุปผล!A1:X160";
/** 1 October 2025 and 30 September 2026. */
const DAYS = { E: 45_931, F: 46_295 };

jest.setTimeout(120_000);

describe("the year's work without a mouse: keys only, on the emulated Excel", () => {
  let host: ChromiumHost;
  let pane: Frame;
  let keys: Keyboard;

  beforeAll(async () => {
    host = await openInChromium({
      folder: DIST,
      requirementSet: "1.9",
      now: TODAY,
      viewport: { width: 1366, height: 768 },
    });
    host.page.setDefaultTimeout(10_000);
    pane = await host.pane();
    keys = await keyboardIn(host.page, pane);
  }, 90_000);

  afterAll(async () => host.close());

  const button = (name: string | RegExp): Locator => pane.getByRole("button", { name, exact: true });
  const heading = (name: string | RegExp): Locator => pane.getByRole("heading", { name, exact: true });
  const screenTitle = () => pane.getByRole("heading", { level: 1 });
  const selected = (cell: string) =>
    host.page.waitForFunction((end) => window.itaHost?.selection().replaceAll("'", "").endsWith(end), cell);
  const summary = async () => host.call("read", WHOLE);

  test("insert: Home leads there, the title takes the focus, and the form is filled in and sent", async () => {
    await keys.enter(button("แทรกชุดแผ่นงาน"));
    await heading("ลองด้วยข้อมูลตัวอย่าง").waitFor();
    await keys.waitForFocus(screenTitle());
    await keys.write(pane.getByLabel("ชื่อหน่วยงาน"), "ทุ่งตัวอย่าง");
    await keys.write(pane.getByLabel("อำเภอ"), "เมืองตัวอย่าง");
    await keys.write(pane.getByLabel("จังหวัด"), "จังหวัดตัวอย่าง");
    for (const choice of await pane.getByRole("checkbox").all()) {
      const name = await choice.evaluate((box) => (box as HTMLInputElement).labels?.[0]?.textContent);
      if ((await choice.isChecked()) === DEPARTMENTS.includes(name ?? "")) continue;
      await keys.tabTo(choice);
      await keys.press("Space");
    }
    await keys.enter(button("แทรกชุดแผ่นงาน"));
    await keys.waitForFocus(heading("แทรกแล้ว 5 แผ่นงาน"));
    expect(await host.call("sheetNames")).toEqual(["ข้อมูลหน่วยงาน", "คะแนน ITA", "มาตรการ", ...DEPARTMENTS, "Sheet1"]);
  });

  test("distribute: shown first, then written as shown", async () => {
    await typeRow(host, "มาตรการ", 5, {
      B: "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล",
      C: MEASURE,
      D: "สำรวจ",
      ...DAYS,
      G: "ทุกส่วนราชการ",
    });
    await keys.openFromMenu("กระจายมาตรการ");
    await keys.enter(button("ดูว่าจะกระจายอะไร"));
    await keys.waitForFocus(heading("จะเพิ่ม 2 แถว"));
    await keys.enter(button("เขียนตามที่เห็น 2 แถว"));
    await keys.waitForFocus(heading("กระจายแล้ว 2 แถว"));
    for (const tab of DEPARTMENTS) expect(await host.call("read", `${tab}!C5`)).toEqual([[MEASURE]]);
  });

  test("check: to a finding's cell, a fix after its preview, taken back, and another acknowledged with a reason", async () => {
    await typeRow(host, "สำนักปลัด", 5, { ...DAYS, G: `${STATUS} ` });
    await typeRow(host, "กองคลัง", 5, { ...DAYS, G: "ใกล้เสร็จแล้วกระมัง" });
    await keys.openTab("ตรวจ");
    await keys.enter(button(/^ตรวจ(?:อีกครั้ง)?$/u));
    await keys.waitForFocus(heading(/^พบ \d+ รายการ$/u));
    await keys.enter(button("ไปที่ กองคลัง!G5"));
    await selected("กองคลัง!G5");
    await keys.enter(button(`แก้ทั้งกลุ่ม (1) ${RULE}`));
    await keys.waitForFocus(heading("จะแก้ 1 เซลล์"));
    expect(await host.call("read", "สำนักปลัด!G5")).toEqual([[`${STATUS} `]]);
    await keys.enter(button("แก้ 1 เซลล์"));
    await heading(`${RULE} (1)`).waitFor();
    expect(await host.call("read", "สำนักปลัด!G5")).toEqual([[STATUS]]);
    await keys.enter(button("คืนค่าเดิม 1 เซลล์"));
    await heading(`${RULE} (2)`).waitFor();
    expect(await host.call("read", "สำนักปลัด!G5")).toEqual([[`${STATUS} `]]);
    await keys.enter(button("รับทราบ กองคลัง!G5"));
    await heading("รับทราบ 1 รายการ").waitFor();
    await keys.write(pane.getByLabel("เหตุผลที่ปล่อยไว้ตามเดิม"), "รอหนังสือจากผู้รับจ้าง");
    await keys.enter(button("บันทึกการรับทราบ"));
    await heading("รับทราบแล้ว (1)").waitFor();
    for (const tab of DEPARTMENTS) await typeRow(host, tab, 5, { G: STATUS });
  });

  test("compile: Home's next step leads there, the second time nothing is written, and it is taken back", async () => {
    await keys.openTab("รวบรวม");
    await keys.enter(button("รวบรวม"));
    await keys.waitForFocus(heading("รวบรวมแล้ว 2 แถว"));
    const compiled = await summary();
    await host.call("resetCounts");
    await keys.enter(button("รวบรวมอีกครั้ง"));
    await keys.waitForFocus(heading("สรุปผลเป็นปัจจุบันแล้ว"));
    expect(await host.call("counts")).toMatchObject({ writes: 0 });
    await typeRow(host, "สำนักปลัด", 5, { I: "ทำไปครึ่งหนึ่ง" });
    await keys.openTab("หน้าแรก");
    await keys.enter(button("รวบรวมใหม่"));
    await keys.waitForFocus(screenTitle());
    expect(await screenTitle().textContent()).toBe("รวบรวมสรุปผล");
    await keys.enter(button("รวบรวมอีกครั้ง"));
    await keys.waitForFocus(heading("รวบรวมแล้ว 2 แถว"));
    expect((await summary()).flat()).toContain("ทำไปครึ่งหนึ่ง");
    await keys.enter(button("ย้อนการรวบรวมครั้งนี้"));
    await keys.waitForFocus(heading("ย้อนการรวบรวมแล้ว"));
    expect(await summary()).toEqual(compiled);
    expect(await axeProblems(pane)).toEqual([]);
  });

  test("at every stop of these ways the focus was in sight and could be seen", () => {
    expect(keys.unseen).toEqual([]);
  });

  test("nothing was refused by the content security policy and nothing failed in the console", () => {
    expect(host.log.filter((line) => line.startsWith("error"))).toEqual([]);
  });
});
