import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Locator } from "playwright-core";
import { openInChromium, type ChromiumHost } from "../host/chromium";
import { axeProblems } from "./axe-problems";
import { cutTexts } from "./cut-texts";
import { HALF_SCREEN, LOOKS, PLAIN, showLook } from "./looks";
import { overflowOf, setPaneWidth, shotOf, SHOTS } from "./pane-in-chromium";
import { pasteReport } from "./pasted-report";
import { returnedFile } from "./returned-file";
import { fromMenu, typeRow } from "./year-in-pane";

const DIST = join(__dirname, "..", "..", "dist");
const TODAY = new Date("2026-04-15T09:00:00+07:00");
const SCORES = [94.62, 95.13, 99.49, 86.92, 95.89, 95.5, 94, 94.92, 70, 50];
const GOING = "อยู่ระหว่างดำเนินการ";
const MEASURE = "เผยแพร่แผนการใช้จ่าย";
const RULE = "สถานะไม่ตรงกับรายการ";

jest.setTimeout(120_000);

describe("screens full of what they show, in every theme, at 320 pixels and at 200 %", () => {
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
    await pasteReport(host);
  }, 90_000);

  afterAll(async () => host.close());

  const button = (name: string | RegExp): Locator => pane.getByRole("button", { name, exact: true });
  const heading = (name: string | RegExp): Locator => pane.getByRole("heading", { name, exact: true });
  const openTab = (name: string) => pane.getByRole("tab", { name, exact: true }).click();

  /** What is too wide, what is cut off and what axe finds, look by look. */
  async function faultsOf(screen: string): Promise<readonly string[]> {
    const faults: string[] = [];
    const look = async (name: string) => {
      const overflow = await overflowOf(pane);
      const found = [...(overflow === 0 ? [] : ["too wide"]), ...(await cutTexts(pane)), ...(await axeProblems(pane))];
      faults.push(...found.map((fault) => `${name}: ${fault}`));
      await shotOf(host, pane, `filled-${screen}-${name}`);
    };
    await setPaneWidth(host, 320);
    for (const { name, media } of LOOKS) {
      await showLook(host.page, pane, media);
      await look(name);
    }
    await showLook(host.page, pane, PLAIN);
    await setPaneWidth(host, HALF_SCREEN);
    await pane.evaluate(() => document.documentElement.style.setProperty("zoom", "2"));
    await look("200");
    await pane.evaluate(() => document.documentElement.style.removeProperty("zoom"));
    await setPaneWidth(host, 350);
    return faults;
  }

  test("the form of the agency with all that is missing", async () => {
    await openTab("แทรก");
    await pane.getByLabel("ชื่อหน่วยงาน").waitFor();
    for (const choice of await pane.getByRole("checkbox").all()) await choice.uncheck();
    await button("คะแนนสิบตัวชี้วัด (ไม่บังคับ)").click();
    await button("แทรกชุดแผ่นงาน").click();
    await pane.locator("[data-invalid=true]").waitFor();
    expect(await faultsOf("insert")).toEqual([]);
  });

  test("last year, as it would be brought in", async () => {
    await openTab("ปีก่อน");
    await button("อ่านตาราง").click();
    await heading("อ่านได้ 1 ตาราง 4 แถว").waitFor();
    expect(await faultsOf("carry")).toEqual([]);
    await button("นำเข้า 3 มาตรการ").click();
    await heading("นำเข้าแล้ว 3 มาตรการ").waitFor();
  });

  test("what would be distributed", async () => {
    await typeRow(host, "มาตรการ", 8, { B: "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", C: "ตอบคำถาม", G: "กองประปา" });
    await typeRow(host, "มาตรการ", 9, { B: "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", C: "เปิดข้อมูล", G: "ทุกส่วนราชการ" });
    await typeRow(host, "มาตรการ", 7, { D: "ประกาศสองครั้ง" });
    await fromMenu(pane, "กระจายมาตรการ");
    await button("ดูว่าจะกระจายอะไร").click();
    await heading("จะเพิ่ม 2 แถว").waitFor();
    expect(await faultsOf("distribute")).toEqual([]);
  });

  test("findings, a fix before it is made, and an acknowledgement", async () => {
    await typeRow(host, "กองคลัง", 5, { G: `${GOING} `, I: "ผลเดิม" });
    await typeRow(host, "สำนักปลัด", 5, { G: "ใกล้เสร็จแล้วกระมัง" });
    await openTab("ตรวจ");
    await button(/^ตรวจ(?:อีกครั้ง)?$/u).click();
    await heading(`${RULE} (2)`).waitFor();
    expect(await faultsOf("check")).toEqual([]);
    await button(`แก้ทั้งกลุ่ม (1) ${RULE}`).click();
    await heading("จะแก้ 1 เซลล์").waitFor();
    expect(await faultsOf("check-preview")).toEqual([]);
    await button("กลับโดยไม่แก้").click();
    await button("รับทราบ สำนักปลัด!G5").click();
    await heading("รับทราบ 1 รายการ").waitFor();
    await button("บันทึกการรับทราบ").click();
    await pane.getByText("กรอกเหตุผลก่อน").waitFor();
    expect(await faultsOf("check-acknowledge")).toEqual([]);
  });

  test("files in conflict with the workbook", async () => {
    const rows = [{ code: "ม.3", measure: MEASURE, result: "ผลใหม่ที่ยาวกว่า\nและมีสองบรรทัด" }];
    const file = await returnedFile("คลัง.xlsx", { กองคลัง: rows, กองประปา: [{ code: "ม.9", measure: "ซ่อมท่อ" }] });
    await fromMenu(pane, "รวมไฟล์");
    await pane.getByLabel("ไฟล์ที่ส่งคืน (เลือกได้หลายไฟล์)").setInputFiles(file);
    await heading("อ่านได้ 1 ไฟล์ 2 แถว").waitFor();
    expect(await faultsOf("merge")).toEqual([]);
  });

  test("a compiled summary", async () => {
    await openTab("รวบรวม");
    await button("รวบรวม").click();
    await heading(/^รวบรวมแล้ว \d+ แถว$/u).waitFor();
    expect(await faultsOf("compile")).toEqual([]);
  });

  test("home and indicators with scores, and an estimate", async () => {
    await typeRow(host, "คะแนน ITA", 13, { G: 65 });
    for (const [index, score] of SCORES.entries()) {
      await host.call("type", `คะแนน ITA!H${String(5 + index)}`, score);
    }
    await openTab("หน้าแรก");
    await button("อ่านสมุดงานอีกครั้ง").click();
    await heading("คะแนนรวม 80.77").waitFor();
    expect(await faultsOf("home")).toEqual([]);
    await fromMenu(pane, "ตัวชี้วัด");
    await pane.getByLabel("9. การเปิดเผยข้อมูล").fill("๘๕");
    await pane.getByText("คะแนนรวม 80.77 → 83.77").waitFor();
    expect(await faultsOf("indicators")).toEqual([]);
  });

  test("the report as it would be published", async () => {
    await fromMenu(pane, "เผยแพร่");
    await button("ดูก่อนเผยแพร่").click();
    await heading("พร้อมทำแบบ 004E").waitFor();
    expect(await faultsOf("publish")).toEqual([]);
  });

  test("settings with the rules of a group", async () => {
    await fromMenu(pane, "ตั้งค่า");
    await button("กฎการตรวจและกรอบการประเมิน").click();
    await pane.getByText(/^คอลัมน์และเซลล์ \(เปิด/u).click();
    expect(await faultsOf("settings")).toEqual([]);
  });
});
