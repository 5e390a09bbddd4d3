import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import type { Frame, Locator } from "playwright-core";
import { toExcelSerial } from "../../src/core/thai/excel-serial";
import { openInChromium, type ChromiumHost } from "../host/chromium";
import { axeProblems } from "./axe-problems";
import { faultsOf } from "./screen-faults";
import { shotOf, SHOTS } from "./pane-in-chromium";
import { PASTED, pasteReport } from "./pasted-report";
import { XLSX } from "./returned-file";

const DIST = join(__dirname, "..", "..", "dist");
const TODAY = new Date("2026-04-15T09:00:00+07:00");

jest.setTimeout(120_000);

describe("bringing in last year, on the emulated Excel", () => {
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
    pane = await host.pane();
    await pasteReport(host);
  }, 90_000);

  afterAll(async () => host.close());

  const button = (name: string): Locator => pane.getByRole("button", { name, exact: true });
  const heading = (name: string): Locator => pane.getByRole("heading", { name, exact: true });
  const openTab = (name: string) => pane.getByRole("tab", { name, exact: true }).click();
  const main = async () => (await pane.locator("main").textContent()) ?? "";

  test("a screen that cannot be loaded says so and is loaded when tried again", async () => {
    await host.page.route("**/screen-carry.js*", async (route) => route.abort());
    await openTab("ปีก่อน");
    await pane.getByRole("alert").getByText("เปิดหน้าจอนี้ไม่สำเร็จ").waitFor();
    await host.page.unroute("**/screen-carry.js*");
    await button("ลองอีกครั้ง").click();
    await heading("นำข้อมูลปีก่อนเข้า").waitFor();
    expect(await pane.getByRole("alert").count()).toBe(0);
  });

  test("what was pasted is understood, rows in question first, and nothing is written yet", async () => {
    await button("อ่านตาราง").click();
    await heading("อ่านได้ 1 ตาราง 4 แถว").waitFor();
    const text = await main();
    expect(text).toContain("หัวคอลัมน์ “ขั้นตอน/วิธีการปฎิบัติ” คล้าย “ขั้นตอน”");
    expect(text).toContain("A7: แถวนี้ไม่มีมาตรการ");
    expect(text).toContain("ลงชื่อ ผู้จัดทำ");
    expect(text).toContain("แผ่นงานที่จะแทรก: ข้อมูลหน่วยงาน, คะแนน ITA, มาตรการ, สำนักปลัด, กองคลัง");
    expect(text).toContain("หน่วยงาน: เทศบาลตำบลหนองตัวอย่าง");
    expect(text).toContain("4 แถว = ยกมา 3 + ไม่ยกมา 1 · ต้องดู 1 มาตรการ");
    expect(await host.call("sheetNames")).toEqual(["Sheet1"]);
    await button("ไปที่ Sheet1!A9").click();
    await host.page.waitForFunction(() => window.itaHost?.selection().endsWith("!A9"));
  });

  test("nothing overflows and nothing is out of reach at 320 and 350 pixels, in Thai and English", async () => {
    expect(await faultsOf(host, pane, "bring-in")).toEqual([]);
  });

  test("one press writes what was shown into the standard sheets and lists the rest", async () => {
    await button("นำเข้า 3 มาตรการ").click();
    await heading("นำเข้าแล้ว 3 มาตรการ").waitFor();
    await shotOf(host, pane, "bring-in-done");
    expect(await host.call("sheetNames")).toEqual([
      ...["ข้อมูลหน่วยงาน", "คะแนน ITA", "มาตรการ", "สำนักปลัด", "กองคลัง"],
      ...["Sheet1", "ยกมาจากปีก่อน"],
    ]);
    expect(await host.call("read", "มาตรการ!A5:C7")).toEqual([
      ["ม.1", "เรื่องอื่นของเรา", "อบรมบุคลากรประจำปี"],
      ["ม.2", "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", "ปรับปรุงเว็บไซต์ให้เป็นปัจจุบัน"],
      ["ม.3", "ตัวชี้วัดที่ 2 การใช้งบประมาณ", "เผยแพร่แผนการใช้จ่าย"],
    ]);
    expect(await host.call("read", "สำนักปลัด!C5:G5")).toEqual([
      [
        "ปรับปรุงเว็บไซต์ให้เป็นปัจจุบัน",
        "สำรวจข้อมูล",
        toExcelSerial({ year: 2025, month: 10, day: 1 }),
        toExcelSerial({ year: 2026, month: 3, day: 31 }),
        "ยังไม่ดำเนินการ",
      ],
    ]);
    expect(await host.call("read", "ข้อมูลหน่วยงาน!B5:B6")).toEqual([["หนองตัวอย่าง"], ["ทต."]]);
    expect(await axeProblems(pane)).toEqual([]);
  });

  test("the list names the cell of every measure", async () => {
    const places = (await host.call("read", "ยกมาจากปีก่อน!C5:C7")).flat();
    expect(places).toEqual(["Sheet1!B6", "Sheet1!B4", "Sheet1!B5"]);
  });

  test("a second time finds all of it there and has nothing to write", async () => {
    const before = await host.call("sheetNames");
    await button("นำเข้าเพิ่ม").click();
    await button("อ่านตาราง").click();
    await heading("ไม่มีมาตรการใหม่ให้นำเข้า").waitFor();
    expect(await main()).toContain("มีอยู่ในแผนแล้วที่ มาตรการ!C5");
    expect(await pane.getByRole("button", { name: /^นำเข้า \d/u }).count()).toBe(0);
    expect(await host.call("sheetNames")).toEqual(before);
  });

  test("a file's new measures go on after the highest code; a file that cannot be read is told", async () => {
    const header = PASTED[2] ?? [];
    const rows = [[...header], ["ตัวชี้วัดที่ ๓ การใช้อำนาจ", "ประกาศเกณฑ์การมอบหมายงาน", "ประชุม", "", "กองคลัง"]];
    const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: "แผน", rows }] }));
    await pane.getByRole("radio", { name: "ในไฟล์ .xlsx อื่น" }).check();
    await pane.getByLabel("ไฟล์ของปีก่อน (เลือกได้หลายไฟล์)").setInputFiles([
      { name: "รายงาน-2567.xlsx", mimeType: XLSX, buffer },
      { name: "เสีย.xlsx", mimeType: XLSX, buffer: Buffer.from("ไม่ใช่สมุดงาน") },
    ]);
    await heading("อ่านได้ 1 ตาราง 1 แถว").waitFor();
    expect(await main()).toContain("ไฟล์ เสีย.xlsx ไม่ใช่สมุดงาน Excel (.xlsx)");
    await button("นำเข้า 1 มาตรการ").click();
    await heading("นำเข้าแล้ว 1 มาตรการ").waitFor();
    expect(await host.call("read", "มาตรการ!A8:C8")).toEqual([
      ["ม.4", "ตัวชี้วัดที่ 3 การใช้อำนาจ", "ประกาศเกณฑ์การมอบหมายงาน"],
    ]);
    expect((await host.call("read", "กองคลัง!A6:A7")).flat()).toEqual(["ม.4", ""]);
  });

  test("nothing was refused by the content security policy and nothing failed in the console", () => {
    const errors = host.log.filter((line) => line.startsWith("error"));
    expect(errors.filter((line) => !/net::ERR_FAILED|^error: ChunkLoadError/u.test(line))).toEqual([]);
  });
});
