import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Locator } from "playwright-core";
import { DONE, GOING, type Rows } from "../app/merge-cases";
import { openInChromium, type ChromiumHost } from "../host/chromium";
import { axeProblems } from "./axe-problems";
import { overflowOf, setPaneWidth, shotOf, SHOTS } from "./pane-in-chromium";
import { returnedFile, XLSX, type PickedFile } from "./returned-file";

const DIST = join(__dirname, "..", "..", "dist");
const TODAY = new Date("2026-04-15T09:00:00+07:00");

/** What the workbook holds before the files come back. */
const TYPED: readonly (readonly [cell: string, text: string])[] = [
  ["กองคลัง!A5", "ม.1"],
  ["กองคลัง!C5", "เผยแพร่แผนการใช้จ่ายงบประมาณ"],
  ["กองคลัง!A6", "ม.2"],
  ["กองคลัง!C6", "อบรมเจ้าหน้าที่พัสดุ"],
  ["กองคลัง!I6", "จัดอบรมแล้วหนึ่งรุ่น"],
  ["กองช่าง!A5", "ม.3"],
  ["กองช่าง!C5", "ทะเบียนยืมพัสดุ"],
  ["กองช่าง!I5", "จัดทำทะเบียนแล้ว"],
];

const FROM_FINANCE: Rows = {
  กองคลัง: [
    { code: "ม.1", measure: "เผยแพร่แผนการใช้จ่ายงบประมาณ", status: DONE, doneOn: 46_069, result: "เผยแพร่แล้ว" },
    { code: "ม.2", measure: "อบรมเจ้าหน้าที่พัสดุ", result: "จัดอบรมแล้วสองรุ่น\nรวม 48 คน" },
    { code: "ม.4", measure: "รายงานการใช้จ่ายรายไตรมาส", status: GOING, result: "=1+1" },
  ],
};
const FROM_WORKS: Rows = {
  กองช่าง: [{ code: "ม.3", measure: "ทะเบียนยืมพัสดุ", result: "ปรับปรุงทะเบียนเป็นระบบออนไลน์" }],
  กองประปา: [{ code: "ม.9", measure: "ซ่อมท่อประปา", status: GOING }],
};

const DAMAGED = { name: "เสีย.xlsx", mimeType: XLSX, buffer: Buffer.from("ไม่ใช่สมุดงาน") };

jest.setTimeout(180_000);

describe("merging returned files, on the emulated Excel", () => {
  let host: ChromiumHost;
  let pane: Frame;
  let files: PickedFile[];

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    files = [await returnedFile("คลัง.xlsx", FROM_FINANCE), DAMAGED, await returnedFile("ช่าง.xlsx", FROM_WORKS)];
    host = await openInChromium({
      folder: DIST,
      requirementSet: "1.9",
      now: TODAY,
      viewport: { width: 1366, height: 768 },
    });
    pane = await host.pane();
    await host.call("press", "Ita.Insert");
    for (const [cell, text] of TYPED) await host.call("type", cell, text);
  }, 120_000);

  afterAll(async () => host.close());

  const button = (name: string): Locator => pane.getByRole("button", { name, exact: true });
  const heading = (name: string): Locator => pane.getByRole("heading", { name, exact: true });
  const main = async () => (await pane.locator("main").textContent()) ?? "";
  const conflict = (measure: RegExp): Locator => pane.getByRole("radiogroup", { name: measure });

  async function pick(): Promise<void> {
    await pane.getByLabel("ไฟล์ที่ส่งคืน (เลือกได้หลายไฟล์)").setInputFiles(files);
    await heading("อ่านได้ 2 ไฟล์ 5 แถว").waitFor();
  }

  test("what two files bring is shown sheet by sheet, a damaged one is told, and nothing is written yet", async () => {
    await button("อื่น ๆ").click();
    await button("รวมไฟล์").click();
    await heading("รวมไฟล์จากส่วนราชการ").waitFor();
    await shotOf(host, pane, "merge-empty");
    expect(await axeProblems(pane)).toEqual([]);
    const before = await host.call("sheetNames");
    await pick();
    const text = await main();
    expect(text).toContain("ไฟล์ เสีย.xlsx ไม่ใช่สมุดงาน Excel (.xlsx)");
    expect(text).toContain("5 แถว = เหมือนเดิม 0 + เพิ่ม 1 + เติมช่องว่าง 1 + ขัดกัน 2 + ไม่ได้นำมา 1");
    expect(text).toContain("แผ่นงาน “กองช่าง” ของ กองช่าง รวมเข้าแผ่นงาน “กองช่าง”");
    expect(text).toContain("ไฟล์หลักไม่มีส่วนราชการ “กองประปา”");
    expect(await heading("อ่านได้ 2 ไฟล์ 5 แถว").evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await button("รวม 2 แถว").count()).toBe(1);
    expect(await host.call("sheetNames")).toEqual(before);
    expect(await host.call("read", "กองคลัง!I5:I6")).toEqual([[""], ["จัดอบรมแล้วหนึ่งรุ่น"]]);
  });

  test("nothing overflows and nothing is out of reach at 320 and 350 pixels, in Thai and English", async () => {
    const [first, second] = [pane.getByText("จัดอบรมแล้วหนึ่งรุ่น"), pane.getByText("จัดอบรมแล้วสองรุ่น")].map((side) =>
      side.first(),
    );
    for (const [language, other] of [
      ["th", "English"],
      ["en", "ภาษาไทย"],
    ] as const) {
      for (const width of [320, 350]) {
        await setPaneWidth(host, width);
        expect([language, width, await overflowOf(pane)]).toEqual([language, width, 0]);
        const [base, theirs] = [await first?.boundingBox(), await second?.boundingBox()];
        const isBeside = (base?.x ?? 0) < (theirs?.x ?? 0);
        const isAbove = (base?.y ?? 0) < (theirs?.y ?? 0);
        expect([width, isBeside, isAbove]).toEqual([width, width === 350, width === 320]);
        await shotOf(host, pane, `merge-${language}-${String(width)}`);
      }
      expect(await axeProblems(pane)).toEqual([]);
      await button(other).click();
    }
    await setPaneWidth(host, 350);
  });

  test("by mouse: agree to a department, take one file's row, and write what was shown", async () => {
    await pane.getByRole("checkbox", { name: "กองประปา" }).check();
    await button("รวม 3 แถว").waitFor();
    await conflict(/ม\.2 /u).getByRole("radio", { name: "ใช้ของไฟล์ที่ส่งคืน" }).check();
    await button("รวม 4 แถว").waitFor();
    await shotOf(host, pane, "merge-chosen");
    await button("รวม 4 แถว").click();
    await heading("รวมแล้ว 4 แถว").waitFor();
    expect(await heading("รวมแล้ว 4 แถว").evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await pane.getByRole("status").textContent()).toBe("รวมแล้ว 4 แถว");
    await shotOf(host, pane, "merge-done");
    expect(await axeProblems(pane)).toEqual([]);
  });

  test("the cells hold what was chosen, and the row in conflict that nobody chose stays", async () => {
    expect(await host.call("read", "กองคลัง!G5:I5")).toEqual([[DONE, 46_069, "เผยแพร่แล้ว"]]);
    expect(await host.call("read", "กองคลัง!I6")).toEqual([["จัดอบรมแล้วสองรุ่น\nรวม 48 คน"]]);
    expect(await host.call("read", "กองคลัง!A7:C7")).toEqual([["ม.4", "", "รายงานการใช้จ่ายรายไตรมาส"]]);
    expect(await host.call("read", "กองคลัง!I7")).toEqual([["=1+1"]]);
    expect(await host.call("read", "กองช่าง!I5:I6")).toEqual([["จัดทำทะเบียนแล้ว"], [""]]);
    expect(await host.call("read", "กองประปา!A5:C5")).toEqual([["ม.9", "", "ซ่อมท่อประปา"]]);
    await heading("ขัดกันและคงไฟล์หลักไว้ (1)").waitFor();
    expect(await main()).toContain("ปรับปรุงทะเบียนเป็นระบบออนไลน์");
    await button("ไปที่ กองช่าง!I5").click();
    await host.page.waitForFunction(() => window.itaHost?.selection().replaceAll("'", "").endsWith("กองช่าง!I5"));
  });

  test("while a cell that was written is edited, taking it back writes nothing; then everything is as before", async () => {
    await host.call("type", "กองคลัง!A7", "ม.40");
    await button("ย้อนการเขียนครั้งนี้").click();
    await button("ไปที่ กองคลัง!A7").waitFor();
    expect(await axeProblems(pane)).toEqual([]);
    expect(await host.call("read", "กองคลัง!I5")).toEqual([["เผยแพร่แล้ว"]]);
    await host.call("type", "กองคลัง!A7", "ม.4");
    await button("ย้อนการเขียนครั้งนี้").click();
    await heading("ย้อนการเขียนแล้ว").waitFor();
    expect(await host.call("read", "กองคลัง!I5:I6")).toEqual([[""], ["จัดอบรมแล้วหนึ่งรุ่น"]]);
    expect((await host.call("read", "กองคลัง!A7:I7")).flat().join("")).toBe("");
    expect(await host.call("sheetNames")).not.toContain("กองประปา");
    await shotOf(host, pane, "merge-restored");
    expect(await axeProblems(pane)).toEqual([]);
  });

  test("merged once more, it is all there again", async () => {
    await button("เทียบไฟล์เดิมอีกครั้ง").click();
    await heading("อ่านได้ 2 ไฟล์ 5 แถว").waitFor();
    await pane.getByRole("checkbox", { name: "กองประปา" }).check();
    await conflict(/ม\.2 /u).getByRole("radio", { name: "ใช้ของไฟล์ที่ส่งคืน" }).check();
    await button("รวม 4 แถว").click();
    await heading("รวมแล้ว 4 แถว").waitFor();
    expect(await host.call("read", "กองประปา!A5:C5")).toEqual([["ม.9", "", "ซ่อมท่อประปา"]]);
  });

  test("a second time there is nothing to merge but the conflict that is left", async () => {
    await button("รวมไฟล์อื่น").click();
    await pick();
    await heading("ขัดกัน (1)").waitFor();
    expect(await main()).toContain("ยังไม่มีแถวที่จะเขียน");
    expect(await pane.getByRole("button", { name: /^รวม \d/u }).count()).toBe(0);
  });

  test("nothing was refused by the content security policy and nothing failed in the console", () => {
    expect(host.log.filter((line) => line.startsWith("error"))).toEqual([]);
  });
});
