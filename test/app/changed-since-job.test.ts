import { mergeFiles } from "../../src/app/merge-files";
import { restorableJob } from "../../src/app/restorable-job";
import { toA1 } from "../../src/core/sheet/cell-ref";
import { DONE, makeBase, returnedFile, type Rows } from "./merge-cases";
import { contentOf, sheetOf } from "./memory-workbook";
import { newXlsx, type XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";

const FINANCE = "กองคลัง";
const FIRST = { code: "ม.1", measure: "ประกาศ", start: 45_931 };
const SECOND = { code: "ม.2", measure: "อบรม", start: 45_931 };

async function merged(base: Rows, returned: Rows) {
  const workbook = newXlsx();
  await makeBase(workbook, base);
  const files = [await returnedFile("คลัง.xlsx", returned)];
  const job = restorableJob(workbook);
  const outcome = await job.run((observed) => mergeFiles(observed, { files, newDepartments: [] }, { all: "theirs" }));
  expect(outcome).toMatchObject({ kind: "merged" });
  return { workbook, job };
}

/** Types what `to` gives for what stands in each cell of two rows (one-based). */
async function typeRows(workbook: XlsxWorkbook, rows: Readonly<Record<number, number>>): Promise<void> {
  const { cells } = (await sheetOf(workbook, FINANCE)).grid;
  const changes = Object.entries(rows).flatMap(([to, from]) =>
    (cells[from - 1] ?? []).map((value, column) => {
      const row = Number(to) - 1;
      return { sheet: FINANCE, cell: toA1({ row, column }), expected: cells[row]?.[column] ?? null, value };
    }),
  );
  expect(await workbook.setCells(changes)).toMatchObject({ kind: "written" });
}

it("takes nothing back where rows changed places since, though the cells show what was written", async () => {
  const { workbook, job } = await merged(
    { [FINANCE]: [FIRST, { ...SECOND, status: DONE }] },
    { [FINANCE]: [{ ...FIRST, status: DONE }] },
  );
  await typeRows(workbook, { 5: 6, 6: 5 });
  const before = await contentOf(workbook);
  const outcome = await job.restore();
  expect(outcome).toMatchObject({ kind: "changed", places: [{ sheet: FINANCE, at: { row: 4, column: 0 } }, {}] });
  expect(await contentOf(workbook)).toEqual(before);
  await typeRows(workbook, { 5: 6, 6: 5 });
  expect(await job.restore()).toMatchObject({ kind: "restored" });
});

it("takes nothing back where somebody worked on in a row that was added", async () => {
  const { workbook, job } = await merged({ [FINANCE]: [FIRST] }, { [FINANCE]: [SECOND] });
  const typed = { sheet: FINANCE, cell: "I6", expected: null, value: "อบรมแล้ว 40 คน" };
  expect(await workbook.setCells([typed])).toMatchObject({ kind: "written" });
  expect(await job.restore()).toEqual({
    kind: "changed",
    places: [{ sheet: FINANCE, at: { row: 5, column: 8 } }],
    kept: [],
  });
  expect(job.restorable()).not.toBeNull();
});

it("keeps what a job wrote that began while the one before was being taken back", async () => {
  const { job } = await merged({ [FINANCE]: [FIRST] }, { [FINANCE]: [SECOND] });
  const restoring = job.restore();
  const next = { sheet: FINANCE, cell: "I5", expected: null, value: "ทำแล้ว" };
  await job.run((observed) => observed.setCells([next]));
  await restoring;
  expect(job.restorable()).toMatchObject({ cells: 1, changedSheets: [FINANCE] });
});
