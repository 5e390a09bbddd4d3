import * as fc from "fast-check";
import "../fixed-seed";
import { buildReportTable } from "../../../src/core/report/build-report-table";
import { REPORT_LAYOUTS } from "../../../src/core/report/layouts";
import { reportLines } from "../../../src/core/report/report-lines";
import { measureStatus } from "../../../src/core/report/measure-status";
import { planReport } from "../../../src/core/report/plan-report";
import type { ReportTable } from "../../../src/core/report/report-table";
import type { PublishedTable } from "../../../src/core/recognition/published/published-table";
import { recognisePublished } from "../../../src/core/recognition/published/recognise-published";
import type { DigitStyle } from "../../../src/core/sheet/sheet-plan";
import { foldText } from "../../../src/core/thai/fold-text";
import { paintedSheet } from "../../support/painted-grid";
import { FILLED, modelOf } from "./filled-rows";

const DIGITS = fc.constantFrom<DigitStyle>("thai", "arabic");

describe.each(REPORT_LAYOUTS.map((layout) => [layout.id, layout] as const))("layout %s", (id, layout) => {
  it("comes back as it was put in when the printed sheet is read", () => {
    fc.assert(
      fc.property(FILLED, DIGITS, (rows, digits) => {
        const model = modelOf(rows);
        if (layout.kind === "report" && model.measures.length === 0) return;
        const table = buildReportTable(model, layout, digits);
        const sheet = paintedSheet(planReport(model, { layout, digits, takenTitles: [] }));
        const read = recognisePublished({ ...sheet, marker: null });
        expect(read.tables.map((own) => own.layout)).toEqual([id]);
        const [own] = read.tables;
        if (own !== undefined) expect(columnsRead(own)).toEqual(columnsPut(table));
        const lines = reportLines(model, layout);
        const isJoined = layout.merged.some(({ key }) => key === "measure");
        expect(own?.rows.length).toBe(isJoined ? new Set(lines.map(({ measure }) => measure)).size : lines.length);
        expect(new Set(read.unused.flatMap(({ cells }) => cells.map(({ at }) => at.row)))).not.toContain(
          own?.range.row,
        );
      }),
      { numRuns: 60 },
    );
  });
});

it.each(["001-C", "002"] as const)("the status of every row of layout %s is read back", (id) => {
  const layout = REPORT_LAYOUTS.find((own) => own.id === id);
  if (layout === undefined) throw new Error(id);
  fc.assert(
    fc.property(FILLED, DIGITS, (rows, digits) => {
      const model = modelOf(rows.map(({ cells }) => ({ owner: "กองคลัง", cells: { ...cells, code: null } })));
      const sheet = paintedSheet(planReport(model, { layout, digits, takenTitles: [] }));
      const [table] = recognisePublished({ ...sheet, marker: null }).tables;
      const read = table?.rows.map(({ status }) => status?.status ?? null);
      const own = model.measures.map((measure) => measure.rows.map(({ status }) => status));
      const ticked = own.map(measureStatus).map((status) => (status === "cancelled" ? null : status));
      expect(read).toEqual(id === "002" ? own.flat() : ticked);
    }),
    { numRuns: 60 },
  );
});

/** The texts of each column from top to bottom, folded, cells of a carried value left away. */
function columnsRead({ columns, rows }: PublishedTable): readonly string[] {
  return columns.map(({ key }) => {
    const own = rows.flatMap(({ values }) => {
      const value = values[key];
      return value === undefined || value.carried ? [] : [value.text];
    });
    return foldText(own.join("\n"));
  });
}

function columnsPut({ columns, bodyRows }: ReportTable): readonly string[] {
  return columns.map((_, column) => {
    const own = bodyRows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column && cell.text !== ""));
    return foldText(own.map(({ text }) => text).join("\n"));
  });
}
