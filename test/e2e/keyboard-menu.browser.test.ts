import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Locator } from "playwright-core";
import { docxDocument, paragraphTexts } from "../support/docx-parts";
import { openInChromium, type ChromiumHost } from "../host/chromium";
import { axeProblems } from "./axe-problems";
import { keyboardIn, type Keyboard } from "./keyboard";
import { pasteReport } from "./pasted-report";
import { returnedFile } from "./returned-file";

const DIST = join(__dirname, "..", "..", "dist");
const TODAY = new Date("2026-04-15T09:00:00+07:00");
const SCORES = [94.62, 95.13, 99.49, 86.92, 95.89, 95.5, 94, 94.92, 70, 50];
const MEASURE = "เผยแพร่แผนการใช้จ่าย";

jest.setTimeout(120_000);

describe("the other jobs without a mouse: keys only, on the emulated Excel", () => {
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
    await pasteReport(host);
    keys = await keyboardIn(host.page, pane);
  }, 90_000);

  afterAll(async () => host.close());

  const button = (name: string | RegExp): Locator => pane.getByRole("button", { name, exact: true });
  const heading = (name: string | RegExp): Locator => pane.getByRole("heading", { name, exact: true });

  test("last year: what was pasted is read, shown, and brought in", async () => {
    await keys.openTab("ปีก่อน");
    await keys.enter(button("อ่านตาราง"));
    await keys.waitForFocus(heading("อ่านได้ 1 ตาราง 4 แถว"));
    await keys.enter(button("ไปที่ Sheet1!A9"));
    await host.page.waitForFunction(() => window.itaHost?.selection().endsWith("!A9"));
    await keys.enter(button("นำเข้า 3 มาตรการ"));
    await keys.waitForFocus(heading("นำเข้าแล้ว 3 มาตรการ"));
    expect((await host.call("read", "มาตรการ!C5:C7")).flat()).toContain(MEASURE);
  });

  test("indicators: another score is tried and the estimate follows", async () => {
    for (const [index, score] of SCORES.entries()) {
      await host.call("type", `คะแนน ITA!H${String(5 + index)}`, score);
    }
    await keys.openTab("หน้าแรก");
    await keys.enter(button("อ่านสมุดงานอีกครั้ง"));
    await keys.enter(button("ดูแนวโน้มและลองคะแนน"));
    await keys.waitForFocus(pane.getByRole("heading", { level: 1 }));
    await keys.tabTo(pane.getByLabel("ดูแนวโน้มของ"));
    await keys.press("ArrowDown");
    await keys.write(pane.getByLabel("9. การเปิดเผยข้อมูล"), "๘๕");
    await pane.getByText("คะแนนรวม 80.77 → 83.77").waitFor();
    expect(await heading("คะแนนรายปี").count()).toBe(1);
  });

  test("merge: files are picked, one file's row is taken in a conflict, and what was shown is written", async () => {
    await host.call("type", "กองคลัง!I5", "ผลเดิม");
    const rows = [{ code: "ม.3", measure: MEASURE, result: "ผลใหม่" }];
    const file = await returnedFile("คลัง.xlsx", { กองคลัง: rows });
    await keys.openFromMenu("รวมไฟล์");
    await keys.tabTo(pane.getByLabel("ไฟล์ที่ส่งคืน (เลือกได้หลายไฟล์)"));
    const [chooser] = await Promise.all([host.page.waitForEvent("filechooser"), keys.press("Space")]);
    await chooser.setFiles(file);
    await keys.waitForFocus(heading("อ่านได้ 1 ไฟล์ 1 แถว"));
    await keys.tabTo(pane.getByRole("radiogroup", { name: /ม\.3 /u }).getByRole("radio", { name: "คงไฟล์หลักไว้" }));
    await keys.press("ArrowDown");
    await keys.enter(button("รวม 1 แถว"));
    await keys.waitForFocus(heading("รวมแล้ว 1 แถว"));
    expect(await host.call("read", "กองคลัง!I5")).toEqual([["ผลใหม่"]]);
  });

  test("publish: another layout and back, a sheet, and a Word file", async () => {
    await keys.openFromMenu("เผยแพร่");
    await keys.enter(button("ดูก่อนเผยแพร่"));
    await keys.waitForFocus(heading("พร้อมทำแบบ 004E"));
    await keys.tabTo(pane.getByRole("combobox", { name: "แบบของเอกสาร" }));
    await keys.press("ArrowDown");
    await heading("พร้อมทำแบบ 004F").waitFor();
    await keys.press("ArrowUp");
    await heading("พร้อมทำแบบ 004E").waitFor();
    await keys.enter(button("เขียนรายงานเป็นแผ่นงาน"));
    await heading("เขียนแผ่นงาน “รายงานผล” แล้ว").waitFor();
    expect((await host.call("sheetNames")).at(-1)).toBe("รายงานผล");
    await keys.tabTo(button("รายงานเป็น Word"));
    const [word] = await Promise.all([host.page.waitForEvent("download"), keys.press("Enter")]);
    expect(paragraphTexts(docxDocument(new Uint8Array(readFileSync(await word.path()))))).toContain(MEASURE);
  });

  test("settings: the pane's digits and back, and a rule off and on", async () => {
    await keys.openFromMenu("ตั้งค่า");
    await keys.tabTo(pane.getByLabel("เลขอารบิก (123)").first());
    await keys.press("ArrowDown");
    await pane.getByLabel("เลขไทย (๑๒๓)").first().and(pane.locator(":checked")).waitFor();
    await keys.press("ArrowUp");
    await pane.getByLabel("เลขอารบิก (123)").first().and(pane.locator(":checked")).waitFor();
    await keys.enter(button("กฎการตรวจและกรอบการประเมิน"));
    await keys.waitForFocus(heading("กฎการตรวจของสมุดงานนี้"));
    await keys.enter(pane.getByText(/^คอลัมน์และเซลล์ \(เปิด/u));
    const rule = pane.getByRole("checkbox", { name: "สถานะไม่ตรงกับรายการ" });
    await keys.tabTo(rule);
    await keys.press("Space");
    await rule.and(pane.locator(":not(:checked)")).waitFor();
    await keys.press("Space");
    await rule.and(pane.locator(":checked")).waitFor();
    expect(await axeProblems(pane)).toEqual([]);
  });

  test("at every stop of these ways the focus was in sight and could be seen", () => {
    expect(keys.unseen).toEqual([]);
  });

  test("nothing was refused by the content security policy and nothing failed in the console", () => {
    expect(host.log.filter((line) => line.startsWith("error"))).toEqual([]);
  });
});
