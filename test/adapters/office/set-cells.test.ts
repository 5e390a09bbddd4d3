/** @jest-environment jsdom */
import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import type { CellChange } from "../../../src/ports/workbook-writer";
import type { EmulatedHost } from "../../host/emulated-host";
import { startNativeBridgeHost } from "../../host/native-bridge";
import { stateOf } from "./workbook-state";

const CHANGES: readonly CellChange[] = [
  { sheet: "sheet1", cell: "A1", expected: "ก ", value: "ก" },
  { sheet: "Sheet1", cell: "B1", expected: 2, value: null },
  { sheet: "Sheet1", cell: "C1", expected: "=1+1", value: 5 },
  { sheet: "สอง", cell: "A1", expected: null, value: true },
];

async function filledHost(): Promise<EmulatedHost> {
  const host = await startNativeBridgeHost({ requirementSet: "1.9" });
  host.person.type("Sheet1!A1", "ก ");
  host.person.type("Sheet1!B1", "=1+1");
  host.person.type("Sheet1!C1", "'=1+1");
  host.person.addSheet("สอง");
  return host;
}

test("cells of several sheets change in two syncs", async () => {
  const host = await filledHost();
  const outcome = await officeWorkbook().setCells(CHANGES);
  expect(outcome).toMatchObject({ kind: "written", sheets: [{ name: "Sheet1" }, { name: "สอง" }] });
  expect(host.person.read("Sheet1!A1:C1")).toEqual([["ก", "", 5]]);
  expect(host.person.read("สอง!A1")).toEqual([[true]]);
  expect(host.counts).toMatchObject({ syncs: 2, writes: 1 });
});

test("no change at all writes nothing", async () => {
  const host = await filledHost();
  expect(await officeWorkbook().setCells([])).toEqual({ kind: "written", sheets: [] });
  expect(host.counts.writes).toBe(0);
});

test("a cell that somebody changed meanwhile keeps everything as it is", async () => {
  const host = await filledHost();
  host.person.type("สอง!A1", "มาแล้ว");
  const before = stateOf(host);
  expect(await officeWorkbook().setCells(CHANGES)).toEqual({
    kind: "trouble",
    code: "cell-changed",
    sheet: "สอง",
    cell: "A1",
  });
  expect(stateOf(host)).toEqual(before);
});

test.each([
  ["Sheet1", { code: "sheet-protected", sheet: "Sheet1" }],
  ["สอง", { code: "sheet-protected", sheet: "สอง" }],
])("where %s is protected, no cell changes", async (title, trouble) => {
  const host = await filledHost();
  host.protect(title);
  const before = stateOf(host);
  expect(await officeWorkbook().setCells(CHANGES)).toMatchObject(trouble);
  expect(stateOf(host)).toEqual(before);
});

test("an address that is none is told as Excel tells it, not as a missing sheet", async () => {
  await filledHost();
  const outcome = await officeWorkbook().setCells([{ sheet: "Sheet1", cell: "nowhere!", expected: null, value: 1 }]);
  expect(outcome).toMatchObject({ kind: "trouble", code: "host-error" });
});

describe("a failure leaves every cell as it was, formulas as formulas and texts as texts", () => {
  const places = [1, 2].flatMap((k) => [0, 1, 2, 3, 4, 6, 8, Infinity].map((depth) => [k, depth] as const));
  test.each(places)("at request %i after %d actions", async (k, depth) => {
    const host = await filledHost();
    const before = withoutPrefixes(stateOf(host));
    host.failAt(k, "GeneralException", { afterActions: depth });
    expect(await officeWorkbook().setCells(CHANGES)).toMatchObject({ kind: "trouble", code: "host-error" });
    expect(withoutPrefixes(stateOf(host))).toEqual(before);
  });
});

test("more cells than one request carries go in several", async () => {
  const host = await filledHost();
  const changes = Array.from({ length: 4_500 }, (_, row) => ({
    sheet: "สอง",
    cell: `B${String(row + 1)}`,
    expected: null,
    value: row,
  }));
  expect(await officeWorkbook().setCells(changes)).toMatchObject({ kind: "written" });
  expect(host.person.read("สอง!B4500")).toEqual([[4_499]]);
  for (const { bytesIn } of host.requests) expect(bytesIn).toBeLessThan(5_000_000);
});

/** A text written back carries an apostrophe that nobody sees. */
function withoutPrefixes(state: unknown): unknown {
  return JSON.parse(JSON.stringify(state, (key, value: unknown) => (key === "quotePrefix" ? undefined : value)));
}

test.each([
  ["is one step of undo where Excel groups them", true, { delayForCellEdit: true, mergeUndoGroup: true }],
  ["asks for no group where Excel has none", false, { delayForCellEdit: true }],
])("a change of cells %s", async (_, isSupported, options) => {
  const host = await filledHost();
  const asked = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(isSupported);
  const run = jest.spyOn(Excel, "run");
  expect(await officeWorkbook().setCells(CHANGES)).toMatchObject({ kind: "written" });
  expect(asked).toHaveBeenCalledWith("ExcelApi", "1.20");
  expect(run.mock.calls[0]?.[0]).toEqual(options);
  expect(host.person.read("สอง!A1")).toEqual([[true]]);
  run.mockClear();
  await officeWorkbook().insert([], "end");
  expect(run.mock.calls[0]?.[0]).toEqual({ delayForCellEdit: true });
  jest.restoreAllMocks();
});
