import { jsonOf, machineWithAgency, typeInto } from "./agency-file";
import type { FakeMachine } from "./fake-machine";

const START = 45_931;
const END = 46_295;

/** A plan with two measures; one department reports on the first, and on one that the plan does not have. */
async function machineWithMeasures(): Promise<FakeMachine> {
  const machine = await machineWithAgency();
  await typeInto(machine, "a.xlsx", {
    มาตรการ: {
      ...{ A5: "ม.1", B5: "ก", C5: "อบรม", D5: "จัดอบรม", E5: START, F5: END, G5: "กองคลัง", H5: "รายเดือน" },
      ...{ A6: "ม.2", B6: "ก", C6: "ประกาศ", D6: "เขียนประกาศ" },
    },
    กองคลัง: {
      ...{ A5: "ม.1", B5: "ก", C5: "อบรม", G5: "ดำเนินการเรียบร้อยแล้ว", I5: "ครบ 5 คน", K5: "https://a.go.th" },
      ...{ B6: "ก", C6: "นอกแผน", M7: "ไม่มีมาตรการ" },
    },
  });
  return machine;
}

it("says what it wrote, who has not reported, what the layout does not show and what was left out", async () => {
  const machine = await machineWithMeasures();
  const { code, said, complained } = await machine.run(
    ...["report", "a.xlsx", "--layout", "000", "--out", "b.xlsx", "--lang", "en"],
  );
  expect([code, complained]).toEqual([0, []]);
  expect(said).toEqual([
    "Layout 000 written to the sheet “รายงานผล” of b.xlsx",
    "Measures 3, rows 3",
    "Planned measures on which no department reports (1):",
    "  - ประกาศ",
    "Measures on departments' tabs that the plan does not have (1):",
    "  - นอกแผน",
    expect.stringMatching(/^Layout 000 has no column for issue\/indicator \(rows: 3\), .*evidence \(rows: 1\)/u),
    expect.stringMatching(/^left out กองคลัง!A7: /u),
  ]);
  expect(machine.files.has("b.xlsx")).toBe(true);
});

it("says the same in Thai", async () => {
  const { said } = await (await machineWithMeasures()).run("report", "a.xlsx", "--layout", "004G", "--out", "b.xlsx");
  expect(said[0]).toBe("สร้างแบบ 004G แล้วในแผ่นงาน “แผนมาตรการ” ของไฟล์ b.xlsx");
  expect(said.join("\n")).toContain("ให้กรอกเอง: ข้อคำถาม ITA, ผลการวิเคราะห์การประเมิน, ผลการวิเคราะห์ตัวชี้วัด");
});

it("tells machines the same", async () => {
  const machine = await machineWithMeasures();
  const run = await machine.run(
    ...["report", "a.xlsx", "--layout", "๐๐๑-c", "--round", "6", "--digits", "thai", "--out", "b.xlsx", "--json"],
  );
  expect(jsonOf(run)).toMatchObject({
    schemaVersion: 1,
    out: "b.xlsx",
    report: {
      sheet: "รายงานผล",
      layout: "001-C",
      kind: "report",
      digits: "thai",
      round: 6,
      planYear: 2569,
      measures: 3,
      rows: 3,
      notReported: ["ประกาศ"],
      notInPlan: ["นอกแผน"],
      toFill: [],
      leftOut: [{ sheet: "กองคลัง", cell: "A7", what: "row", code: "no-measure" }],
      keptSheets: [],
    },
  });
});

it.each([
  [["report", "a.xlsx", "--layout", "001A", "--out", "b.xlsx"], "000 001B 001C 002 003 004D 004E 004F 004G"],
  [["report", "a.xlsx", "--layout", "000"], "--out"],
  [["report", "a.xlsx", "--layout", "000", "--out", "b.xlsx", "--digits", "roman"], "--digits"],
  [["report", "a.xlsx", "--layout", "000", "--out", "b.xlsx"], "a.xlsx"],
])("%j is refused with a line that says what is wrong", async (args, told) => {
  const machine = await machineWithAgency();
  const { code, complained } = await machine.run(...args);
  expect([code, complained.length]).toEqual([2, 1]);
  expect(complained[0]).toContain(told);
  expect(machine.files.has("b.xlsx")).toBe(false);
});

it("takes the layout of the agency sheet, which --layout overrules", async () => {
  const machine = await machineWithMeasures();
  const layoutBy = async (...more: readonly string[]) => {
    const run = await machine.run("report", "a.xlsx", "--out", "b.xlsx", "--force", "--json", ...more);
    return jsonOf(run);
  };
  expect(await layoutBy()).toMatchObject({ report: { layout: "004-E", unknownLayout: null } });
  await typeInto(machine, "a.xlsx", { ข้อมูลหน่วยงาน: { B16: "004D แผน: ตามประเด็น" } });
  expect(await layoutBy()).toMatchObject({ report: { layout: "004-D", kind: "plan" } });
  expect(await layoutBy("--layout", "000")).toMatchObject({ report: { layout: "000", kind: "report" } });
  await typeInto(machine, "a.xlsx", { ข้อมูลหน่วยงาน: { A16: null, B16: null } });
  expect(await layoutBy()).toMatchObject({ report: { layout: "004-E", unknownLayout: null } });
});

it("says what the agency sheet names and no layout is, uses the usual one and leaves the cell", async () => {
  const machine = await machineWithMeasures();
  await typeInto(machine, "a.xlsx", { ข้อมูลหน่วยงาน: { B16: "แบบเดิม" } });
  const { code, said } = await machine.run("report", "a.xlsx", "--out", "b.xlsx", "--lang", "en");
  expect([code, said.slice(0, 2)]).toEqual([
    0,
    [
      "The agency sheet says “แบบเดิม” for the layout of the report, which is none of the layouts, so 004E is used. Correct it there, or give --layout",
      "Layout 004E written to the sheet “รายงานผล” of b.xlsx",
    ],
  ]);
  const again = await machine.run("report", "b.xlsx", "--out", "c.docx", "--json");
  expect(jsonOf(again)).toMatchObject({ report: { layout: "004-E", unknownLayout: "แบบเดิม" } });
  const asked = await machine.run("report", "b.xlsx", "--layout", "003", "--out", "d.xlsx", "--lang", "en");
  expect(asked.said[0]).toBe("Layout 003 written to the sheet “รายงานผล (2)” of d.xlsx");
});

it("names the rows that begin after the round, and says why where nothing else is there", async () => {
  const machine = await machineWithAgency();
  const later = { E5: START + 200, F5: END };
  await typeInto(machine, "a.xlsx", { กองคลัง: { B5: "ก", C5: "ประเมินผล", ...later, B6: "ก", C6: "อบรม", E6: START } });
  const args = ["report", "a.xlsx", "--layout", "003", "--round", "6"];
  const { said } = await machine.run(...args, "--out", "b.xlsx");
  expect(said).toContain("1 มาตรการ 1 แถว");
  const at = said.indexOf("ไม่อยู่ในรายงานรอบ 6 เดือน เพราะเริ่มหลังสิ้นรอบ 1 แถว:");
  expect(said[at + 1]).toMatch(/^ {2}- ประเมินผล \(กองคลัง, .*69\)$/u);
  const whole = await machine.run("report", "a.xlsx", "--layout", "003", "--round", "12", "--out", "c.xlsx", "--json");
  expect(jsonOf(whole)).toMatchObject({ report: { measures: 2, notInRound: [] } });
  const half = await machine.run(...args, "--out", "d.xlsx", "--json");
  expect(jsonOf(half)).toMatchObject({
    report: { measures: 1, notInRound: [{ measure: "ประเมินผล", owners: "กองคลัง" }] },
  });
  await typeInto(machine, "a.xlsx", { กองคลัง: { B6: null, C6: null, E6: null } });
  const { code, complained } = await machine.run(...args, "--out", "e.xlsx");
  expect(code).toBe(2);
  expect(complained.join("\n")).toContain("เริ่มหลังสิ้นรอบทั้งหมด (1 แถว)");
});
