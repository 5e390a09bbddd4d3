/** @jest-environment jsdom */
import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import type { WorkbookContent } from "../../../src/ports/workbook-reader";
import { startNativeBridgeHost } from "../../host/native-bridge";
import { sampleSet } from "./sample-set";
import { stateOf } from "./workbook-state";

async function read(): Promise<WorkbookContent> {
  const outcome = await officeWorkbook().read();
  if (outcome.kind === "trouble") throw new Error(outcome.code);
  return outcome.workbook;
}

test.each([0, 57])(
  "the standard set and %i departments are read in three syncs that change nothing",
  async (departments) => {
    const host = await startNativeBridgeHost({ requirementSet: "1.9" });
    const plans = sampleSet(departments);
    await officeWorkbook().insert(plans, "start");
    for (const { title } of plans) host.person.type(`'${title}'!B40`, `ของ ${title}`);
    host.resetCounts();
    const before = stateOf(host);

    const { sheets, names } = await read();
    expect(host.counts).toMatchObject({ syncs: 3, writes: 0 });
    expect(stateOf(host)).toEqual(before);
    expect(sheets.slice(0, -1).map(({ name, marker }) => ({ name, marker }))).toEqual(
      plans.map(({ title, marker }) => ({ name: title, marker })),
    );
    expect(sheets.map(({ grid }) => grid.cells.flat().includes(`ของ ${plans[0]?.title ?? ""}`))[0]).toBe(true);
    expect(names).toEqual(plans.flatMap((plan) => plan.names.map(({ name }) => name)));
  },
);

test("a response too heavy for Excel on the web is asked for again in halves, across sheets and within one", async () => {
  const host = await startNativeBridgeHost();
  host.person.type("Sheet1!A1:B300", "ข้อความยาวพอสมควร");
  host.person.type("Sheet1!A299", "เกือบท้าย");
  host.person.addSheet("สอง");
  host.person.type("สอง!C3", "อยู่แผ่นสอง");
  host.payloadLimit = 9_000;
  const { sheets } = await read();
  expect(sheets[0]?.grid.cells).toHaveLength(300);
  expect(sheets[0]?.grid.cells[298]).toEqual(["เกือบท้าย", "ข้อความยาวพอสมควร"]);
  expect(sheets[1]?.grid).toEqual({ origin: { row: 2, column: 2 }, cells: [["อยู่แผ่นสอง"]] });
});

test("a single row beyond the limit is trouble, not half a sheet", async () => {
  const host = await startNativeBridgeHost();
  host.person.type("Sheet1!A1", "ย".repeat(4_000));
  host.payloadLimit = 9_000;
  expect(await officeWorkbook().read()).toEqual({ kind: "trouble", code: "payload-too-large" });
});

test("a sheet over Excel's limit of cells is told, and the others are read", async () => {
  const host = await startNativeBridgeHost();
  host.person.type("Sheet1!A1", "ต้น");
  host.person.type("Sheet1!XFD1000", "ปลาย");
  host.person.addSheet("สอง");
  host.person.type("สอง!A1", 1);
  const { sheets } = await read();
  expect(sheets).toMatchObject([
    { name: "Sheet1", grid: { cells: [] }, unread: { cells: 16_384_000, limit: 5_000_000 } },
    { name: "สอง", grid: { cells: [[1]] }, unread: null },
  ]);
});

test("a large sheet comes in several responses of bounded size", async () => {
  const host = await startNativeBridgeHost();
  host.person.type("Sheet1!A1:J9000", 12);
  const { sheets } = await read();
  expect(sheets[0]?.grid.cells).toHaveLength(9_000);
  expect(host.counts.syncs).toBe(2 + 2);
});

test("a name of the sheet's own that looks like a marker but is a person's is no marker", async () => {
  const host = await startNativeBridgeHost();
  const item = { id: "{n}", name: "ita_sheet", formula: "=Sheet1!$A$1", visible: true, comment: "" };
  host.model.sheet("Sheet1").names.push(item);
  expect((await read()).sheets[0]?.marker).toBeNull();
});

test("while a person types in a cell, reading says so", async () => {
  const host = await startNativeBridgeHost();
  host.cellEditing = true;
  expect(await officeWorkbook().read()).toEqual({ kind: "trouble", code: "cell-editing" });
});
