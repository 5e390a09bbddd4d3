import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { writeXlsx } from "hucre";
import { CASES_FOLDER } from "../core/reading/case-cells";
import { jsonOf, machineWithAgency, SCORES } from "./agency-file";
import { FakeMachine } from "./fake-machine";
import { schemaErrors } from "./json-schema";

const SECTION = readFileSync("docs/cli.md", "utf8").split("## The JSON of `ita carry`")[1] ?? "";
const SCHEMA: unknown = JSON.parse(/```json\n([\s\S]*?)```/u.exec(SECTION)?.[1] ?? "null");
const CARRY = ["carry", "old.xlsx", "--assessed", "2568", "--out", "ปี/new.xlsx"];
const ROWS = [
  ["ประเด็น", "มาตรการ/โครงการ/กิจกรรม", "ขั้นตอน/วิธีการปฏิบัติ", "ระยะเวลาดำเนินการ", "หน่วยงานผู้รับผิดชอบ"],
  ["ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "ปรับปรุงเว็บไซต์", "ตรวจ", "๑ ตุลาคม ๒๕๖๘ - ๓๑ มีนาคม ๒๕๖๙", "กองคลัง"],
  ["เรื่องอื่น", "อบรม", "เชิญวิทยากร", "ตลอดปี", "กองคลัง"],
  ["เรื่องที่สาม", null, "ไม่มีมาตรการ", null, "กองคลัง"],
];

async function machineWithOld(): Promise<FakeMachine> {
  const machine = new FakeMachine();
  machine.files.set("old.xlsx", await writeXlsx({ sheets: [{ name: "แผน", rows: ROWS }] }));
  return machine;
}

it("says what was carried, rows in question first, and what was not", async () => {
  const machine = await machineWithOld();
  const { code, said, complained } = await machine.run(...CARRY, "--lang", "en");
  expect([code, complained]).toEqual([0, []]);
  const text = said.join("\n");
  expect(text).toContain("Rows read 3 = carried 2 + not carried 1; measures 2, of which 1 need a look");
  expect(text).toMatch(/look at ม\.1 แผน!B3: อบรม\n {2}no indicator or issue[^\n]+“เรื่องอื่น”[^\n]*\nkept ม\.2 แผน!B2/u);
  expect(text).toContain("not carried แผน!A4: the row holds no measure");
});

it("says the same in Thai", async () => {
  const { said } = await (await machineWithOld()).run(...CARRY);
  expect(said.join("\n")).toContain("อ่านได้ 3 แถว = ยกมา 2 แถว + ไม่ยกมา 1 แถว");
});

it("tells machines every row with its mark and cell", async () => {
  const run = await (await machineWithOld()).run(...CARRY, "--json");
  expect(schemaErrors(SCHEMA, jsonOf(run))).toEqual([]);
  expect(jsonOf(run)).toMatchObject({
    schemaVersion: 1,
    out: "ปี/new.xlsx",
    assessedYear: 2568,
    planYear: 2569,
    carried: {
      path: "old.xlsx",
      departments: ["กองคลัง"],
      departmentsFrom: "owners",
      counts: { rowsRead: 3, rowsCarried: 2, rowsListed: 1, measures: 2, inQuestion: 1, rowsWritten: 4 },
      tables: [{ sheet: "แผน", range: "A1:E4", layout: "004-D", rows: 3, carried: 2, listed: 1 }],
      rows: [
        { cell: "B3", code: "ม.1", mark: "in-question", questions: [{ kind: "unknown-issue" }], oldPeriod: "ตลอดปี" },
        { cell: "B2", code: "ม.2", mark: "kept", indicator: 9, start: "2025-10-01", end: "2026-03-31" },
      ],
      listed: [{ cell: "A4", mark: "dropped", reason: "no-measure" }],
      unused: [],
    },
  });
});

it("never writes to the input, and what it wrote can be checked", async () => {
  const machine = await machineWithOld();
  const before = machine.files.get("old.xlsx")?.slice();
  await machine.run(...CARRY);
  expect(machine.files.get("old.xlsx")).toEqual(before);
  expect((await machine.run("check", "ปี/new.xlsx")).complained).toEqual([]);
  expect((await machine.run(...CARRY)).code).toBe(2);
  expect((await machine.run(...CARRY, "--force")).code).toBe(0);
});

it("carries a standard workbook on", async () => {
  const machine = await machineWithAgency("old.xlsx");
  const { code, said } = await machine.run(...CARRY, "--lang", "en");
  expect(code).toBe(0);
  expect(said.join("\n")).toContain("The ten scores of 2568 are on the score sheet");
  const json = jsonOf(await machine.run(...CARRY, "--force", "--json"));
  expect(schemaErrors(SCHEMA, json)).toEqual([]);
  expect(json).toMatchObject({ carried: { departmentsFrom: "listed", scores: SCORES.split(",").map(Number) } });
});

it.each([
  ["no output", ["carry", "old.xlsx", "--assessed", "2568"], "--out"],
  ["no year", ["carry", "old.xlsx", "--out", "new.xlsx"], "--assessed"],
  ["a year without a framework", ["carry", "old.xlsx", "--out", "new.xlsx", "--assessed", "2561"], "2561"],
  ["an unknown type", [...CARRY, "--type", "กรม"], "กรม"],
  ["no departments", [...CARRY, "--departments", ","], "--departments"],
  ["no file", ["carry", "--out", "new.xlsx", "--assessed", "2568"], ".xlsx"],
  ["two files", [...CARRY, "other.xlsx"], "other.xlsx"],
  ["the input as output", ["carry", "old.xlsx", "--assessed", "2568", "--out", "old.xlsx", "--force"], "old.xlsx"],
  ["a file that is not there", ["carry", "gone.xlsx", "--assessed", "2568", "--out", "new.xlsx"], "gone.xlsx"],
])("refuses %s and writes nothing", async (_, args, named) => {
  const machine = await machineWithOld();
  const { code, said, complained } = await machine.run(...args);
  expect([code, said, complained.length]).toEqual([2, [], 1]);
  expect(complained[0]).toContain(named);
  expect([...machine.files.keys()]).toEqual(["old.xlsx"]);
});

it("refuses a file without any table", async () => {
  const machine = await machineWithOld();
  machine.files.set("old.xlsx", await writeXlsx({ sheets: [{ name: "บันทึก", rows: [["ของเรา"]] }] }));
  const { code, complained } = await machine.run(...CARRY);
  expect([code, complained.length]).toEqual([2, 1]);
});

describe.each([
  ["klongha-2566.xlsx", 2566, 6],
  ["pongnamron-2564.xlsx", 2564, 21],
  ["suankluai-2566.xlsx", 2566, 12],
  ["lamphura-2567.xlsx", 2567, 4],
  ["huaitoei-2568.xlsx", 2568, 45],
])("the report %s", (file, year, rows) => {
  it("is carried, and its rows add up", async () => {
    const path = resolve(CASES_FOLDER, file);
    const isThere = existsSync(path);
    if (!isThere) process.stdout.write(`${file} is not in ${CASES_FOLDER}; nothing carried\n`);
    const machine = isThere ? new FakeMachine() : await machineWithOld();
    if (isThere) machine.files.set("old.xlsx", new Uint8Array(readFileSync(path)));
    const run = await machine.run(...CARRY.map((word) => (word === "2568" ? String(year) : word)), "--json");
    expect(schemaErrors(SCHEMA, jsonOf(run))).toEqual([]);
    const { counts } = (jsonOf(run) as { carried: { counts: Record<string, number> } }).carried;
    expect(counts["rowsRead"]).toBe(isThere ? rows : 3);
    expect((counts["rowsCarried"] ?? 0) + (counts["rowsListed"] ?? 0)).toBe(counts["rowsRead"]);
    expect((await machine.run("check", "ปี/new.xlsx")).complained).toEqual([]);
  });
});
