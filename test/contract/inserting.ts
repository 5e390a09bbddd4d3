import fc from "fast-check";
import type { SheetPlan } from "../../src/core/sheet/sheet-plan";
import { Rig, type Bench, type Seed } from "./bench";
import { fullPlan, plainPlan, range } from "./sample-plans";

const TWO_TABS: Seed = {
  sheets: [
    { name: "แผ่นเดิม", cells: { A1: "ของเดิม", B2: 7 } },
    { name: "Other", cells: { C3: true }, visibility: "hidden" },
  ],
  names: { RATES: "=Other!$C$3" },
};

export function describeInserting(makeWorkbook: () => Promise<Bench>): void {
  describe("inserting", () => {
    it.each(["start", "end"] as const)(
      "puts the tabs at the %s, in order, and leaves the others as they were",
      async (place) => {
        const rig = await Rig.with(makeWorkbook, TWO_TABS);
        const old = (await rig.read()).sheets;
        const outcome = await rig.workbook.insert([plainPlan("ข", [["b"]]), plainPlan("ก", [["a"]])], place);
        const { sheets } = await rig.read();
        expect(outcome).toMatchObject({ kind: "written", sheets: [{ name: "ข" }, { name: "ก" }] });
        const added = place === "start" ? sheets.slice(0, 2) : sheets.slice(2);
        expect(added.map(({ name }) => name)).toEqual(["ข", "ก"]);
        expect(outcome).toEqual({ kind: "written", sheets: added.map(({ id, name }) => ({ id, name })) });
        expect(place === "start" ? sheets.slice(2) : sheets.slice(0, 2)).toEqual(old);
      },
    );

    it("writes a plan that uses everything, and reads its values back", async () => {
      const rig = await Rig.with(makeWorkbook, TWO_TABS);
      const plan = fullPlan("คะแนน ITA");
      expect(await rig.workbook.insert([plan], "start")).toMatchObject({ kind: "written" });
      const rows = await rig.rowsOf("คะแนน ITA");
      expect(rows.slice(2, 5).map((row) => row.slice(0, 8))).toEqual([
        ["ที่", "ตัวชี้วัด", "๒๕๖๗", "๒๕๖๘", "ผล", "เกณฑ์", "วันที่", "สถานะ"],
        [1, "การปฏิบัติหน้าที่", 93.1, 94.62, "ผ่าน", 85, 44_949, null],
        [2, "การใช้งบประมาณ", 90.25, 95.13, "ผ่าน", 85, 44_950, "007"],
      ]);
      expect(rows[7]?.[3]).toBeCloseTo(77.4375, 9);
      expect(rows[9]?.[0]).toBe("=1+1");
    });

    it.each([
      "007",
      "=1+1",
      "1/2",
      "TRUE",
      "#N/A",
      "'quoted",
      "+66",
      "-",
      "@x",
      "1e5",
      " ก ",
      "ก\nข",
      "<&>\"'",
      "_x0041_",
    ])("writes the text %j as that text", async (text) => {
      const rig = await Rig.with(makeWorkbook, TWO_TABS);
      await rig.workbook.insert([plainPlan("ข้อความ", [[text]])], "end");
      expect(await rig.rowsOf("ข้อความ")).toEqual([[text]]);
    });

    it("writes any text as that text", async () => {
      const lead = fc.constantFrom("", "=", "+", "-", "@", "\t", "'", '"', "#", "{");
      const text = fc.tuple(lead, fc.string({ unit: "grapheme", minLength: 1 })).map(([first, rest]) => first + rest);
      await fc.assert(
        fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 25 }), async (texts) => {
          const rig = await Rig.with(makeWorkbook, TWO_TABS);
          const outcome = await rig.workbook.insert(
            [
              plainPlan(
                "ใด ๆ",
                texts.map((one) => [one]),
              ),
            ],
            "end",
          );
          expect(outcome).toMatchObject({ kind: "written" });
          expect(await rig.rowsOf("ใด ๆ")).toEqual(texts.map((one) => [one]));
        }),
        { numRuns: 25 },
      );
    });

    it("marks the tab, so that it is still known under another title", async () => {
      const rig = await Rig.with(makeWorkbook, TWO_TABS);
      const marker = { spec: "department", key: 'กอง "คลัง" & พัสดุ' } as const;
      await rig.workbook.insert([plainPlan("กองคลัง", [["x"]], { marker })], "end");
      const before = (await rig.read()).sheets.at(-1);
      await rig.rename("กองคลัง", "คลัง 2569");
      const after = (await rig.read()).sheets.at(-1);
      expect(before?.marker).toEqual(marker);
      expect(after).toEqual({ ...before, name: "คลัง 2569" });
    });

    it.each(["กอง's คลัง", "ก".repeat(31), "A1", "R1C1", "50% & <ok>", "ผล (2568) - รอบ 6"])(
      "takes the title %j",
      async (title) => {
        const rig = await Rig.with(makeWorkbook, TWO_TABS);
        const plan = fullPlan(title);
        expect(await rig.workbook.insert([plan], "end")).toMatchObject({ kind: "written", sheets: [{ name: title }] });
        expect((await rig.read()).sheets.at(-1)).toMatchObject({ name: title, marker: plan.marker });
      },
    );

    it("adds the plan's names to the workbook's", async () => {
      const rig = await Rig.with(makeWorkbook, TWO_TABS);
      await rig.workbook.insert([withName("ก", "ITA_LIST")], "start");
      expect(new Set((await rig.read()).names)).toEqual(new Set(["RATES", "ITA_LIST"]));
    });

    it("inserts again beside what it inserted before", async () => {
      const rig = await Rig.with(makeWorkbook, TWO_TABS);
      await rig.workbook.insert([fullPlan("ก")], "start");
      await rig.workbook.insert([plainPlan("ข", [["b"]])], "start");
      const { sheets } = await rig.read();
      expect(sheets.map(({ name }) => name)).toEqual(["ข", "ก", "แผ่นเดิม", "Other"]);
      expect(sheets.map(({ marker }) => marker?.spec ?? null)).toEqual(["department", "scores", null, null]);
      expect(new Set(sheets.map(({ id }) => id)).size).toBe(4);
    });

    const free = plainPlan("ว่าง", [["x"]]);
    it.each([
      ["a tab has the title", [free, plainPlan("แผ่นเดิม", [["x"]])], { code: "tab-title-taken", sheet: "แผ่นเดิม" }],
      [
        "a tab has the title in other capitals",
        [free, plainPlan("OTHER", [["x"]])],
        { code: "tab-title-taken", sheet: "OTHER" },
      ],
      ["two plans have one title", [free, plainPlan("ว่าง", [["y"]])], { code: "tab-title-taken", sheet: "ว่าง" }],
      ["the workbook has the name", [free, withName("ก", "RATES")], { code: "name-taken", name: "RATES" }],
      ["the workbook has the name in other capitals", [withName("ก", "Rates")], { code: "name-taken", name: "Rates" }],
      ["two plans have one name", [withName("ก", "X_1"), withName("ข", "X_1")], { code: "name-taken", name: "X_1" }],
    ])("changes nothing where %s", async (_, plans, trouble) => {
      const rig = await Rig.with(makeWorkbook, TWO_TABS);
      const before = await rig.read();
      expect(await rig.workbook.insert(plans, "start")).toEqual({ kind: "trouble", ...trouble });
      expect(await rig.read()).toEqual(before);
    });

    it("changes nothing where the workbook's structure is protected", async () => {
      const rig = await Rig.with(makeWorkbook, { ...TWO_TABS, isStructureProtected: true });
      const before = await rig.read();
      expect(await rig.workbook.insert([free], "end")).toEqual({ kind: "trouble", code: "workbook-protected" });
      expect(await rig.read()).toEqual(before);
    });
  });
}

function withName(title: string, name: string): SheetPlan {
  return plainPlan(title, [["x"]], { names: [{ name, range: range("A1") }] });
}
