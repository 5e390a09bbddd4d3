/** @jest-environment jsdom */
import { stateOf } from "../adapters/office/workbook-state";
import { startNativeBridgeHost } from "../host/native-bridge";
import { officeWorkbook } from "../../src/adapters/office/office-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { compileSummary } from "../../src/app/compile-summary";
import { distributeMeasures } from "../../src/app/distribute-measures";
import { fillRows } from "../../src/app/fill-rows";
import { insertDefaultSet } from "../../src/app/insert-default-set";
import { insertSet } from "../../src/app/insert-set";

const TODAY = { year: 2026, month: 4, day: 1 };
const SCORES = [94.62, 95.13, 99.49, 86.92, 95.89, 95.5, 94, 94.92, 70, 50];

const departmentsOf = (count: number) => Array.from({ length: count }, (_, index) => `กองที่ ${String(index + 1)}`);

async function hostWithSet(count: number) {
  const host = await startNativeBridgeHost({ requirementSet: "1.9" });
  const departments = departmentsOf(count);
  const agency = { name: "ตัวอย่าง", type: "อบต.", district: "", province: "", website: "" } as const;
  const request = { agency, assessedYear: 2568, round: 12, digits: "thai", departments, scores: SCORES } as const;
  const inserted = await insertSet(officeWorkbook(), request);
  return { host, departments, inserted };
}

describe.each([3, 60])("the round trips to Excel with %i departmental tabs", (count) => {
  it("are at most four for inserting the whole set", async () => {
    const { host, inserted } = await hostWithSet(count);
    expect(inserted).toMatchObject({ kind: "inserted" });
    expect(host.counts.syncs).toBeLessThanOrEqual(4);
  });

  it("are three for a check", async () => {
    const { host } = await hostWithSet(count);
    host.resetCounts();
    expect((await checkWorkbook(officeWorkbook(), {})).kind).toBe("checked");
    expect(host.counts).toMatchObject({ syncs: 3, writes: 0 });
  });

  it("are at most eight for the first compile, and for the next", async () => {
    const { host, departments } = await hostWithSet(count);
    const rows = departments.map((department) => ({ department, cells: { measure: "มาตรการ", status: "ยกเลิก" } }));
    expect(await fillRows(officeWorkbook(), rows)).toMatchObject({ kind: "filled", rows: count });
    for (const [run, day] of [
      ["first", 1],
      ["next", 2],
    ] as const) {
      host.resetCounts();
      const compiled = await compileSummary(officeWorkbook(), { asOf: { ...TODAY, day } });
      expect([run, compiled]).toMatchObject([
        run,
        { kind: "compiled", model: { conservation: { rowsWritten: count } } },
      ]);
      expect(host.counts.syncs).toBeLessThanOrEqual(8);
    }
  });

  it("are three for compiling what has not changed, and not one of them writes", async () => {
    const { host, departments } = await hostWithSet(count);
    const rows = departments.map((department) => ({ department, cells: { measure: "มาตรการ", status: "ยกเลิก" } }));
    await fillRows(officeWorkbook(), rows);
    await compileSummary(officeWorkbook(), { asOf: TODAY });
    const before = stateOf(host);
    host.resetCounts();
    expect(await compileSummary(officeWorkbook(), { asOf: TODAY })).toMatchObject({ kind: "unchanged" });
    expect(host.counts).toMatchObject({ syncs: 3, writes: 0 });
    expect(stateOf(host)).toEqual(before);
  });

  it("are at most eight for distributing a measure to all of them, and three where nothing is new", async () => {
    const { host } = await hostWithSet(count);
    const cells = { measure: "มาตรการ", owners: "ทุกส่วนราชการ" };
    expect(await fillRows(officeWorkbook(), [{ department: null, cells }])).toMatchObject({ kind: "filled" });
    host.resetCounts();
    const done = await distributeMeasures(officeWorkbook());
    expect(done).toMatchObject({ kind: "distributed", rowsWritten: count, codesWritten: 1 });
    expect(host.counts.syncs).toBeLessThanOrEqual(8);
    host.resetCounts();
    expect(await distributeMeasures(officeWorkbook())).toMatchObject({ rowsWritten: 0, codesWritten: 0 });
    expect(host.counts).toMatchObject({ syncs: 3, writes: 0 });
  });
});

it("takes at most four round trips to insert the default set in a fresh workbook", async () => {
  const host = await startNativeBridgeHost({ requirementSet: "1.9" });
  expect(await insertDefaultSet(officeWorkbook(), TODAY)).toMatchObject({ kind: "inserted" });
  expect(host.counts.syncs).toBeLessThanOrEqual(4);
});
