import { fullPlan, plainPlan } from "./sample-plans";
import { Rig, type Bench, type Seed } from "./bench";

const SEED: Seed = {
  sheets: [
    { name: "กองคลัง", cells: { A1: 1, B1: { formula: "=กองช่าง!A1", value: 2 } } },
    { name: "กองช่าง", cells: { A1: 2 } },
    { name: "ของคน", cells: { B1: "กองคลัง!A1", C4: { formula: "='กองคลัง'!A1+1", value: 2 } } },
    { name: "อีกแผ่น", cells: { A2: { formula: "=SUM(กองคลัง!A1:A9)", value: 1 }, A3: { formula: "=1+1", value: 2 } } },
  ],
};

export function describeReferring(makeWorkbook: () => Promise<Bench>): void {
  describe("telling what looks at a sheet", () => {
    const asked = async (rig: Rig, ...titles: readonly string[]) => {
      const ids = (await rig.survey()).filter(({ name }) => titles.includes(name)).map(({ id }) => id);
      const outcome = await rig.workbook.referencesTo(ids);
      if (outcome.kind !== "references") throw new Error(outcome.code);
      const names = new Map((await rig.survey()).map(({ id, name }) => [id, name]));
      return outcome.references.map(({ id, sheet, at }) => ({ of: names.get(id), sheet, at }));
    };

    it("gives the first formula elsewhere for each sheet, and none from among them", async () => {
      const rig = await Rig.with(makeWorkbook, SEED);
      expect(await asked(rig, "กองคลัง", "กองช่าง")).toEqual([
        { of: "กองคลัง", sheet: "ของคน", at: { row: 3, column: 2 } },
      ]);
      expect(await asked(rig, "กองช่าง")).toEqual([{ of: "กองช่าง", sheet: "กองคลัง", at: { row: 0, column: 1 } }]);
      expect(await asked(rig, "กองคลัง", "กองช่าง", "ของคน", "อีกแผ่น")).toEqual([]);
      expect(await asked(rig, "อีกแผ่น")).toEqual([]);
      expect(await asked(rig)).toEqual([]);
    });

    it("sees formulas that use a name of the sheet's", async () => {
      const rig = await Rig.with(makeWorkbook, {
        sheets: [{ name: "ของคน", cells: { A1: { formula: "=COUNTA(ITA_TEST_STATUS)", value: 3 } } }],
      });
      await rig.workbook.insert([fullPlan("คะแนน"), plainPlan("กองช่าง", [["x"]])], "end");
      expect(await asked(rig, "คะแนน", "กองช่าง")).toEqual([{ of: "คะแนน", sheet: "ของคน", at: { row: 0, column: 0 } }]);
    });
  });
}
