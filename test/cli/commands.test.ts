import { readFileSync } from "node:fs";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { jsonOf, machineWithAgency, NEW, SCORES, typeInto } from "./agency-file";
import { FakeMachine } from "./fake-machine";
import { schemaErrors } from "./json-schema";

const SCHEMA: unknown = JSON.parse(/```json\n([\s\S]*?)```/u.exec(readFileSync("docs/cli.md", "utf8"))?.[1] ?? "null");
/** 1 October 2025, 31 March 2026 and 16 February 2026. */
const [START, END, DONE] = [45_931, 46_112, 46_069];
const ISSUE = "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล";

const FILLED = {
  มาตรการ: {
    A5: "ม.1",
    B5: ISSUE,
    C5: "ปรับปรุงข้อมูล",
    D5: "ตรวจ",
    E5: START,
    F5: END,
    G5: "ทุกส่วนราชการ",
    H5: "รายไตรมาส",
  },
  สำนักปลัด: {
    A5: "ม.1",
    B5: ISSUE,
    C5: "ปรับปรุงข้อมูล",
    E5: START,
    F5: END,
    G5: "ดำเนินการเรียบร้อยแล้ว",
    H5: DONE,
    K5: "https://a.example/1 https://a.example/2",
  },
  กองคลัง: { B5: ISSUE, C5: "เผยแพร่แผน", E5: START, F5: END, G5: "อยู่ระหว่างดำเนินกา", M6: "ค้าง" },
};

async function filledMachine(): Promise<FakeMachine> {
  const machine = await machineWithAgency();
  await typeInto(machine, "a.xlsx", FILLED);
  return machine;
}

describe("ita score", () => {
  it("gives the numbers of the published example", async () => {
    const run = await new FakeMachine().run("score", "--assessed", "2568", "--scores", SCORES, "--json");
    expect(run.code).toBe(0);
    expect(jsonOf(run)).toMatchObject({
      schemaVersion: 1,
      assessedYear: 2568,
      instruments: { IIT: 94.41, EIT: 94.81, OIT: 60 },
      overall: 80.77,
      rating: "ต้องปรับปรุง",
      failing: [9, 10],
    });
  });

  it("takes Thai digits and leaves what is not known unknown", async () => {
    const run = await new FakeMachine().run(
      "score",
      "--assessed",
      "๒๕๖๘",
      "--scores",
      `,-${",๙๐".repeat(8)}`,
      "--json",
    );
    expect(jsonOf(run)).toMatchObject({
      overall: null,
      rating: null,
      unscored: [1, 2],
      instruments: { IIT: null, OIT: 90 },
    });
  });

  it("says the same in words", async () => {
    const { said } = await new FakeMachine().run("score", "--assessed", "2568", "--scores", SCORES, "--lang", "en");
    expect(said).toEqual([
      "Means IIT 94.41 EIT 94.81 OIT 60.00",
      "Overall score 80.77",
      expect.stringContaining("Rating: ต้องปรับปรุง"),
      "Indicators below the line of 85: 9, 10",
    ]);
  });
});

describe("ita new", () => {
  it("says which sheets it made", async () => {
    const run = await new FakeMachine().run(...NEW, "--out", "b.xlsx", "--json");
    const sheets = ["ข้อมูลหน่วยงาน", "คะแนน ITA", "มาตรการ", "สำนักปลัด", "กองคลัง", "กองช่าง"];
    expect(jsonOf(run)).toEqual({ schemaVersion: 1, path: "b.xlsx", sheets });
  });

  it("keeps every option in the workbook", async () => {
    const machine = new FakeMachine();
    const further = ["--round", "6", "--digits", "thai", "--website", "https://a.example"];
    await machine.run(...NEW, ...further, "--scores", SCORES, "--out", "b.xlsx");
    const check = await machine.run("check", "b.xlsx", "--json");
    expect(jsonOf(check)).toMatchObject({
      files: [
        { agency: "ทดสอบ", assessedYear: 2568, planYear: 2569, round: 6, departments: ["สำนักปลัด", "กองคลัง", "กองช่าง"] },
      ],
    });
    const workbook = await openXlsx(machine.files.get("b.xlsx") ?? new Uint8Array(), "b.xlsx");
    const read = "kind" in workbook ? workbook : await workbook.read();
    const texts = JSON.stringify(read);
    for (const text of ["อบต.", "เมือง", "ตัวอย่าง", "https://a.example", "เลขไทย"]) expect(texts).toContain(`"${text}"`);
  });
});

describe("an output", () => {
  const before = new Uint8Array([1, 2, 3]);
  it.each([[NEW], [["compile", "a.xlsx"]]])("that exists is replaced only with --force: %s", async (args) => {
    const machine = await filledMachine();
    machine.files.set("b.xlsx", before);
    const refused = await machine.run(...args, "--out", "b.xlsx");
    expect(refused.code).toBe(2);
    expect(refused.complained).toEqual([expect.stringContaining("--force")]);
    expect(machine.files.get("b.xlsx")).toBe(before);
    expect((await machine.run(...args, "--out", "b.xlsx", "--force")).code).not.toBe(2);
    expect(machine.files.get("b.xlsx")?.length).toBeGreaterThan(1000);
  });

  it.each(["a.xlsx", "./a.xlsx", "c.xlsx"])("that is an input is refused even with --force, spelt %s", async (out) => {
    const machine = await filledMachine();
    machine.links.set("./a.xlsx", "a.xlsx");
    machine.files.set("c.xlsx", machine.files.get("a.xlsx") ?? before);
    const input = machine.files.get("a.xlsx");
    const { code, complained } = await machine.run("compile", "a.xlsx", "c.xlsx", "--out", out, "--force");
    expect(code).toBe(2);
    expect(complained).toEqual([expect.stringContaining(out)]);
    expect(machine.files.get("a.xlsx")).toBe(input);
  });

  it("that cannot be written is one line, and nothing is claimed", async () => {
    const machine = await filledMachine();
    machine.unwritable.set("b.xlsx", "EACCES");
    const { code, said, complained } = await machine.run("compile", "a.xlsx", "--out", "b.xlsx");
    expect({ code, said }).toEqual({ code: 2, said: [] });
    expect(complained).toEqual([expect.stringContaining("EACCES")]);
  });
});

describe("ita check --json", () => {
  it("fits the schema of docs/cli.md and tells rows, days, cells and findings", async () => {
    const machine = await filledMachine();
    const run = await machine.run("check", "a.xlsx", "--json", "--lang", "en");
    expect(run.code).toBe(1);
    const json = jsonOf(run);
    expect(schemaErrors(SCHEMA, json)).toEqual([]);
    expect(json).toMatchObject({ files: [{ path: "a.xlsx", score: { overall: 80.77, failing: [9, 10] } }] });
    const text = JSON.stringify(json);
    expect(text).toContain('"period":{"start":"2025-10-01","end":"2026-03-31"}');
    expect(text).toContain('"doneOn":"2026-02-16"');
    expect(text).toContain('"evidence":["https://a.example/1","https://a.example/2"]');
    expect(text).toContain('"owners":[],"allDepartments":true');
    const findings = (json as { files: { findings: { rule: string; sheet: string; cell: string }[] }[] }).files[0]
      ?.findings;
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: "unknown-status", sheet: "กองคลัง", cell: "G5" }),
        expect.objectContaining({ rule: "failing-without-measure", sheet: "คะแนน ITA", cell: "H14" }),
      ]),
    );
  });

  it("takes the round and the year from the command before those of the workbook", async () => {
    const machine = await filledMachine();
    expect(jsonOf(await machine.run("check", "a.xlsx", "--json", "--round", "6", "--assessed", "2568"))).toMatchObject({
      files: [{ round: 6, assessedYear: 2568 }],
    });
  });

  it("finds a score of 186 in its cell", async () => {
    const machine = await machineWithAgency();
    await typeInto(machine, "a.xlsx", { "คะแนน ITA": { H14: 186 } });
    const json = JSON.stringify(jsonOf(await machine.run("check", "a.xlsx", "--json")));
    expect(json).toMatch(/"rule":"score-out-of-range"[^}]*"sheet":"คะแนน ITA","cell":"H14"/u);
  });
});

describe("ita compile", () => {
  it("fits the schema, loses no row and leaves the input as it was", async () => {
    const machine = await filledMachine();
    const input = machine.files.get("a.xlsx")?.slice();
    const run = await machine.run("compile", "a.xlsx", "--out", "b.xlsx", "--json");
    expect(run.code).toBe(1);
    const json = jsonOf(run);
    expect(schemaErrors(SCHEMA, json)).toEqual([]);
    expect(json).toMatchObject({
      out: "b.xlsx",
      compiled: {
        sheet: "สรุปผล",
        rowsRead: 3,
        rowsWritten: 2,
        rowsExcluded: 1,
        emptyDepartments: ["กองช่าง"],
        missingDepartments: [],
      },
    });
    expect(machine.files.get("a.xlsx")).toEqual(input);
    expect([...machine.files.keys()]).toEqual(["a.xlsx", "b.xlsx"]);
  });

  it("judges overdue by --as-of and otherwise by today", async () => {
    const machine = await filledMachine();
    const overdue = async (...args: string[]) =>
      JSON.stringify(jsonOf(await machine.run("compile", "a.xlsx", "--out", "b.xlsx", "--force", "--json", ...args)));
    expect(await overdue()).toMatch(/"label":"กองคลัง"[^}]*\}[^}]*"overdue":1/u);
    expect(await overdue("--as-of", "2026-03-31")).toMatch(/"label":"กองคลัง"[^}]*\}[^}]*"overdue":0/u);
  });

  it("says which departments filled in nothing", async () => {
    const machine = await machineWithAgency();
    const run = await machine.run("compile", "a.xlsx", "--out", "b.xlsx", "--json");
    expect(jsonOf(run)).toMatchObject({
      compiled: { rowsRead: 0, rowsWritten: 0, emptyDepartments: ["สำนักปลัด", "กองคลัง", "กองช่าง"] },
    });
  });

  it("names other files relative to the output, as the links need it", async () => {
    const machine = await filledMachine();
    machine.files.set("in/c.xlsx", machine.files.get("a.xlsx") ?? new Uint8Array());
    const run = await machine.run("compile", "a.xlsx", "in/c.xlsx", "--out", "out/b.xlsx", "--json");
    expect(JSON.stringify(jsonOf(run))).toContain('"file":"../in/c.xlsx"');
  });

  it("takes the tabs of several files and names each row's file", async () => {
    const machine = await filledMachine();
    machine.files.set("c.xlsx", machine.files.get("a.xlsx") ?? new Uint8Array());
    const run = await machine.run("compile", "a.xlsx", "c.xlsx", "--out", "b.xlsx", "--json");
    expect(schemaErrors(SCHEMA, jsonOf(run))).toEqual([]);
    expect(jsonOf(run)).toMatchObject({ compiled: { rowsRead: 6, rowsWritten: 4 } });
    expect(jsonOf(run)).toMatchObject({
      compiled: {
        repeatedTabs: [
          { file: "c.xlsx", sheet: "สำนักปลัด", sameAs: { sheet: "สำนักปลัด" } },
          { file: "c.xlsx", sheet: "กองคลัง", sameAs: { sheet: "กองคลัง" } },
        ],
      },
    });
    const { said } = await machine.run("compile", "a.xlsx", "c.xlsx", "--out", "d.xlsx", "--lang", "en");
    expect(said.join("\n")).toMatch(/rows of c\.xlsx › กองคลัง are all the same as those of กองคลัง/u);
    expect(JSON.stringify(jsonOf(run))).toContain('"file":"c.xlsx"');
  });
});
