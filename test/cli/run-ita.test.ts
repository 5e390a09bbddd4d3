import { readdirSync } from "node:fs";
import { COMMANDS } from "../../src/cli/commands";
import { FakeMachine, VERSION } from "./fake-machine";
import { machineWithAgency, NEW, SCORES } from "./agency-file";

const OUT = ["--out", "new.xlsx"];
const without = (option: string) => {
  const at = NEW.indexOf(option);
  return [...NEW.slice(0, at), ...NEW.slice(at + 2), ...OUT];
};
const instead = (option: string, value: string) => [...without(option), option, value];

/** What cannot be run, and a word of the option, value or file that the one line must name. */
const REFUSED: readonly (readonly [why: string, args: readonly string[], named: string])[] = [
  ["no command", [], "--help"],
  ["an unknown command", ["publish"], "publish"],
  ["an unknown language", ["score", "--lang", "de"], "de"],
  ["an unknown option", ["check", "a.xlsx", "--fast"], "--fast"],
  ["an unknown short option", ["check", "a.xlsx", "-x"], "-x"],
  ["an option of another command", ["read", "a.xlsx", "--out", "b.xlsx"], "--out"],
  ["an option without its value", ["compile", "a.xlsx", "--out"], "--out"],
  ["an option followed by another", ["compile", "a.xlsx", "--out", "--force"], "--out"],
  ["an option given twice", ["check", "a.xlsx", "--round", "6", "--round", "12"], "--round"],
  ["a file where none is taken", ["score", "a.xlsx"], "a.xlsx"],
  ["check without a file", ["check"], "check"],
  ["compile without a file", ["compile", "--out", "b.xlsx"], "compile"],
  ["compile without an output", ["compile", "a.xlsx"], "--out"],
  ["score without a year", ["score", "--scores", SCORES], "--assessed"],
  ["score without scores", ["score", "--assessed", "2568"], "--scores"],
  ["a year in words", ["score", "--assessed", "ปีนี้", "--scores", SCORES], "ปีนี้"],
  ["a year without a framework", ["score", "--assessed", "2599", "--scores", SCORES], "2599"],
  ["a score above 100", ["score", "--assessed", "2568", "--scores", SCORES.replace("50.00", "186")], "186"],
  ["a score below 0", ["score", "--assessed", "2568", "--scores", SCORES.replace("50.00", "-1")], "-1"],
  ["a score in words", ["score", "--assessed", "2568", "--scores", SCORES.replace("50.00", "ดี")], "ดี"],
  ["nine scores", ["score", "--assessed", "2568", "--scores", SCORES.replace(",50.00", "")], "9"],
  ["a round of 3 months", ["check", "a.xlsx", "--round", "3"], "--round"],
  ["a day that does not exist", ["check", "a.xlsx", "--as-of", "2026-02-30"], "2026-02-30"],
  ["a day in another order", ["compile", "a.xlsx", "--out", "b.xlsx", "--as-of", "31/3/2026"], "31/3/2026"],
  ["a file that is not there", ["check", "none.xlsx"], "none.xlsx"],
  ["the same input twice", ["compile", "a.xlsx", "./a.xlsx", "--out", "b.xlsx"], "./a.xlsx"],
  ["an unknown type of agency", instead("--type", "กรม"), "กรม"],
  ["departments that are only commas", instead("--departments", " , "), "--departments"],
  ["a department given twice", instead("--departments", "กองคลัง,กองช่าง,กอง คลัง"), "กอง คลัง"],
  ["an unknown style of digits", [...NEW, ...OUT, "--digits", "roman"], "roman"],
  ...["--agency", "--type", "--district", "--province", "--assessed", "--departments"].map(
    (option) => [`new without ${option}`, without(option), option] as const,
  ),
  ["new without --out", NEW, "--out"],
  ["new with a blank name", instead("--agency", " "), "--agency"],
];

describe("the command line", () => {
  it.each(REFUSED)("refuses %s in one line with exit code 2 and writes nothing", async (_, args, named) => {
    for (const lang of ["th", "en"]) {
      const machine = await machineWithAgency();
      machine.links.set("./a.xlsx", "a.xlsx");
      const own = args.includes("--lang") ? args : [...args, "--lang", lang];
      const { code, said, complained } = await machine.run(...own);
      expect({ code, said }).toEqual({ code: 2, said: [] });
      expect(complained).toHaveLength(1);
      expect(complained[0]).toMatch(/^ita: [^\n]+$/u);
      expect(complained[0]).toContain(named);
      expect([...machine.files.keys()]).toEqual(["a.xlsx"]);
    }
  });

  it("prints its version", async () => {
    expect(await new FakeMachine().run("--version")).toEqual({ code: 0, said: [VERSION], complained: [] });
  });

  it.each(["th", "en"])("explains every command in %s with the options that it takes", async (lang) => {
    const machine = new FakeMachine();
    const main = await machine.run("--help", "--lang", lang);
    expect(main.code).toBe(0);
    for (const { name, options, flags } of COMMANDS) {
      expect(main.said.join("\n")).toContain(`ita ${name}`);
      const { code, said, complained } = await machine.run("--lang", lang, name, "--help");
      expect({ code, complained }).toEqual({ code: 0, complained: [] });
      const documented = [...said.join("\n").matchAll(/^ {2}--([a-z-]+)/gmu)].map(([, option]) => option);
      expect(documented.sort()).toEqual([...options, ...flags].sort());
    }
  });

  it("speaks Thai unless another language is asked for, wherever the option stands", async () => {
    const machine = new FakeMachine();
    const spoken = async (...args: string[]) => (await machine.run(...args)).complained[0];
    expect(await spoken("publish")).toContain("ไม่รู้จักคำสั่ง");
    expect(await spoken("--lang", "en", "publish")).toContain("is not known");
    expect(await spoken("publish", "--lang=en")).toContain("is not known");
  });

  it("refuses a flag that a command does not have", async () => {
    const machine = await machineWithAgency();
    const { code, complained } = await machine.run("read", "a.xlsx", "--force");
    expect(code).toBe(2);
    expect(complained[0]).toContain("--force");
  });

  it("knows every command of the folder", () => {
    const files = readdirSync("src/cli/commands").filter((file) => !["index.ts", "command.ts"].includes(file));
    expect(COMMANDS.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });
});
