import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Locator } from "playwright-core";
import { docxDocument, paragraphTexts } from "../support/docx-parts";
import { openInChromium, type ChromiumHost } from "../host/chromium";
import { axeProblems } from "./axe-problems";
import { faultsOf } from "./screen-faults";
import { shotOf, SHOTS } from "./pane-in-chromium";
import { DEPARTMENTS, fromMenu, insertAgency, typeRow } from "./year-in-pane";

const DIST = join(__dirname, "..", "..", "dist");
const TODAY = new Date("2026-04-15T09:00:00+07:00");
const MEASURE = "ปรับปรุงเว็บไซต์";

jest.setTimeout(120_000);

describe("distributing and publishing, on the emulated Excel", () => {
  let host: ChromiumHost;
  let pane: Frame;
  const asked: string[] = [];

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    host = await openInChromium({
      folder: DIST,
      requirementSet: "1.9",
      now: TODAY,
      viewport: { width: 1366, height: 768 },
    });
    host.page.on("request", (request) => asked.push(request.url()));
    pane = await host.pane();
    await insertAgency(pane);
    await typeRow(host, "มาตรการ", 5, { B: "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", C: MEASURE, D: "สำรวจ", G: "ทุกส่วนราชการ" });
    await typeRow(host, "มาตรการ", 6, { B: "ตัวชี้วัดที่ 2 การใช้งบประมาณ", C: "เผยแพร่แผน", G: "กองประปา" });
  }, 90_000);

  afterAll(async () => host.close());

  const button = (name: string): Locator => pane.getByRole("button", { name, exact: true });
  const heading = (name: string): Locator => pane.getByRole("heading", { name, exact: true });
  const main = async () => (await pane.locator("main").textContent()) ?? "";

  test("by mouse: the plan goes to its owners as shown, and what has no owner is listed", async () => {
    await fromMenu(pane, "กระจายมาตรการ");
    await button("ดูว่าจะกระจายอะไร").click();
    await heading("จะเพิ่ม 2 แถว").waitFor();
    expect(await main()).toContain("แผน 2 แถว = กระจาย 1 + ไม่ได้กระจาย 1");
    expect(await main()).toContain("“กองประปา” ไม่ใช่ส่วนราชการ");
    expect(await faultsOf(host, pane, "distribute")).toEqual([]);
    expect(await host.call("read", "กองคลัง!C5")).toEqual([[""]]);
    await button("เขียนตามที่เห็น 2 แถว").click();
    await heading("กระจายแล้ว 2 แถว").waitFor();
    await shotOf(host, pane, "distribute-done");
    for (const tab of DEPARTMENTS) {
      expect((await host.call("read", `${tab}!A5:C5`)).flat()).toEqual(["ม.1", "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", MEASURE]);
    }
    expect(await axeProblems(pane)).toEqual([]);
  });

  test("a changed plan is told, not written over, and only the new row is added", async () => {
    await typeRow(host, "กองคลัง", 5, { D: "สำรวจสองครั้ง" });
    await typeRow(host, "มาตรการ", 6, { G: "กองคลัง" });
    await button("ดูอีกครั้ง").click();
    await heading("จะเพิ่ม 1 แถว").waitFor();
    expect(await main()).toContain("สำรวจสองครั้ง");
    await button("เขียนตามที่เห็น 1 แถว").click();
    await heading("กระจายแล้ว 1 แถว").waitFor();
    expect((await host.call("read", "กองคลัง!A5:D6")).map((row) => row.slice(2))).toEqual([
      [MEASURE, "สำรวจสองครั้ง"],
      ["เผยแพร่แผน", ""],
    ]);
  });

  test("by mouse: what would be printed is shown, then written as sheets", async () => {
    await fromMenu(pane, "เผยแพร่");
    await button("ดูก่อนเผยแพร่").click();
    await heading("พร้อมทำแบบ 004E").waitFor();
    expect(await main()).toContain("ผู้จัดทำ, ผู้อนุมัติ");
    expect(await faultsOf(host, pane, "publish")).toEqual([]);
    await button("เขียนรายงานเป็นแผ่นงาน").click();
    await heading("เขียนแผ่นงาน “รายงานผล” แล้ว").waitFor();
    await button("เขียนบันทึกข้อความเป็นแผ่นงาน").click();
    await heading("เขียนแผ่นงาน “บันทึกข้อความ” แล้ว").waitFor();
    await shotOf(host, pane, "publish-done");
    const names = await host.call("sheetNames");
    expect(names.slice(-2)).toEqual(["รายงานผล", "บันทึกข้อความ"]);
    expect((await host.call("read", "รายงานผล!A1:A9")).flat()).toContain(MEASURE);
    expect(await host.call("read", "บันทึกข้อความ!A1")).toEqual([["บันทึกข้อความ"]]);
    expect(await axeProblems(pane)).toEqual([]);
  });

  test("another layout, and the same sheet is replaced once it is written again", async () => {
    const layout = pane.getByRole("combobox", { name: "แบบของเอกสาร" });
    const first = Number(await layout.inputValue());
    await layout.selectOption({ index: first + 1 });
    await heading("พร้อมทำแบบ 004F").waitFor();
    await layout.selectOption({ index: first });
    await heading("พร้อมทำแบบ 004E").waitFor();
    await pane.getByText("แผ่นงาน “รายงานผล” ที่สร้างไว้เดิมจะถูกแทนที่").waitFor();
    const before = await host.call("sheetNames");
    await button("เขียนรายงานเป็นแผ่นงาน").click();
    await heading("เขียนแผ่นงาน “รายงานผล” แล้ว").waitFor();
    expect(await host.call("sheetNames")).toEqual(before);
  });

  test("files are handed on: the library for Word is loaded when it is needed, and the file holds the measure", async () => {
    expect(asked.filter((url) => url.includes("/word.js"))).toEqual([]);
    const [word] = await Promise.all([host.page.waitForEvent("download"), button("รายงานเป็น Word").click()]);
    expect(word.suggestedFilename()).toBe("รายงานผล-2569-รอบ12เดือน-004-E.docx");
    expect(paragraphTexts(docxDocument(new Uint8Array(readFileSync(await word.path()))))).toContain(MEASURE);
    expect(asked.filter((url) => url.includes("/word.js"))).toHaveLength(1);
    await heading("ส่งไฟล์ รายงานผล-2569-รอบ12เดือน-004-E.docx ให้ดาวน์โหลดแล้ว").waitFor();
    const [csv] = await Promise.all([host.page.waitForEvent("download"), button("ตาราง CSV").click()]);
    expect(readFileSync(await csv.path(), "utf8")).toContain(MEASURE);
  });

  test("nothing was refused by the content security policy and nothing failed in the console", () => {
    expect(host.log.filter((line) => line.startsWith("error"))).toEqual([]);
  });
});
