import { FRAMEWORKS } from "../../src/core/frameworks";
import { jsonOf, NEW, SCORES } from "./agency-file";
import { FakeMachine } from "./fake-machine";

const HIGH = Array.from({ length: 10 }, () => "96").join(",");

function scored(year: number, ...more: readonly string[]) {
  return new FakeMachine().run("score", "--assessed", String(year), "--scores", HIGH, ...more);
}

describe("ita score by year", () => {
  it("gives a letter up to 2565 and a word from 2566", async () => {
    expect((await scored(2564, "--lang", "en")).said).toContain("Rating: AA");
    expect((await scored(2566, "--lang", "en")).said.join("\n")).toContain("Rating: ผ่านดีเยี่ยม");
  });

  it("says nothing about confidence where all is sure", async () => {
    expect((await scored(2564)).said.join("\n")).not.toMatch(/แน่นอน|ยืนยัน/u);
  });

  it("says what is inferred of 2565", async () => {
    expect((await scored(2565, "--lang", "en")).said.at(-1)).toBe(
      "How sure the framework of 2565 is: weights and formula (inferred), rating rules (inferred), pass line (inferred)",
    );
  });

  it("does not confirm a rating of 2569, whose rules nobody found", async () => {
    const { said } = await scored(2569);
    expect(said.join("\n")).toContain("ระดับ: ผ่านดีเยี่ยม (ยังไม่ยืนยัน เพราะข้อเท็จจริงของกรอบปีนี้ไม่มีแหล่งอ้างอิง)");
    expect(said.at(-1)).toContain("น้ำหนักและสูตร (ไม่พบแหล่งอ้างอิง)");
  });

  it("says that 2570 is provisional", async () => {
    expect((await scored(2570)).said.at(-1)).toBe("กรอบปี 2570 เป็นกรอบชั่วคราวที่คัดลอกจากปีก่อน ผลทั้งหมดยังไม่ยืนยัน");
  });

  it.each([
    [2564, true, { overall: "derived", rating: "derived", passLine: "stated" }],
    [2569, false, { overall: "unknown", rating: "unknown", passLine: "inferred" }],
    [2570, false, { overall: "unknown", rating: "unknown", passLine: "unknown" }],
  ])("tells machines how sure %i is", async (year, ratingCertain, confidence) => {
    expect(jsonOf(await scored(year, "--json"))).toMatchObject({ assessedYear: year, ratingCertain, confidence });
  });

  it("names the years it knows where a year has no framework", async () => {
    const { code, complained } = await scored(2561);
    expect(code).toBe(2);
    expect(complained.join("\n")).toContain(FRAMEWORKS.map(({ fiscalYear }) => fiscalYear).join(", "));
  });
});

describe.each(FRAMEWORKS.map(({ fiscalYear }) => fiscalYear))("a workbook of %i", (year) => {
  const make = async () => {
    const machine = new FakeMachine();
    const request = NEW.map((word) => (word === "2568" ? String(year) : word));
    const { code } = await machine.run(...request, "--scores", SCORES, "--out", "a.xlsx");
    expect(code).toBe(0);
    return machine;
  };

  it("is checked with findings about the missing measures alone", async () => {
    const { said, complained } = await (await make()).run("check", "a.xlsx", "--json");
    expect(complained).toEqual([]);
    const { files } = jsonOf({ said }) as { files: { assessedYear: number; findings: { rule: string }[] }[] };
    expect(files[0]?.assessedYear).toBe(year);
    expect([...new Set(files[0]?.findings.map(({ rule }) => rule))]).toEqual(["failing-without-measure"]);
  });
});
