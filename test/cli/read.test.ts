import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { CASES_FOLDER } from "../core/reading/case-cells";
import { CASE_TABLES } from "../core/recognition/published/case-tables";
import { jsonOf, machineWithAgency, NEW, typeInto } from "./agency-file";
import { FakeMachine } from "./fake-machine";
import { schemaErrors } from "./json-schema";

const SECTION = readFileSync("docs/cli.md", "utf8").split("## `ita read`")[1] ?? "";
const SCHEMA: unknown = JSON.parse(/```json\n([\s\S]*?)```/u.exec(SECTION)?.[1] ?? "null");

/** A workbook of ours, emptied of nothing, with a published table typed into a tab that is not ours. */
async function machineWithReport(): Promise<FakeMachine> {
  const machine = await machineWithAgency();
  await typeInto(machine, "a.xlsx", {
    มาตรการ: { B5: "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", C5: "ปรับปรุงข้อมูล", G5: "กองคลัง" },
  });
  return machine;
}

it("reads the standard sheets, tells where each value stands, and fits the documented shape", async () => {
  const machine = await machineWithReport();
  const run = await machine.run("read", "a.xlsx", "--json");
  expect(run.code).toBe(0);
  const json = jsonOf(run);
  expect(schemaErrors(SCHEMA, json)).toEqual([]);
  expect(json).toMatchObject({
    schemaVersion: 1,
    files: [{ path: "a.xlsx", headings: [], unused: [] }],
  });
  expect(JSON.stringify(json)).toContain(
    JSON.stringify({ cells: { issue: "B5", measure: "C5", owners: "G5" } }).slice(1, -2),
  );
});

it("says in lines what was read, in both languages", async () => {
  const machine = await machineWithReport();
  const thai = await machine.run("read", "a.xlsx");
  const english = await machine.run("read", "a.xlsx", "--lang", "en");
  expect(thai.said.some((line) => line.includes("มาตรการ!"))).toBe(true);
  expect(english.said.at(-1)).toBe("0 lines not used");
});

it("cannot run without a file, with one that is not there, or with an option it does not know", async () => {
  const machine = new FakeMachine();
  const runs = [
    await machine.run("read"),
    await machine.run("read", "none.xlsx"),
    await machine.run("read", "none.xlsx", "--round", "6"),
  ];
  expect(runs.map(({ code, complained }) => [code, complained.length])).toEqual([
    [2, 1],
    [2, 1],
    [2, 1],
  ]);
});

it("a standard workbook that nobody filled has its tables and nothing unused", async () => {
  const machine = new FakeMachine();
  await machine.run(...NEW, "--out", "new.xlsx");
  const run = await machine.run("read", "new.xlsx", "--json");
  expect(run.code).toBe(0);
  expect(schemaErrors(SCHEMA, jsonOf(run))).toEqual([]);
});

it.each(CASE_TABLES)(
  "the published report $file fits the documented shape, without an empty text",
  async (reportCase) => {
    const { file, tables } = reportCase;
    const path = resolve(CASES_FOLDER, file);
    const isThere = existsSync(path);
    if (!isThere) process.stdout.write(`${file} is not in ${CASES_FOLDER}; nothing read\n`);
    const machine = isThere ? new FakeMachine() : await machineWithAgency(file);
    if (isThere) machine.files.set(file, new Uint8Array(readFileSync(path)));
    const run = await machine.run("read", file, "--json");
    const json = jsonOf(run);
    expect(run.code).toBe(0);
    expect(schemaErrors(SCHEMA, json)).toEqual([]);
    const layouts = tables.map(({ layout, range }) => ({ layout, range }));
    expect(isThere ? json : { files: [{ tables: layouts }] }).toMatchObject({ files: [{ tables: layouts }] });
    expect(await machine.run("read", file, "--lang", "en")).toMatchObject({ code: 0, complained: [] });
  },
);
