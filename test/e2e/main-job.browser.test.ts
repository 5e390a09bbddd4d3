import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Locator } from "playwright-core";
import { toExcelSerial } from "../../src/core/thai/excel-serial";
import { linksIn } from "./summary-links";
import { temporaryFolder } from "../files/command";
import { calculated, printedPages } from "../files/libreoffice";
import { sheetParts, withoutCachedValues } from "../files/package";
import { openInChromium, type ChromiumHost } from "../host/chromium";

const DIST = join(__dirname, "..", "..", "dist");
const SHOTS = join(__dirname, "..", "..", ".cache", "screens");
const SCORES = [94.62, 95.13, 99.49, 86.92, 95.89, 95.5, 94, 94.92, 70, 50];
const DEPARTMENTS = ["สำนักปลัด", "กองคลัง", "กองช่าง"];
const FIRST_ROW = 5;
const TODAY = new Date("2026-04-15T09:00:00+07:00");
const day = (year: number, month: number, date: number) => toExcelSerial({ year, month, day: date });

type TypedRow = Readonly<Record<string, string | number | null>> & { readonly tab: string };

/** What the divisions type, by column letter of their tab. */
const TYPED: readonly TypedRow[] = [
  {
    tab: "สำนักปลัด",
    B: "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล",
    C: "ปรับปรุงเว็บไซต์",
    E: day(2025, 10, 1),
    F: day(2026, 3, 31),
    G: "ดำเนินการเรียบร้อยแล้ว",
    H: day(2026, 2, 16),
  },
  {
    tab: "สำนักปลัด",
    B: "ตัวชี้วัดที่ 3 การใช้อำนาจ",
    C: "เผยแพร่หลักเกณฑ์",
    E: day(2025, 10, 1),
    F: day(2026, 3, 31),
    G: "อยู่ระหว่างดำเนินการ",
    H: null,
  },
  {
    tab: "กองคลัง",
    B: "ตัวชี้วัดที่ 2 การใช้งบประมาณ",
    C: "รายงานการใช้จ่าย",
    E: day(2025, 10, 1),
    F: day(2026, 9, 30),
    G: "ยังไม่ดำเนินการ",
    H: null,
  },
  {
    tab: "กองช่าง",
    B: "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ",
    C: "ทะเบียนยืมพัสดุ",
    E: day(2025, 10, 1),
    F: day(2026, 3, 31),
    G: "อยู่ระหว่างดำเนินกา",
    H: null,
  },
];

jest.setTimeout(120_000);

describe("the main job in the pane, on the emulated Excel", () => {
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
  }, 90_000);

  afterAll(async () => host.close());

  const button = (name: string): Locator => pane.getByRole("button", { name, exact: true });
  const openTab = (name: string) => pane.getByRole("tab", { name, exact: true }).click();
  const shot = (name: string) => host.page.locator("#pane").screenshot({ path: join(SHOTS, `${name}.png`) });

  test("the form inserts the whole set in front of the person's own sheet", async () => {
    await openTab("แทรก");
    await pane.getByLabel("ชื่อหน่วยงาน").fill("ทุ่งตัวอย่าง");
    await pane.getByLabel("อำเภอ").fill("เมืองตัวอย่าง");
    await pane.getByLabel("จังหวัด").fill("จังหวัดตัวอย่าง");
    for (const choice of await pane.getByRole("checkbox").all()) await choice.uncheck();
    for (const name of DEPARTMENTS) await pane.getByRole("checkbox", { name, exact: true }).check();
    await button("คะแนนสิบตัวชี้วัด (ไม่บังคับ)").click();
    for (const [index, score] of SCORES.entries()) {
      await pane.getByLabel(new RegExp(`^${String(index + 1)}\\. `, "u")).fill(String(score));
    }
    await shot("insert-form");
    await host.call("resetCounts");
    await button("แทรกชุดแผ่นงาน").click();
    await pane.getByRole("heading", { name: "แทรกแล้ว 6 แผ่นงาน" }).waitFor();
    await shot("inserted");
    expect((await host.call("counts")).syncs).toBeLessThanOrEqual(3 + 4);
    expect(await host.call("sheetNames")).toEqual(["ข้อมูลหน่วยงาน", "คะแนน ITA", "มาตรการ", ...DEPARTMENTS, "Sheet1"]);
  });

  test("home shows the score, the rating and the failing indicators", async () => {
    await openTab("หน้าแรก");
    await pane.getByText("80.77").first().waitFor();
    await shot("home");
    const text = (await pane.locator("main").textContent()) ?? "";
    expect(text).toContain("ต้องปรับปรุง");
    expect(text).toContain("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล");
    expect(text).toContain("ตัวชี้วัดที่ 10 การป้องกันการทุจริต");
  });

  test("the divisions fill their tabs; the check finds the slips and the failing indicator without a measure", async () => {
    await fillTabs(host);
    await openTab("ตรวจ");
    await pane.getByRole("button", { name: /^ตรวจ(?:อีกครั้ง)?$/u }).click();
    await pane.getByRole("heading", { name: /^พบ \d+ รายการ$/u }).waitFor();
    await shot("check");
    const text = (await pane.locator("main").textContent()) ?? "";
    expect(text).toContain("ตัวชี้วัดที่ 10 การป้องกันการทุจริต");
    expect(text).not.toContain("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล");
    expect(text).toContain("อยู่ระหว่างดำเนินกา");
  });

  test("a click on a finding selects its cell", async () => {
    await button("ไปที่ กองช่าง!G5").click();
    await host.page.waitForFunction(() => window.itaHost?.selection().endsWith("!G5"));
    expect(await host.call("activeSheet")).toBe("กองช่าง");
  });

  test("a measure for indicator 10 in the plan ends that finding", async () => {
    await host.call("type", `มาตรการ!B${String(FIRST_ROW)}`, "ตัวชี้วัดที่ 10 การป้องกันการทุจริต");
    await host.call("type", `มาตรการ!C${String(FIRST_ROW)}`, "ประเมินความเสี่ยงการทุจริต");
    await button("ตรวจอีกครั้ง").click();
    await pane.getByText("ช่องที่ต้องกรอกยังว่าง").waitFor();
    expect(await pane.getByText("ไม่ผ่านและยังไม่มีมาตรการ").count()).toBe(0);
  });

  test("one click compiles the summary, in at most eight round trips, and says what it read and wrote", async () => {
    await openTab("รวบรวม");
    await host.call("resetCounts");
    await button("รวบรวม").click();
    await pane.getByRole("heading", { name: `รวบรวมแล้ว ${String(TYPED.length)} แถว` }).waitFor();
    await shot("compiled");
    const { syncs } = await host.call("counts");
    expect(syncs).toBeLessThanOrEqual(8);
    expect(await pane.locator("main").textContent()).toContain(`อ่าน ${String(TYPED.length)} แถว`);
    expect(await host.call("sheetNames")).toContain("สรุปผล");
  });

  test("the summary counts what the divisions typed", async () => {
    const rows = await host.call("read", "สรุปผล!B5:J9");
    expect(rows.slice(1)).toEqual([
      ["สำนักปลัด", 0, 1, 1, 0, 0, 2, 1, 0.5],
      ["กองคลัง", 1, 0, 0, 0, 0, 1, 0, 0],
      ["กองช่าง", 0, 0, 0, 0, 1, 1, 1, 0],
      ["รวม", 1, 1, 1, 0, 1, 4, 2, 0.25],
    ]);
  });

  test("every compiled row links to the cell it came from", async () => {
    const rows = await host.call("read", "สรุปผล!A1:L150");
    const compiled = rows.filter(([number]) => typeof number === "number");
    expect(compiled).toHaveLength(TYPED.length);
    const links = linksIn(await host.call("save")).slice(-TYPED.length); // lists above the table link as well
    for (const [index, { sheet, row }] of links.entries()) {
      expect(await host.call("read", `'${sheet}'!C${String(row)}`)).toEqual([[compiled[index]?.[11]]]);
    }
  });

  test("LibreOffice opens the host's workbook, calculates the same numbers, and keeps lists and conditional formats", async () => {
    const { folder, remove } = temporaryFolder();
    const file = join(folder, "host.xlsx");
    const bare = join(folder, "bare.xlsx");
    writeFileSync(file, Buffer.from(await host.call("save"), "base64"));
    withoutCachedValues(file, bare);
    const sheets = calculated(bare, join(folder, "csv"));
    const scores = sheets.get("คะแนน ITA") ?? [];
    expect(scores.find((row) => row[1] === "คะแนนรวม (คำนวณ)")?.[7]).toBe("80.77");
    expect(scores.find((row) => row[1] === "ระดับผลการประเมิน")?.[7]).toBe("ต้องปรับปรุง");
    expect(
      sheets
        .get("สรุปผล")
        ?.slice(5, 9)
        .map((row) => row.slice(1, 10).map(asNumber)),
    ).toEqual((await host.call("read", "สรุปผล!B6:J9")).map((row) => [...row]));
    const department = sheetParts(file).get("กองคลัง") ?? "";
    expect(department).toContain("ITA_STATUSES");
    expect(department).toContain("<conditionalFormatting");
    const printed = printedPages(file, join(folder, "pdf"));
    expect(printed.length).toBeGreaterThanOrEqual(7);
    expect(printed.join("\n")).toContain("OIT");
    remove();
  });

  test("compiling again with nothing changed writes nothing, and says so", async () => {
    const before = await host.call("sheetNames");
    await host.call("resetCounts");
    await button("รวบรวมอีกครั้ง").click();
    await pane.getByRole("heading", { name: "สรุปผลเป็นปัจจุบันแล้ว" }).waitFor();
    expect(await host.call("counts")).toMatchObject({ writes: 0 });
    expect(await host.call("sheetNames")).toEqual(before);
  });

  test("the pane speaks English when asked, and nothing overflows at 320 pixels", async () => {
    await button("English").click();
    await pane.getByRole("tab", { name: "Home", exact: true }).waitFor();
    await host.page.locator("#pane").evaluate((element) => {
      element.style.width = "320px";
      element.style.minWidth = "320px";
    });
    for (const name of ["Home", "Insert", "Check", "Compile"]) {
      await openTab(name);
      await shot(`english-320-${name.toLowerCase()}`);
      const overflow = await pane.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([name, overflow]).toEqual([name, 0]);
    }
  });

  test("nothing was refused by the content security policy and nothing failed in the console", () => {
    expect(host.log.filter((line) => line.startsWith("error"))).toEqual([]);
  });
});

/** LibreOffice writes a share as a percentage. */
function asNumber(text: string): string | number {
  if (/^[\d.]+%$/u.test(text)) return Number(text.slice(0, -1)) / 100;
  return text !== "" && !Number.isNaN(Number(text)) ? Number(text) : text;
}

async function fillTabs(host: ChromiumHost): Promise<void> {
  const next = new Map<string, number>();
  for (const { tab, ...cells } of TYPED) {
    const row = next.get(tab) ?? FIRST_ROW;
    next.set(tab, row + 1);
    for (const [column, value] of Object.entries(cells)) {
      if (value !== null) await host.call("type", `${tab}!${column}${String(row)}`, value);
    }
  }
}
