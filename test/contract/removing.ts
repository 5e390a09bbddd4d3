import { fingerprintOfGrid } from "../../src/core/summary/summary-fingerprint";
import type { SheetRemoval } from "../../src/ports/workbook-writer";
import { Rig, type Bench, type Seed } from "./bench";
import { fullPlan, plainPlan } from "./sample-plans";

const SEED: Seed = {
  sheets: [
    { name: "หน้า", cells: { A1: "ก่อน" } },
    { name: "หลัง", cells: { A1: "หลัง" }, visibility: "hidden" },
  ],
  names: { THEIRS: "=หลัง!$A$1" },
};

export function describeRemoving(makeWorkbook: () => Promise<Bench>): void {
  describe("removing", () => {
    it("takes out exactly the sheets that are as expected, with the names that lead to them", async () => {
      const rig = await Rig.with(makeWorkbook, SEED);
      const before = await rig.read();
      await rig.workbook.insert([fullPlan("คะแนน"), plainPlan("กองช่าง", [["x"]])], "start");
      const removals = await removalsOf(rig, ["คะแนน", "กองช่าง"]);
      const outcome = await rig.workbook.remove(removals);
      expect(outcome).toEqual({
        kind: "removed",
        sheets: removals.map(({ id }, index) => ({ id, name: ["คะแนน", "กองช่าง"][index] })),
      });
      expect(await rig.read()).toEqual(before);
    });

    it("leaves a workbook in which sheets can be inserted again", async () => {
      const rig = await Rig.with(makeWorkbook, SEED);
      await rig.workbook.insert([fullPlan("ก"), plainPlan("ข", [["x"]])], "start");
      await rig.workbook.remove(await removalsOf(rig, ["ก"]));
      expect(await rig.workbook.insert([fullPlan("ก")], "end")).toMatchObject({ kind: "written" });
      const { sheets, names } = await rig.read();
      expect(sheets.map(({ name }) => name)).toEqual(["ข", "หน้า", "หลัง", "ก"]);
      expect(sheets.map(({ marker }) => marker?.spec ?? null)).toEqual(["department", null, null, "scores"]);
      expect(new Set(names)).toEqual(new Set(["THEIRS", "ITA_TEST_STATUS"]));
    });

    it("changes nothing where one of the sheets was changed, and names it", async () => {
      const rig = await Rig.with(makeWorkbook, SEED);
      await rig.workbook.insert([plainPlan("ก", [["x"]]), plainPlan("ข", [["y"]])], "start");
      const removals = await removalsOf(rig, ["ก", "ข"]);
      await rig.workbook.setCells([{ sheet: "ข", cell: "B9", expected: null, value: "พิมพ์เอง" }]);
      const before = await rig.read();
      expect(await rig.workbook.remove(removals)).toEqual({ kind: "trouble", code: "sheet-changed", sheet: "ข" });
      expect(await rig.read()).toEqual(before);
    });

    it("keeps one sheet in sight", async () => {
      const rig = await Rig.with(makeWorkbook, SEED);
      const before = await rig.read();
      const outcome = await rig.workbook.remove(await removalsOf(rig, ["หน้า"]));
      expect(outcome).toEqual({ kind: "trouble", code: "last-sheet", sheet: "หน้า" });
      expect(await rig.read()).toEqual(before);
    });

    it("changes nothing where a sheet is gone, protected, or the structure is", async () => {
      const gone = await Rig.with(makeWorkbook, SEED);
      expect(await gone.workbook.remove([{ id: "no such id", fingerprint: "" }])).toMatchObject({ code: "sheet-gone" });

      const sheets = [...SEED.sheets, { name: "ล็อก", cells: { A1: 1 }, isProtected: true }];
      const locked = await Rig.with(makeWorkbook, { ...SEED, sheets });
      const before = await locked.read();
      const outcome = await locked.workbook.remove(await removalsOf(locked, ["ล็อก"]));
      expect(outcome).toEqual({ kind: "trouble", code: "sheet-protected", sheet: "ล็อก" });
      expect(await locked.read()).toEqual(before);

      const closed = await Rig.with(makeWorkbook, { ...SEED, isStructureProtected: true });
      const removals = await removalsOf(closed, ["หลัง"]);
      expect(await closed.workbook.remove(removals)).toEqual({ kind: "trouble", code: "workbook-protected" });
    });

    it("does nothing where nothing is asked for", async () => {
      const rig = await Rig.with(makeWorkbook, SEED);
      const before = await rig.read();
      expect(await rig.workbook.remove([])).toEqual({ kind: "removed", sheets: [] });
      expect(await rig.read()).toEqual(before);
    });
  });
}

async function removalsOf(rig: Rig, titles: readonly string[]): Promise<readonly SheetRemoval[]> {
  const { sheets } = await rig.read();
  return titles.map((title) => {
    const sheet = sheets.find(({ name }) => name === title);
    if (sheet === undefined) throw new Error(`There is no tab ${title}`);
    return { id: sheet.id, fingerprint: fingerprintOfGrid(sheet.grid) };
  });
}
