import { Rig, type Bench } from "./bench";

export function describeReading(makeWorkbook: () => Promise<Bench>): void {
  describe("reading", () => {
    it("gives every kind of value as it is", async () => {
      const rig = await Rig.with(makeWorkbook, {
        sheets: [
          {
            name: "ค่า",
            cells: {
              A1: "ข้อความ",
              B1: 94.62,
              C1: true,
              D1: false,
              E1: 0,
              F1: 45_000,
              G1: "007",
              A2: { formula: "=1+1", value: 2 },
              B2: { formula: '="ก"&"ข"', value: "กข" },
            },
          },
        ],
      });
      expect(await rig.rowsOf("ค่า")).toEqual([
        ["ข้อความ", 94.62, true, false, 0, 45_000, "007"],
        [2, "กข", null, null, null, null, null],
      ]);
    });

    it("gives a formula error as its text", async () => {
      const rig = await Rig.with(makeWorkbook, {
        sheets: [
          {
            name: "ผิด",
            cells: { A1: { formula: "=NA()", value: "#N/A" }, B1: { formula: "=1/0", value: "#DIV/0!" } },
          },
        ],
      });
      expect(await rig.rowsOf("ผิด")).toEqual([["#N/A", "#DIV/0!"]]);
    });

    it("begins the grid at the first filled row and column", async () => {
      const rig = await Rig.with(makeWorkbook, { sheets: [{ name: "ลอย", cells: { C4: "ก", D6: 1 } }] });
      const [sheet] = (await rig.read()).sheets;
      expect(sheet?.grid).toEqual({
        origin: { row: 3, column: 2 },
        cells: [
          ["ก", null],
          [null, null],
          [null, 1],
        ],
      });
      expect(sheet?.unread).toBeNull();
    });

    it("surveys the same sheets without their cells", async () => {
      const rig = await Rig.with(makeWorkbook, {
        sheets: [
          { name: "หนึ่ง", cells: { A1: "ก" } },
          { name: "สอง", cells: {} },
        ],
      });
      const { sheets } = await rig.read();
      expect(await rig.survey()).toEqual(
        sheets.map(({ id, name, visibility, marker }) => ({ id, name, visibility, marker })),
      );
    });

    it("gives an empty sheet no cells", async () => {
      const rig = await Rig.with(makeWorkbook, { sheets: [{ name: "ว่าง", cells: {} }] });
      expect((await rig.read()).sheets).toMatchObject([
        { name: "ว่าง", marker: null, grid: { cells: [] }, unread: null },
      ]);
    });

    it("tells the tabs in their order, hidden and protected ones included", async () => {
      const rig = await Rig.with(makeWorkbook, {
        sheets: [
          { name: "Z", cells: { A1: 1 } },
          { name: "A", cells: { A1: 2 }, visibility: "hidden" },
          { name: "M", cells: { A1: 3 }, visibility: "very-hidden" },
          { name: "K", cells: { A1: 4 }, isProtected: true },
        ],
      });
      expect((await rig.read()).sheets).toMatchObject([
        { name: "Z", visibility: "visible", isProtected: false },
        { name: "A", visibility: "hidden", isProtected: false },
        { name: "M", visibility: "very-hidden", isProtected: false },
        { name: "K", visibility: "visible", isProtected: true, grid: { cells: [[4]] } },
      ]);
    });

    it("tells rows that are hidden: all of them, or that there are some", async () => {
      const cells = { A1: "หัว", A2: "ก", A3: "ข" };
      const rig = await Rig.with(makeWorkbook, {
        sheets: [
          { name: "เห็นหมด", cells },
          { name: "ซ่อนหมด", cells, hiddenRows: [0, 1, 2] },
          { name: "ซ่อนบางแถว", cells, hiddenRows: [1] },
          { name: "ว่าง", cells: {} },
        ],
      });
      const [none, all, some, empty] = (await rig.read()).sheets.map(({ hiddenRows }) => hiddenRows);
      expect([none, all, empty]).toEqual([[], [0, 1, 2], []]);
      expect([null, [1]]).toContainEqual(some);
    });

    it("tells the names of the workbook", async () => {
      const rig = await Rig.with(makeWorkbook, {
        sheets: [{ name: "Sheet1", cells: { A1: 1 } }],
        names: { RATES: "=Sheet1!$A$1" },
      });
      expect((await rig.read()).names).toEqual(["RATES"]);
    });

    it("gives the same twice", async () => {
      const rig = await Rig.with(makeWorkbook, { sheets: [{ name: "ก", cells: { A1: "x", B2: 2 } }] });
      expect(await rig.read()).toEqual(await rig.read());
    });
  });
}
