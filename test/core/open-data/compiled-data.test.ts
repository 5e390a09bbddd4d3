import fc from "fast-check";
import { compiledCsv } from "../../../src/core/open-data/compiled-csv";
import { compiledData } from "../../../src/core/open-data/compiled-data";
import { compiledJsonText } from "../../../src/core/open-data/compiled-json";
import { COMPILED_COLUMNS } from "../../../src/core/open-data/data/compiled-columns";
import type { CellValue } from "../../../src/core/sheet/cell-value";
import type { CompiledRow, Exclusion, SummaryModel } from "../../../src/core/summary/summary-model";
import "../fixed-seed";

const ROW: CompiledRow = {
  file: "",
  sheet: "กองคลัง",
  source: { row: 4, column: 0 },
  department: "กองคลัง",
  cells: { measure: "มาตรการ 1" },
  status: null,
  indicator: null,
  issueGroup: null,
  dueRound: "none",
  isOverdue: false,
};

function modelWith(rows: readonly CompiledRow[], excluded: readonly Exclusion[] = []): SummaryModel {
  const rowsExcluded = excluded.filter(({ what }) => what === "row").length;
  return {
    agencyName: "องค์การบริหารส่วนตำบลทดสอบ",
    planYear: 2569,
    round: 6,
    asOf: { year: 2026, month: 4, day: 1 },
    rows,
    excluded,
    conservation: { rowsRead: rows.length + rowsExcluded, rowsWritten: rows.length, rowsExcluded },
    missingDepartments: [],
    emptyDepartments: [],
    byDepartment: [],
    byIndicator: [],
    byIssue: [],
    byRound: [],
    repeatedTabs: [],
    sources: [],
    doubtful: [],
    notChosen: [],
  };
}

const dataOf = (cells: Readonly<Record<string, CellValue>>, status: CompiledRow["status"] = null) =>
  compiledData(modelWith([{ ...ROW, cells: { ...ROW.cells, ...cells }, status }])).rows[0];

describe("the compiled table as open data", () => {
  it("gives every row its source and what holds for the whole table", () => {
    expect(dataOf({})).toMatchObject({
      agency: "องค์การบริหารส่วนตำบลทดสอบ",
      planYear: 2569,
      round: 6,
      asOf: "2026-04-01",
      number: 1,
      sheet: "กองคลัง",
      cell: "A5",
      measure: "มาตรการ 1",
      result: null,
    });
  });

  it("gives days in ISO, whether real dates or texts in the Buddhist Era", () => {
    expect(dataOf({ start: 45931, end: "31 มีนาคม 2569" })).toMatchObject({
      start: "2025-10-01",
      end: "2026-03-31",
      asTyped: null,
    });
  });

  it("leaves what cannot be read for certain empty and keeps it as typed", () => {
    const row = dataOf({ start: "ต้นปี", end: 244348, doneOn: "ทุกเดือน", status: "เกือบเสร็จ", note: "#N/A" });
    expect(row).toMatchObject({ start: null, end: null, doneOn: null, status: null, note: null });
    expect(row?.asTyped).toBe("start: ต้นปี\nend: 244348\ndoneOn: ทุกเดือน\nstatus: เกือบเสร็จ\nnote: #N/A");
  });

  it("names every column in the dictionary once, and no other", () => {
    const keys = COMPILED_COLUMNS.map(({ key }) => key);
    expect(Object.keys(dataOf({}) ?? {}).sort()).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("holds only allowed values where the dictionary lists them", () => {
    const row = dataOf({ status: "ดำเนินการเรียบร้อยแล้ว" }, "done");
    for (const { key, allowed } of COMPILED_COLUMNS) {
      if (allowed === null) continue;
      expect([null, ...allowed]).toContain(row?.[key]);
    }
  });

  it("writes rows of cells that look like formulas as texts in CSV", () => {
    const csv = compiledCsv(compiledData(modelWith([{ ...ROW, cells: { measure: '=HYPERLINK("x")' } }])));
    expect(csv.startsWith("\uFEFFagency,planYear,round,asOf,number,")).toBe(true);
    expect(csv).toContain(`,"'=HYPERLINK(""x"")",`);
    expect(csv).toContain(",false,");
  });

  it("loses no row: read = exported + left out, in both files", () => {
    const reasons = fc.constantFrom<Exclusion["reason"]>("no-measure", "repeated-header", "unknown-column");
    const exclusion = fc.record({ reason: reasons, row: fc.nat(999) }).map(({ reason, row }): Exclusion => ({
      file: "",
      sheet: "กองช่าง",
      at: { row, column: 0 },
      reason,
      what: reason === "unknown-column" ? "cell" : "row",
    }));
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(exclusion), (measures, excluded) => {
        const rows = measures.map((measure) => ({ ...ROW, cells: { measure } }));
        const data = compiledData(modelWith(rows, excluded));
        const json = JSON.parse(compiledJsonText(data)) as Record<string, unknown[]>;
        expect(data.rowsRead).toBe(data.rows.length + data.leftOutRows.length);
        expect(data.leftOutRows.length + data.leftOutCells.length).toBe(excluded.length);
        expect(json["rows"]).toHaveLength(rows.length);
        expect(json).toMatchObject({ rowsExported: rows.length, rowsLeftOut: data.leftOutRows.length });
      }),
    );
  });
});
