import { FY2568 } from "../../src/core/frameworks/data/fy2568";
import { jsonOf, machineWithAgency, NEW, typeInto } from "./agency-file";
import { FakeMachine } from "./fake-machine";

const HIGH = Array.from({ length: 10 }, () => "96").join(",");
const ADDED = { fiscalYear: 2571, basedOn: 2570, source: "หนังสือ ป.ป.ช." };
const ITEM = { ...ADDED, items: [{ code: "o1", title: "โครงสร้างใหม่ขององค์กรปกครอง" }] };

function machineWith(value: unknown, machine = new FakeMachine()): FakeMachine {
  machine.files.set("f.json", new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value)));
  return machine;
}

async function machineWithSheet(): Promise<FakeMachine> {
  const machine = new FakeMachine();
  const { code } = await machine.run(...NEW, "--with-framework-sheet", "--out", "a.xlsx");
  expect(code).toBe(0);
  return machine;
}

describe("--framework", () => {
  const score = ["score", "--framework", "f.json", "--assessed", "2571", "--scores", HIGH];

  it("adds a year for one run", async () => {
    const run = await machineWith(ADDED).run(...score, "--json");
    expect(run.complained).toEqual([]);
    expect(jsonOf(run)).toMatchObject({ assessedYear: 2571, overall: 96 });
    const { code } = await new FakeMachine().run(...score.filter((word) => !/framework|json/u.test(word)));
    expect(code).toBe(2);
  });

  it("corrects weights and bands", async () => {
    const bands = [
      { label: "ดี", overallAtLeast: 50, everyInstrumentAtLeast: null },
      { label: "ควรแก้", overallAtLeast: 0, everyInstrumentAtLeast: null },
    ];
    const run = await machineWith({ ...ADDED, status: "final", bands }).run(...score, "--lang", "en");
    expect(run.said.find((line) => line.startsWith("Rating"))).toContain("ดี");
  });

  it("makes, checks, compiles, reads and carries by the added year", async () => {
    const machine = machineWith(ITEM);
    const made = NEW.map((word) => (word === "2568" ? "2571" : word));
    const year = ["--framework", "f.json"];
    expect((await machine.run(...made, "--scores", HIGH, "--out", "a.xlsx", ...year)).complained).toEqual([]);
    for (const command of ["check", "read"]) {
      const files = [{ framework: { fiscalYear: 2571, status: "provisional" }, yearChoice: { kind: "chosen" } }];
      expect(jsonOf(await machine.run(command, "a.xlsx", "--json", ...year))).toMatchObject({ files });
    }
    const compiled = await machine.run("compile", "a.xlsx", "--out", "b.xlsx", ...year);
    expect([compiled.code, compiled.complained]).toEqual([0, []]);
    await typeInto(machine, "a.xlsx", { มาตรการ: { C5: "ปรับปรุงข้อมูล", G5: "กองคลัง" } });
    const carried = await machine.run("carry", "a.xlsx", "--out", "c.xlsx", "--assessed", "2571", ...year);
    expect([carried.code, carried.complained]).toEqual([0, []]);
    expect((await machine.run("carry", "a.xlsx", "--out", "d.xlsx", "--assessed", "2571")).code).toBe(2);
  });

  it("says each problem in a line of its own with its path", async () => {
    const bad = { ...ADDED, basedOn: 70, items: [{ code: "x1", title: "ก" }], sauce: "\n" };
    const { code, complained } = await machineWith(bad).run(...score, "--lang", "en");
    expect(code).toBe(2);
    expect(complained).toEqual([
      "ita: f.json: basedOn: “70” is not a BE year. Write four digits, like 2569.",
      "ita: f.json: items.0.code: “x1” is not an item of this year. Write o1, o2 ..., not beyond the number of items.",
      "ita: f.json: sauce: this part is not known or of the wrong kind. Remove or correct it.",
    ]);
  });

  it("says what shows only when the corrections are applied", async () => {
    const { complained } = await machineWith({ ...ADDED, basedOn: 2550 }).run(...score, "--lang", "en");
    expect(complained).toEqual([
      "ita: f.json: basedOn: there is no framework for 2550. Name a year to start from that there is.",
    ]);
  });

  it.each(["{", "\u0000", "ปี"])("refuses %j, which is no JSON", async (text) => {
    const { code, complained } = await machineWith(text).run(...score);
    expect([code, complained]).toEqual([2, [expect.stringContaining("f.json")]]);
  });

  it("refuses a file that is not there, and bytes that are no text", async () => {
    const machine = new FakeMachine();
    expect((await machine.run(...score)).complained).toEqual([expect.stringContaining("f.json")]);
    machine.files.set("f.json", new Uint8Array([0x22, 0xff, 0x22]));
    expect((await machine.run(...score)).code).toBe(2);
  });

  it.each(["new", "check", "compile", "carry", "read"])("ends %s before anything is written", async (command) => {
    const machine = machineWith("{", await machineWithAgency());
    const { code } = await machine.run(command, "--framework", "f.json", "--out", "b.xlsx");
    expect([code, machine.files.has("b.xlsx")]).toEqual([2, false]);
  });
});

describe("the sheet กรอบการประเมิน", () => {
  it("is made by ita new, last, and changes nothing until someone changes it", async () => {
    const machine = await machineWithSheet();
    const run = await machine.run("check", "a.xlsx", "--json");
    expect(run.code).toBe(0);
    expect(jsonOf(run)).toMatchObject({
      files: [{ framework: { fiscalYear: 2568, revision: FY2568.revision }, findings: [] }],
    });
    const read = await machine.run("read", "a.xlsx", "--json");
    expect(jsonOf(read)).toMatchObject({ files: [{ unused: [] }] });
    expect(JSON.stringify(jsonOf(read))).not.toContain("กรอบการประเมิน");
  });

  it("corrects the framework once a source is named", async () => {
    const machine = await machineWithSheet();
    await typeInto(machine, "a.xlsx", { กรอบการประเมิน: { C6: "หนังสือ ป.ป.ช." } });
    const run = await machine.run("check", "a.xlsx", "--json");
    expect(jsonOf(run)).toMatchObject({
      files: [{ framework: { fiscalYear: 2568, revision: FY2568.revision + 1 }, findings: [] }],
    });
  });

  it("gives a finding for a bad cell, and in ita read a line", async () => {
    const machine = await machineWithSheet();
    await typeInto(machine, "a.xlsx", { กรอบการประเมิน: { C5: "ปีหน้า" } });
    const { code, said } = await machine.run("check", "a.xlsx", "--lang", "en");
    expect(code).toBe(1);
    expect(said.join("\n")).toContain(
      "กรอบการประเมิน!C5: “ปีหน้า” is not a BE year. Write four digits, like 2569. This sheet",
    );
    const read = await machine.run("read", "a.xlsx", "--lang", "en");
    expect([read.code, read.said.join("\n")]).toEqual([
      0,
      expect.stringContaining("The sheet กรอบการประเมิน corrects no framework. C5: “ปีหน้า” is not a BE year."),
    ]);
    const problem = { sheet: "กรอบการประเมิน", cell: "C5", code: "bad-year", value: "ปีหน้า" };
    expect(jsonOf(await machine.run("read", "a.xlsx", "--json"))).toMatchObject({
      files: [{ frameworkProblems: [problem] }],
    });
  });

  it("may add the very year that is asked for", async () => {
    const machine = await machineWithSheet();
    await typeInto(machine, "a.xlsx", {
      กรอบการประเมิน: { C5: 2571, C6: "หนังสือ ป.ป.ช.", A40: "ปีตั้งต้น", C40: 2568 },
    });
    for (const command of ["check", "read"]) {
      const run = await machine.run(command, "a.xlsx", "--assessed", "2571", "--json");
      expect(run.complained).toEqual([]);
      expect(jsonOf(run)).toMatchObject({ files: [{ framework: { fiscalYear: 2571, status: "final" } }] });
    }
    const { code, complained } = await machine.run("read", "a.xlsx", "--assessed", "2561");
    expect([code, complained.join("\n")]).toEqual([2, expect.stringContaining("2571")]);
  });
});

describe("the year that nobody names", () => {
  const machineSaying = async (...lines: readonly string[]) => {
    const machine = await machineWithAgency();
    await typeInto(machine, "a.xlsx", { ข้อมูลหน่วยงาน: { B10: null }, "คะแนน ITA": { A1: null, A2: null } });
    const cells = Object.fromEntries(lines.map((line, index) => [`A${String(index + 1)}`, line]));
    await typeInto(machine, "a.xlsx", { "คะแนน ITA": cells });
    return machine;
  };

  it("is taken from the document, and both commands say so", async () => {
    const machine = await machineSaying("ผลการประเมิน ITA ปี 2566");
    const choice = { kind: "chosen", year: 2566, by: "document" };
    for (const command of ["check", "read"]) {
      const { said } = await machine.run(command, "a.xlsx", "--lang", "en");
      expect(said).toContain("Nobody named a year, so it is 2566, as the document says: “ผลการประเมิน ITA ปี 2566”");
      const evidence = [{ reason: "result-year", text: "ผลการประเมิน ITA ปี 2566" }, { reason: "document-year" }];
      const files = [{ yearChoice: { ...choice, evidence } }];
      expect(jsonOf(await machine.run(command, "a.xlsx", "--json"))).toMatchObject({ files });
    }
  });

  it("is said where its framework is not held", async () => {
    const machine = await machineSaying("ผลการประเมิน ITA ปี 2561");
    const { said } = await machine.run("check", "a.xlsx", "--lang", "en");
    expect(said).toContain("There is no framework for 2561 yet, so no score was computed.");
  });

  it("stays open where two are named alike", async () => {
    const machine = await machineSaying("ผลการประเมิน ITA ปี 2566", "ผลการประเมิน ITA ปี 2567");
    const run = await machine.run("check", "a.xlsx", "--json");
    expect(jsonOf(run)).toMatchObject({
      files: [{ assessedYear: null, framework: null, yearChoice: { kind: "undecided" } }],
    });
    const { said } = await machine.run("check", "a.xlsx", "--lang", "en");
    expect(said.join("\n")).toContain("The document speaks of 2567, 2566, and nothing says");
  });
});
