import { Rig, type Bench, type Seed } from "./bench";

const SEED: Seed = {
  sheets: [
    { name: "กองคลัง", cells: { A1: "ที่", B1: "สถานะ ", A2: 1, B2: "เสร็จ", D4: true } },
    { name: "Other", cells: { A1: "x" } },
    { name: "ล็อก", cells: { A1: "x" }, isProtected: true },
  ],
};

export function describeSettingCells(makeWorkbook: () => Promise<Bench>): void {
  describe("setting cells", () => {
    it("writes only those cells", async () => {
      const rig = await Rig.with(makeWorkbook, SEED);
      const outcome = await rig.workbook.setCells([
        { sheet: "กองคลัง", cell: "B1", expected: "สถานะ ", value: "สถานะ" },
        { sheet: "กองคลัง", cell: "A2", expected: 1, value: 2.5 },
        { sheet: "กองคลัง", cell: "D4", expected: true, value: null },
        { sheet: "กองคลัง", cell: "C3", expected: null, value: false },
        { sheet: "Other", cell: "B7", expected: null, value: "ใหม่" },
      ]);
      expect(outcome).toMatchObject({ kind: "written", sheets: [{ name: "กองคลัง" }, { name: "Other" }] });
      expect(await rig.rowsOf("กองคลัง")).toEqual([
        ["ที่", "สถานะ", null],
        [2.5, "เสร็จ", null],
        [null, null, false],
      ]);
      expect((await rig.rowsOf("Other"))[6]).toEqual([null, "ใหม่"]);
    });

    it.each(["=1+1", "007", "1/2", "TRUE", "'q", "+66", "@x"])("writes the text %j as that text", async (value) => {
      const rig = await Rig.with(makeWorkbook, SEED);
      await rig.workbook.setCells([{ sheet: "Other", cell: "A1", expected: "x", value }]);
      expect(await rig.rowsOf("Other")).toEqual([[value]]);
    });

    it("fills an empty cell before, between and after filled ones", async () => {
      const rig = await Rig.with(makeWorkbook, { sheets: [{ name: "S", cells: { B2: "b", D2: "d", B5: "e" } }] });
      const cells = ["A2", "C2", "E2", "A1", "C3", "F9"];
      await rig.workbook.setCells(cells.map((cell) => ({ sheet: "S", cell, expected: null, value: cell })));
      expect(await rig.rowsOf("S")).toEqual([
        ["A1", null, null, null, null, null],
        ["A2", "b", "C2", "d", "E2", null],
        [null, null, "C3", null, null, null],
        [null, null, null, null, null, null],
        [null, "e", null, null, null, null],
        [null, null, null, null, null, null],
        [null, null, null, null, null, null],
        [null, null, null, null, null, null],
        [null, null, null, null, null, "F9"],
      ]);
    });

    it("changes nothing where a formula that shows nothing stands in a cell that was thought empty", async () => {
      const rig = await Rig.with(makeWorkbook, {
        sheets: [{ name: "S", cells: { A1: "x", B1: { formula: '=IF(A1="x","",1)', value: "" } } }],
      });
      const outcome = await rig.workbook.setCells([
        { sheet: "S", cell: "A1", expected: "x", value: "y" },
        { sheet: "S", cell: "B1", expected: null, value: "z" },
      ]);
      expect(outcome).toEqual({ kind: "trouble", code: "formula-in-cell", sheet: "S", cell: "B1" });
      expect((await rig.rowsOf("S"))[0]?.[0]).toBe("x");
    });

    it("gives the formulas that it wrote over, and gives them back", async () => {
      const rig = await Rig.with(makeWorkbook, {
        sheets: [
          {
            name: "S",
            cells: { A1: "x", B1: { formula: '=A1&"<y>"', value: "x<y>" }, C1: { formula: "=2*3", value: 6 } },
          },
        ],
      });
      const before = await rig.read();
      const written = await rig.workbook.setCells([
        { sheet: "S", cell: "A1", expected: "x", value: "z" },
        { sheet: "S", cell: "B1", expected: "x<y>", value: "ทับ" },
        { sheet: "S", cell: "C1", expected: 6, value: null },
      ]);
      if (written.kind !== "written") throw new Error(written.code);
      expect(written.formulas?.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(["S!B1", "S!C1"]);
      const formulaOf = (wanted: string) => written.formulas?.find(({ cell }) => cell === wanted)?.formula ?? null;
      const back = await rig.workbook.setCells([
        { sheet: "S", cell: "A1", expected: "z", value: "x", formerFormula: null },
        { sheet: "S", cell: "B1", expected: "ทับ", value: "x<y>", formerFormula: formulaOf("B1") },
        { sheet: "S", cell: "C1", expected: null, value: 6, formerFormula: formulaOf("C1") },
      ]);
      expect(back).toMatchObject({ kind: "written" });
      expect(await rig.read()).toEqual(before);
      const again = await rig.workbook.setCells([{ sheet: "S", cell: "C1", expected: 6, value: 7 }]);
      expect(again).toMatchObject({ formulas: [{ cell: "C1", formula: formulaOf("C1") }] });
    });

    it("takes nothing back where a formula stands now, though it shows what was written", async () => {
      const rig = await Rig.with(makeWorkbook, {
        sheets: [{ name: "S", cells: { A1: "x", B1: { formula: "=2*3", value: 6 } } }],
      });
      const before = await rig.read();
      const outcome = await rig.workbook.setCells([
        { sheet: "S", cell: "A1", expected: "x", value: "y", formerFormula: null },
        { sheet: "S", cell: "B1", expected: 6, value: null, formerFormula: null },
      ]);
      expect(outcome).toEqual({ kind: "trouble", code: "cell-changed", sheet: "S", cell: "B1" });
      expect(await rig.read()).toEqual(before);
    });

    it.each([
      ["a cell holds something else", "กองคลัง", "B2", "ยังไม่", { code: "cell-changed", sheet: "กองคลัง", cell: "B2" }],
      [
        "a number stands where a text was expected",
        "กองคลัง",
        "A2",
        "1",
        { code: "cell-changed", sheet: "กองคลัง", cell: "A2" },
      ],
      ["a cell was emptied", "กองคลัง", "C9", "x", { code: "cell-changed", sheet: "กองคลัง", cell: "C9" }],
      ["a sheet is protected", "ล็อก", "A1", "x", { code: "sheet-protected", sheet: "ล็อก" }],
      ["a sheet is gone", "ไม่มี", "A1", "x", { code: "sheet-gone", sheet: "ไม่มี" }],
    ])("changes nothing where %s", async (_, sheet, cell, expected, trouble) => {
      const rig = await Rig.with(makeWorkbook, SEED);
      const before = await rig.read();
      const outcome = await rig.workbook.setCells([
        { sheet: "Other", cell: "A1", expected: "x", value: "y" },
        { sheet, cell, expected, value: "y" },
      ]);
      expect(outcome).toEqual({ kind: "trouble", ...trouble });
      expect(await rig.read()).toEqual(before);
    });
  });
}
