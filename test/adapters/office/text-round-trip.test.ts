/** @jest-environment jsdom */
import fc from "fast-check";
import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import type { CellValue } from "../../../src/core/sheet/cell-value";
import { plainPlan } from "../../contract/sample-plans";
import { startNativeBridgeHost } from "../../host/native-bridge";

/** Texts that Excel would take for something else, alone and before anything. */
const TEMPTING = fc.constantFrom(
  "=1+1",
  "'",
  "''",
  "+66",
  "-1",
  "@",
  "1/2",
  "007",
  "1e5",
  "TRUE",
  "#N/A",
  "12%",
  "(5)",
  "9:30",
  "\t",
  "{=1}",
);
const TEXT = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
  fc.tuple(TEMPTING, fc.string({ unit: "grapheme", maxLength: 10 })).map(([lead, rest]) => lead + rest),
);

async function firstColumn(title: string): Promise<readonly CellValue[]> {
  const outcome = await officeWorkbook().read();
  if (outcome.kind === "trouble") throw new Error(outcome.code);
  const sheet = outcome.workbook.sheets.find(({ name }) => name === title);
  return sheet?.grid.cells.map((row) => row[0] ?? null) ?? [];
}

test("any text inserted is read as the same text and is no formula", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(TEXT, { minLength: 1, maxLength: 20 }), async (texts) => {
      const host = await startNativeBridgeHost();
      const outcome = await officeWorkbook().insert(
        [
          plainPlan(
            "ข้อความ",
            texts.map((text) => [text]),
          ),
        ],
        "end",
      );
      expect(outcome.kind).toBe("written");
      expect(await firstColumn("ข้อความ")).toEqual(texts);
      for (const [, , content] of host.model.sheet("ข้อความ").contents()) expect(content.formula).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});

test("any text set in a cell is read as the same text and is no formula", async () => {
  await fc.assert(
    fc.asyncProperty(TEXT, async (text) => {
      const host = await startNativeBridgeHost();
      const outcome = await officeWorkbook().setCells([{ sheet: "Sheet1", cell: "A1", expected: null, value: text }]);
      expect(outcome.kind).toBe("written");
      expect(await firstColumn("Sheet1")).toEqual([text]);
      expect(host.model.sheet("Sheet1").content(0, 0)?.formula).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});
