import fc from "fast-check";
import "../../fixed-seed";
import { readCorrections } from "../../../../src/core/frameworks/corrections/read-corrections";
import { validateCorrections } from "../../../../src/core/frameworks/corrections/validate-corrections";
import type { CellValue } from "../../../../src/core/sheet/cell-value";
import type { Grid } from "../../../../src/core/sheet/grid";

const HEADERS = ["ประเภท", "รหัสหรือชื่อ", "ค่า", "ทุกเครื่องมือไม่น้อยกว่า"];

/** A sheet whose title stands in A1, the header in row 3 and the rows from row 4 on. */
function sheet(...rows: readonly (readonly CellValue[])[]): Grid {
  const cells = [["กรอบการประเมิน"], [], HEADERS, ...rows].map((row) =>
    Array.from({ length: 4 }, (_, column) => row[column] ?? null),
  );
  return { origin: { row: 0, column: 0 }, cells };
}

const YEAR = ["ปีงบประมาณ", null, "๒๕๗๑"];
const SOURCE = ["ที่มา", null, "หนังสือ ป.ป.ช."];

function problemsOf(grid: Grid): readonly (readonly (string | null)[])[] {
  return readCorrections(grid).problems.map(({ cell, code, value }) => [cell, code, value]);
}

describe("the sheet กรอบการประเมิน", () => {
  it("says the same as JSON", () => {
    const grid = sheet(
      YEAR,
      ["ปีตั้งต้น", null, 2569],
      SOURCE,
      [],
      ["สถานะกรอบ", null, "สมบูรณ์"],
      ["จำนวนรายการ OIT", null, 26],
      ["รายการ OIT", "๐๓", "ข้อมูลการติดต่อ"],
      ["รายการOIT", "O6", "แผน"],
      ["น้ำหนักคะแนน", "iit", "๓๐"],
      ["ระดับ", "ผ่าน", 85, 85],
      ["ระดับ", "ไม่ผ่าน", 0],
      ["แบบเอกสาร", "มาตรการ", "o25"],
    );
    const { corrections, problems } = readCorrections(grid);
    expect(problems).toEqual([]);
    expect(corrections).toEqual(
      validateCorrections({
        fiscalYear: 2571,
        basedOn: 2569,
        source: "หนังสือ ป.ป.ช.",
        status: "final",
        itemCount: 26,
        items: [
          { code: "o3", title: "ข้อมูลการติดต่อ" },
          { code: "o6", title: "แผน" },
        ],
        weights: [{ instrument: "IIT", weight: 30 }],
        bands: [
          { label: "ผ่าน", overallAtLeast: 85, everyInstrumentAtLeast: 85 },
          { label: "ไม่ผ่าน", overallAtLeast: 0, everyInstrumentAtLeast: null },
        ],
        templates: [{ template: "measures", item: "o25" }],
      }).corrections,
    );
    expect(corrections).not.toBeNull();
  });

  it.each([
    ["an unknown kind", ["อะไรสักอย่าง", "x", 1], "A6", "unknown-kind", "อะไรสักอย่าง"],
    ["a row without a kind", [null, "o3", "x"], "A6", "missing", ""],
    ["a code that is none", ["รายการ OIT", "MOIT 3", "x"], "B6", "bad-item-code", "MOIT 3"],
    ["an item without a title", ["รายการ OIT", "o3", " "], "C6", "missing", ""],
    ["a weight in words", ["น้ำหนักคะแนน", "IIT", "สามสิบ"], "C6", "bad-weight", "สามสิบ"],
    ["an instrument that is none", ["น้ำหนักคะแนน", "XIT", 30], "B6", "bad-instrument", "XIT"],
    ["a line beyond 100", ["ระดับ", "ผ่าน", 0, 850], "D6", "bad-points", "850"],
    ["a document that is none", ["แบบเอกสาร", "แผน", "o3"], "B6", "bad-template", "แผน"],
    ["a year said twice", YEAR, "A6", "repeated", "ปีงบประมาณ"],
    ["a last band above 0", ["ระดับ", "ผ่าน", 85], "C6", "bands-not-to-zero", "85"],
    ["a status that is none", ["สถานะกรอบ", null, "ใหม่"], "C6", "bad-status", "ใหม่"],
  ])("names the cell of %s", (_, row, cell, code, value) => {
    expect(problemsOf(sheet(YEAR, SOURCE, row))).toEqual([[cell, code, value]]);
  });

  it("names the header where the year or the source is missing", () => {
    expect(problemsOf(sheet(SOURCE))).toEqual([["A3", "missing", ""]]);
    expect(problemsOf(sheet(YEAR, ["ที่มา", null, null]))).toEqual([["C5", "missing", ""]]);
  });

  it("names its first cell where there is no header", () => {
    expect(problemsOf({ origin: { row: 2, column: 1 }, cells: [["x"]] })).toEqual([["B3", "no-header", ""]]);
  });

  it("finds the cells of problems that show only later", () => {
    const reading = readCorrections(sheet(YEAR, SOURCE, ["น้ำหนักคะแนน", "IIT", 40]));
    const paths = ["weights", "weights.0.weight", "itemCount"];
    expect(paths.map((path) => reading.cellOf(path))).toEqual(["A6", "C6", "A3"]);
  });

  it("reads a sheet that begins elsewhere", () => {
    const { cells } = sheet(YEAR, SOURCE);
    const reading = readCorrections({ origin: { row: 4, column: 2 }, cells: cells.slice(2) });
    expect(reading.corrections).toMatchObject({ fiscalYear: 2571 });
    expect(reading.cellOf("fiscalYear")).toBe("E6");
  });

  it("never throws on any grid", () => {
    const value = fc.oneof(
      fc.string(),
      fc.double(),
      fc.constant(null),
      fc.constantFrom(...HEADERS, ...YEAR, "ระดับ", "o3"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { maxLength: 8 }), (rows) => {
        expect(() => readCorrections(sheet(...rows))).not.toThrow();
        expect(() => readCorrections({ origin: { row: 0, column: 0 }, cells: rows })).not.toThrow();
      }),
    );
  });
});
