import { Rig, type Bench, type Seed } from "./bench";
import { fullPlan, plainPlan, range } from "./sample-plans";

const SEED: Seed = {
  sheets: [
    { name: "หน้า", cells: { A1: "ก่อน" } },
    { name: "สรุปผล", cells: { A1: "เก่า", B9: 1 } },
    { name: "หลัง", cells: { A1: "หลัง" } },
  ],
  names: { THEIRS: "=หลัง!$A$1" },
};

export function describeReplacing(makeWorkbook: () => Promise<Bench>): void {
  describe("replacing", () => {
    it("takes the old tab's title and place, and leaves the others as they were", async () => {
      const rig = await Rig.with(makeWorkbook, SEED);
      const [front, old, back] = (await rig.read()).sheets;
      const outcome = await rig.workbook.replace(fullPlan("สรุปผล"), old?.id ?? "");
      const { sheets } = await rig.read();
      expect(sheets.map(({ name }) => name)).toEqual(["หน้า", "สรุปผล", "หลัง"]);
      expect(outcome).toEqual({ kind: "written", sheets: [{ id: sheets[1]?.id, name: "สรุปผล" }] });
      expect([sheets[0], sheets[2]]).toEqual([front, back]);
      expect(sheets[1]).toMatchObject({ marker: { spec: "scores", key: "" } });
      expect((await rig.rowsOf("สรุปผล"))[8]?.slice(0, 2)).toEqual(["สรุปผล!A4", null]);
    });

    it("keeps the title that a person gave the tab", async () => {
      const rig = await Rig.with(makeWorkbook, SEED);
      await rig.rename("สรุปผล", "สรุปของเรา");
      const old = (await rig.read()).sheets[1];
      const outcome = await rig.workbook.replace(plainPlan("สรุปผล", [["ใหม่"]]), old?.id ?? "");
      expect(outcome).toMatchObject({ kind: "written", sheets: [{ name: "สรุปของเรา" }] });
      expect(await rig.rowsOf("สรุปของเรา")).toEqual([["ใหม่"]]);
    });

    it("reads the same after a second time, names included", async () => {
      const rig = await Rig.with(makeWorkbook, SEED);
      const old = (await rig.read()).sheets[1];
      const first = await rig.workbook.replace(fullPlan("สรุปผล"), old?.id ?? "");
      const once = await rig.read();
      const second = await rig.workbook.replace(fullPlan("สรุปผล"), once.sheets[1]?.id ?? "");
      const twice = await rig.read();
      expect([first.kind, second.kind]).toEqual(["written", "written"]);
      expect(twice.sheets.map((sheet) => ({ ...sheet, id: "" }))).toEqual(
        once.sheets.map((sheet) => ({ ...sheet, id: "" })),
      );
      expect(new Set(twice.names)).toEqual(new Set(["THEIRS", "ITA_TEST_STATUS"]));
    });

    it("replaces a tab it inserted before", async () => {
      const rig = await Rig.with(makeWorkbook, SEED);
      await rig.workbook.insert([fullPlan("คะแนน")], "start");
      const old = (await rig.read()).sheets[0];
      const outcome = await rig.workbook.replace(plainPlan("คะแนน", [["ใหม่"]]), old?.id ?? "");
      expect(outcome).toMatchObject({ kind: "written" });
      expect(await rig.rowsOf("คะแนน")).toEqual([["ใหม่"]]);
    });

    it("changes nothing where a name belongs to another tab", async () => {
      const rig = await Rig.with(makeWorkbook, SEED);
      const before = await rig.read();
      const plan = plainPlan("สรุปผล", [["x"]], { names: [{ name: "THEIRS", range: range("A1") }] });
      const outcome = await rig.workbook.replace(plan, before.sheets[1]?.id ?? "");
      expect(outcome).toEqual({ kind: "trouble", code: "name-taken", name: "THEIRS" });
      expect(await rig.read()).toEqual(before);
    });

    it("changes nothing where the old tab is protected", async () => {
      const sheets = SEED.sheets.map((sheet) => ({ ...sheet, isProtected: true }));
      const rig = await Rig.with(makeWorkbook, { ...SEED, sheets });
      const before = await rig.read();
      const outcome = await rig.workbook.replace(plainPlan("สรุปผล", [["x"]]), before.sheets[1]?.id ?? "");
      expect(outcome).toEqual({ kind: "trouble", code: "sheet-protected", sheet: "สรุปผล" });
      expect(await rig.read()).toEqual(before);
    });

    it("changes nothing where the workbook's structure is protected", async () => {
      const rig = await Rig.with(makeWorkbook, { ...SEED, isStructureProtected: true });
      const before = await rig.read();
      const outcome = await rig.workbook.replace(plainPlan("สรุปผล", [["x"]]), before.sheets[1]?.id ?? "");
      expect(outcome).toEqual({ kind: "trouble", code: "workbook-protected" });
      expect(await rig.read()).toEqual(before);
    });

    it("changes nothing where the old tab is gone", async () => {
      const rig = await Rig.with(makeWorkbook, SEED);
      const before = await rig.read();
      const outcome = await rig.workbook.replace(plainPlan("สรุปผล", [["x"]]), "no such id");
      expect(outcome).toEqual({ kind: "trouble", code: "sheet-gone", sheet: "สรุปผล" });
      expect(await rig.read()).toEqual(before);
    });
  });
}
