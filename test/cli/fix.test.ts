import { RULES } from "../../src/core/validation/rules";
import { jsonOf, machineWithAgency, typeInto } from "./agency-file";
import type { FakeMachine } from "./fake-machine";

const STATUS = "อยู่ระหว่างดำเนินการ";

async function padded(): Promise<FakeMachine> {
  const machine = await machineWithAgency();
  await typeInto(machine, "a.xlsx", { กองคลัง: { C5: "เผยแพร่", G5: `${STATUS} ` } });
  return machine;
}

interface Fixed {
  readonly out: string | null;
  readonly edits: readonly { readonly cell: string; readonly after: string }[];
  readonly fixed: readonly { readonly rule: string }[];
  readonly left: readonly { readonly rule: string }[];
}

it("writes the certain fixes to a copy, tells each cell, and a second run has nothing to fix", async () => {
  const machine = await padded();
  const before = machine.files.get("a.xlsx");
  const run = await machine.run("fix", "a.xlsx", "--out", "b.xlsx", "--json");
  const json = jsonOf(run) as Fixed;
  expect(json.edits).toEqual([{ sheet: "กองคลัง", cell: "G5", before: `${STATUS} `, after: STATUS }]);
  expect(json.fixed.map(({ rule }) => rule)).toEqual(["unknown-status"]);
  expect(json.left.map(({ rule }) => rule)).toContain("blank-required");
  expect(run.code).toBe(1);
  expect(machine.files.get("a.xlsx")).toBe(before);
  expect((jsonOf(await machine.run("fix", "b.xlsx", "--dry-run", "--json")) as Fixed).edits).toEqual([]);
});

it("only tells with --dry-run, and keeps to the rules that were named", async () => {
  const machine = await padded();
  const dry = await machine.run("fix", "a.xlsx", "--dry-run", "--lang", "en");
  expect(dry.said).toEqual(
    expect.arrayContaining([`  กองคลัง!G5: “${STATUS}” to “${STATUS}”`, "No file was written (--dry-run)"]),
  );
  expect([...machine.files.keys()]).toEqual(["a.xlsx"]);
  const other = await machine.run("fix", "a.xlsx", "--dry-run", "--rules", "wrong-instrument", "--json");
  expect((jsonOf(other) as Fixed).edits).toEqual([]);
});

it.each([
  [["fix", "a.xlsx"], "--out"],
  [["fix", "a.xlsx", "--dry-run", "--rules", "spelling"], "spelling"],
  [["fix", "a.xlsx", "b.xlsx", "--dry-run"], "b.xlsx"],
  [["fix", "--dry-run"], "fix"],
])("refuses %j in one line", async (args, told) => {
  const machine = await padded();
  const { code, complained } = await machine.run(...args);
  expect(code).toBe(2);
  expect(complained).toEqual([expect.stringContaining(told)]);
});

it("lists the catalogue, in words and for machines", async () => {
  const machine = await padded();
  const { said } = await machine.run("rules");
  expect(said).toHaveLength(RULES.length + 1);
  const { rules } = jsonOf(await machine.run("rules", "--json", "--lang", "en")) as { readonly rules: unknown };
  expect(rules).toMatchObject(RULES.map(({ id, group, severity, basis }) => ({ id, group, severity, basis })));
});
