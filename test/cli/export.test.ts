import { readFileSync } from "node:fs";
import { jsonOf, machineWithAgency, typeInto } from "./agency-file";
import type { FakeMachine } from "./fake-machine";
import { schemaErrors } from "./json-schema";

const SECTION = readFileSync("docs/cli.md", "utf8").split("## The JSON of `ita export`")[1] ?? "";
const SCHEMA: unknown = JSON.parse(/```json\n([\s\S]*?)```/u.exec(SECTION)?.[1] ?? "null");

async function filledMachine(): Promise<FakeMachine> {
  const machine = await machineWithAgency();
  await typeInto(machine, "a.xlsx", {
    กองคลัง: {
      A5: "ม.1",
      B5: "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล",
      C5: "+เผยแพร่ข้อมูล\nทุกไตรมาส",
      E5: 45931,
      F5: "ต้นปี",
      G5: "ดำเนินการแล้ว",
      D6: "แถวที่ไม่มีมาตรการ",
    },
  });
  return machine;
}

const textIn = (machine: FakeMachine, path: string) => Buffer.from(machine.files.get(path) ?? []).toString("utf8");

describe("ita export", () => {
  it("writes JSON as its schema says, with the row left out and why", async () => {
    const machine = await filledMachine();
    const { code, complained } = await machine.run("export", "a.xlsx", "--out", "d.json");
    expect({ code, complained }).toEqual({ code: 1, complained: [] });
    const data = JSON.parse(textIn(machine, "d.json")) as Record<string, unknown>;
    expect(schemaErrors(SCHEMA, data)).toEqual([]);
    expect(data).toMatchObject({
      planYear: 2569,
      rowsRead: 2,
      rowsExported: 1,
      rowsLeftOut: 1,
      rows: [{ sheet: "กองคลัง", cell: "A5", start: "2025-10-01", end: null, asTyped: "end: ต้นปี", status: "done" }],
      leftOutRows: [{ sheet: "กองคลัง", cell: "A6", code: "no-measure" }],
    });
  });

  it("writes CSV with a byte order mark in which no text is a formula", async () => {
    const machine = await filledMachine();
    const { said } = await machine.run("export", "a.xlsx", "--out", "d.CSV", "--lang", "en");
    expect(textIn(machine, "d.CSV")).toMatch(/^\uFEFFagency,planYear/u);
    expect(textIn(machine, "d.CSV")).toContain(`"'+เผยแพร่ข้อมูล\nทุกไตรมาส"`);
    expect(said.slice(0, 2)).toEqual(["Data exported: d.CSV", "2 rows read = 1 exported + 1 left out"]);
  });

  it("tells machines what it did", async () => {
    const machine = await filledMachine();
    const run = await machine.run("export", "a.xlsx", "--out", "d.csv", "--json");
    expect(jsonOf(run)).toMatchObject({ out: "d.csv", rowsRead: 2, rowsExported: 1, rowsLeftOut: 1, leftOutCells: [] });
  });

  it.each([
    ["without --out", ["export", "a.xlsx"], "--out"],
    ["to another kind of file", ["export", "a.xlsx", "--out", "d.txt"], "d.txt"],
    ["of two files", ["export", "a.xlsx", "b.xlsx", "--out", "d.csv"], "b.xlsx"],
    ["as of no day", ["export", "a.xlsx", "--out", "d.csv", "--as-of", "1/4/69"], "1/4/69"],
  ])("refuses to run %s and writes nothing", async (_, args, named) => {
    const machine = await filledMachine();
    const { code, complained } = await machine.run(...args);
    expect(code).toBe(2);
    expect(complained.join("\n")).toContain(named);
    expect([...machine.files.keys()]).toEqual(["a.xlsx"]);
  });

  it("replaces a file only with --force", async () => {
    const machine = await filledMachine();
    machine.files.set("d.csv", new Uint8Array([1]));
    expect((await machine.run("export", "a.xlsx", "--out", "d.csv")).code).toBe(2);
    expect(machine.files.get("d.csv")).toEqual(new Uint8Array([1]));
    expect((await machine.run("export", "a.xlsx", "--out", "d.csv", "--force")).code).toBe(1);
  });
});
