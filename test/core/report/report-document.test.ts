import { buildReportTable } from "../../../src/core/report/build-report-table";
import { LAYOUT_002 } from "../../../src/core/report/layouts/layout-002";
import { LAYOUT_003 } from "../../../src/core/report/layouts/layout-003";
import { reportDocument } from "../../../src/core/report/report-document";
import type { WordTable } from "../../../src/core/word/word-document";
import { modelOf } from "./filled-rows";

const SHORT = "จัดทำประกาศ";
const LONG = "ดำเนินการตามขั้นตอนที่กำหนดและรายงานผู้บริหาร ".repeat(40);

function tableIn(layout: typeof LAYOUT_003): WordTable {
  const rows = [SHORT, LONG].map((result, index) => ({
    owner: "กองคลัง",
    cells: { measure: `มาตรการ ${String(index)}`, steps: result, result, monitoring: result },
  }));
  const { blocks } = reportDocument(buildReportTable(modelOf(rows), layout, "thai"));
  const [table] = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  if (table === undefined) throw new Error("no table");
  return table;
}

it("lets only rows break that would leave the page of the titles empty", () => {
  expect(tableIn(LAYOUT_003).bodyRows.map(({ mayBreak }) => mayBreak)).toEqual([false, true]);
});

it("writes tables of many columns in smaller letters", () => {
  expect([tableIn(LAYOUT_003).size, tableIn(LAYOUT_002).size]).toEqual([16, 14]);
});
