import { writeXlsx } from "hucre";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { jsonOf, machineWithAgency, NEW, typeInto } from "./agency-file";
import { FakeMachine } from "./fake-machine";

const PASTED = [
  ["ลำดับ", "เครื่องมือการประเมิน", "ตัวชี้วัด", "คะแนน", "ผลการประเมิน"],
  ["๙", "OIT", "การเปิดเผยข้อมูล", "๗๐.๐๐", "ไม่ผ่านเกณฑ์"],
  ["๑๐", "OIT", "การป้องกันการทุจริต", "๕๐.๐๐", "ไม่ผ่านเกณฑ์"],
];

async function misspelt(): Promise<FakeMachine> {
  const machine = await machineWithAgency();
  await typeInto(machine, "a.xlsx", { กองคลัง: { C5: "=เผยแพร่", G5: "รออนุมัติ" } });
  return machine;
}

it("writes the findings as CSV that no spreadsheet takes for formulas", async () => {
  const machine = await misspelt();
  const { said } = await machine.run("check", "a.xlsx", "--out", "b.csv", "--lang", "en");
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(machine.files.get("b.csv"));
  const lines = text.split("\r\n");
  expect(lines[0]).toBe("\uFEFFFile,Severity,Rule id,Rule,Sheet,Cell,Row,Message,Reason acknowledged");
  expect(lines.find((line) => line.includes("unknown-status"))).toContain(",กองคลัง,G5,'=เผยแพร่,");
  expect(said.at(-1)).toBe("Findings saved: b.csv");
});

it("writes the findings as a sheet of a copy", async () => {
  const machine = await misspelt();
  const before = machine.files.get("a.xlsx");
  await machine.run("check", "a.xlsx", "--out", "b.xlsx");
  const opened = await openXlsx(machine.files.get("b.xlsx") ?? new Uint8Array(), "b.xlsx");
  if ("kind" in opened) throw new Error(opened.code);
  const read = await opened.read();
  expect(read.kind === "read" && read.workbook.sheets.map(({ name }) => name).at(-1)).toBe("ผลตรวจ");
  expect(machine.files.get("a.xlsx")).toBe(before);
});

it.each([
  [["check", "a.xlsx", "--out", "b.pdf"], "b.pdf"],
  [["check", "a.xlsx", "--out", "a.xlsx"], "a.xlsx"],
  [["check", "a.xlsx", "--fail-on", "info"], "info"],
])("refuses %j in one line", async (args, told) => {
  const { code, complained } = await (await misspelt()).run(...args);
  expect([code, complained]).toEqual([2, [expect.stringContaining(told)]]);
});

it("ends with 1 for a warning only when asked to", async () => {
  const machine = new FakeMachine();
  await machine.run(...NEW, "--out", "a.xlsx");
  await typeInto(machine, "a.xlsx", { กองคลัง: { I4: "ผลการดำเนินกาน" } });
  const codeOf = async (failOn: string) => (await machine.run("check", "a.xlsx", "--fail-on", failOn)).code;
  expect([await codeOf("error"), await codeOf("warning")]).toEqual([0, 1]);
});

it("checks a pasted report that has no sheet of ours", async () => {
  const machine = new FakeMachine();
  machine.files.set("a.xlsx", await writeXlsx({ sheets: [{ name: "รายงาน", rows: PASTED }] }));
  const run = await machine.run("check", "a.xlsx", "--assessed", "2568", "--json");
  expect(jsonOf(run)).toMatchObject({
    files: [{ tables: [], published: [{ sheet: "รายงาน", layout: "004-B", rows: 2 }] }],
  });
});
