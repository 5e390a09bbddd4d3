/** @jest-environment jsdom */
import { startNativeBridgeHost } from "../host/native-bridge";
import { loadWorkbook } from "../host/file/load-workbook";
import { plannedResults } from "../support/planned-results";
import { bigWorkbook, type RowOf } from "../bench/big-workbook";
import { officeWorkbook } from "../../src/adapters/office/office-workbook";
import { compileSummary } from "../../src/app/compile-summary";
import type { SheetPlan } from "../../src/core/sheet/sheet-plan";

const TABS = 100;
const ROWS = 200;
const REQUESTS = 10;
const BYTES_A_REQUEST = 2_000_000;

const shortRow: RowOf = (tab, row) => ({
  measure: `มาตรการที่ ${String(tab * ROWS + row + 1)}`,
  status: "ดำเนินการเรียบร้อยแล้ว",
});

it("compiles 100 tabs of 200 rows in ten round trips and one for each 2 MB that go to Excel or come from it", async () => {
  let plan: SheetPlan | undefined;
  const host = await startNativeBridgeHost({
    requirementSet: "1.9",
    workbook: await loadWorkbook(await bigWorkbook({ tabs: TABS, rows: ROWS }, shortRow)),
    openEngine: () => plannedResults(() => plan),
  });
  const office = officeWorkbook();
  const workbook: typeof office = {
    ...office,
    insert: (plans, place) => {
      [plan] = plans;
      return office.insert(plans, place);
    },
  };
  const compiled = await compileSummary(workbook, { asOf: { year: 2026, month: 4, day: 1 } });
  expect(compiled).toMatchObject({ kind: "compiled", model: { conservation: { rowsWritten: TABS * ROWS } } });

  const { syncs, bytesIn, bytesOut } = host.counts;
  const payload = bytesIn + bytesOut;
  expect(payload).toBeGreaterThan(TABS * ROWS * 500);
  expect(syncs).toBeLessThanOrEqual(REQUESTS + payload / BYTES_A_REQUEST);
}, 120_000);
