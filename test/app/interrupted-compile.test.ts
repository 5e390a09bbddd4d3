/** @jest-environment jsdom */
import { officeWorkbook } from "../../src/adapters/office/office-workbook";
import { compileSummary } from "../../src/app/compile-summary";
import { fillRows } from "../../src/app/fill-rows";
import { insertSet } from "../../src/app/insert-set";
import { columnLetters } from "../../src/core/sheet/cell-ref";
import { readSummaryKey } from "../../src/core/summary/summary-key";
import type { EmulatedHost } from "../host/emulated-host";
import { startNativeBridgeHost } from "../host/native-bridge";
import { SAMPLE_SET } from "./memory-workbook";

const SUMMARY = "สรุปผล";
const ASKED = { asOf: { year: 2026, month: 4, day: 1 } } as const;
const OLD_ROWS = ["เผยแพร่แผน", "อบรม"];
const NEW_ROW = "ตรวจสอบภายใน";
const NOTE = "หมายเหตุของคน";

/** A workbook with a compiled summary, a note beside its second row, and a row that came in after it. */
async function hostToRecompile(): Promise<EmulatedHost> {
  const host = await startNativeBridgeHost({ requirementSet: "1.9" });
  await insertSet(officeWorkbook(), SAMPLE_SET);
  await fillRows(
    officeWorkbook(),
    OLD_ROWS.map((measure) => ({ department: "กองคลัง", cells: { measure, status: "ยกเลิก" } })),
  );
  expect(await compileSummary(officeWorkbook(), ASKED)).toMatchObject({ kind: "compiled" });
  const { geometry } = readSummaryKey(await summaryKeyOf());
  if (geometry === null) throw new Error("The summary says nothing of where things stand");
  host.person.type(`${SUMMARY}!${columnLetters(geometry.notesColumn)}${String(geometry.headerRow + 3)}`, NOTE);
  await fillRows(officeWorkbook(), [{ department: "สำนักปลัด", cells: { measure: NEW_ROW, status: "ยกเลิก" } }]);
  host.resetCounts();
  return host;
}

async function summaries() {
  const read = await officeWorkbook().read();
  if (read.kind !== "read") throw new Error(read.code);
  return read.workbook.sheets.filter(({ marker, name }) => marker?.spec === "summary" && name === SUMMARY);
}

async function summaryKeyOf(): Promise<string> {
  return (await summaries())[0]?.marker?.key ?? "";
}

/** Which summary stands under the title, and what stands in the line of the note. */
async function whatStands() {
  const [sheet, ...others] = await summaries();
  expect(others).toEqual([]);
  const rows = sheet?.grid.cells ?? [];
  const noted = rows.filter((row) => row.includes(NOTE));
  const listed = (text: string) => rows.some((row) => typeof row[0] === "number" && row.includes(text));
  return {
    whole: [...OLD_ROWS, NEW_ROW].filter(listed).join(),
    notedRows: noted.map((row) => OLD_ROWS.find((measure) => row.includes(measure)) ?? "?"),
  };
}

const OLD = OLD_ROWS.join();
const FRESH = [...OLD_ROWS, NEW_ROW].join();

async function killedAt(k: number, depth: number, code = "RequestAborted") {
  const host = await hostToRecompile();
  // From the k-th request on nothing is answered any more.
  for (let later = 0; later < 12; later += 1) host.failAt(k + later, code, { afterActions: later === 0 ? depth : 0 });
  const outcome = await compileSummary(officeWorkbook(), ASKED);
  const requests = host.counts.syncs;
  const again = new Array<string>();
  for (let attempt = 0; attempt < 14; attempt += 1) {
    const read = await officeWorkbook().read();
    if (read.kind === "read") break;
    again.push(read.code);
  }
  return { outcome, requests, stands: await whatStands() };
}

async function requestsOfACompile(): Promise<number> {
  const host = await hostToRecompile();
  expect(await compileSummary(officeWorkbook(), ASKED)).toMatchObject({ kind: "compiled" });
  expect(await whatStands()).toEqual({ whole: FRESH, notedRows: ["อบรม"] });
  return host.counts.syncs;
}

it("a host that dies at any request of a recompile leaves the old summary whole or the new one, with the note", async () => {
  const requests = await requestsOfACompile();
  expect(requests).toBeGreaterThanOrEqual(5);
  const seen = new Set<string>();
  for (let k = 1; k <= requests; k += 1) {
    for (const depth of [0, 40, Infinity]) {
      const { stands } = await killedAt(k, depth);
      expect([k, depth, stands]).toEqual([
        k,
        depth,
        { whole: expect.stringMatching(/./u) as string, notedRows: ["อบรม"] },
      ]);
      expect([OLD, FRESH]).toContain(stands.whole);
      seen.add(stands.whole);
    }
  }
  expect([...seen].sort()).toEqual([OLD, FRESH].sort());
}, 240_000);
