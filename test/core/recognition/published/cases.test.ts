import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openXlsx } from "../../../../src/adapters/xlsx/open-xlsx";
import { recognisePublished } from "../../../../src/core/recognition/published/recognise-published";
import type { PublishedSheet, PublishedTable } from "../../../../src/core/recognition/published/published-table";
import type { SheetSource } from "../../../../src/core/recognition/sheet-source";
import { toA1 } from "../../../../src/core/sheet/cell-ref";
import { isBlank } from "../../../../src/core/sheet/cell-value";
import { rangeToA1 } from "../../../../src/core/sheet/range-ref";
import { CASES_FOLDER } from "../../reading/case-cells";
import { CASE_TABLES, type CaseTable } from "./case-tables";
import { problemsOf, rowsOf, textsOf, unusedRows } from "./draw-table";

/** The first sheet of a case, or null where the file is not there. */
async function sheetOf(file: string): Promise<SheetSource | null> {
  const path = resolve(CASES_FOLDER, file);
  if (!existsSync(path)) return null;
  const workbook = await openXlsx(new Uint8Array(readFileSync(path)), file);
  if ("code" in workbook) throw new Error(`${file} cannot be opened`);
  const outcome = await workbook.read();
  return outcome.kind === "read" ? (outcome.workbook.sheets[0] ?? null) : null;
}

async function readCase(file: string): Promise<PublishedSheet | null> {
  const sheet = await sheetOf(file);
  return sheet === null ? null : recognisePublished(sheet);
}

function described(table: PublishedTable): CaseTable {
  return {
    layout: table.layout,
    range: rangeToA1(table.range),
    columns: table.columns.map(({ key }) => key).join(" "),
    rows: rowsOf(table).join(" "),
    repeated: table.repeatedHeaders.map((row) => row + 1),
    headings: table.headings.map(({ at }) => toA1(at)),
    problems: problemsOf(table),
  };
}

const statusesOf = (table: PublishedTable | undefined) => table?.rows.map(({ status }) => status?.status);

it("the thirteen tables are listed by hand", () => {
  expect(CASE_TABLES.flatMap(({ tables }) => tables)).toHaveLength(13);
});

describe.each(CASE_TABLES)("the tables of $file", ({ file, tables }) => {
  it("are found with their layouts, columns, rows, repeated headers and headings, and nothing else is", async () => {
    const sheet = await readCase(file);
    if (sheet === null) process.stdout.write(`${file} is not in ${CASES_FOLDER}; no table compared\n`);
    expect(sheet?.tables.map(described) ?? tables).toEqual(tables);
  });

  it("leave no line that is neither in a table, nor a used heading, nor listed as unused", async () => {
    const source = await sheetOf(file);
    const read = source === null ? null : recognisePublished(source);
    const inTables = (read?.tables ?? []).flatMap(({ headerRows, repeatedHeaders, rows, headings }) => [
      ...[headerRows[0] ?? -1, ...repeatedHeaders].flatMap((first) => headerRows.map((_, index) => first + index)),
      ...rows.flatMap((row) => row.rows),
      ...headings.map(({ at }) => at.row),
    ]);
    const filled = (source?.grid.cells ?? []).flatMap((row, index) =>
      row.every((value) => isBlank(value)) ? [] : [index + (source?.grid.origin.row ?? 0) + 1],
    );
    const told = [...inTables.map((row) => row + 1), ...(read === null ? [] : unusedRows(read))];
    expect(told.sort((a, b) => a - b)).toEqual(filled);
  });
});

it("the scores of the report in Arabic digits and in Thai digits are the same ten numbers", async () => {
  const tables = (await readCase("huaitoei-2568.xlsx"))?.tables;
  const scores = [94.62, 95.13, 99.49, 86.92, 95.89, 95.5, 94, 94.92, 70, 50];
  const read = tables?.slice(0, 2).map(({ rows }) => rows.map(({ subject }) => subject.score?.value));
  const numbers = tables?.slice(0, 2).map(({ rows }) => rows.map(({ subject }) => subject.indicator?.number));
  expect(read ?? [scores, scores]).toEqual([scores, scores]);
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect(numbers ?? [ten, ten]).toEqual([ten, ten]);
});

it("ticks of one report and texts of another give the same statuses, with the days on which they were done", async () => {
  const ticks = (await readCase("pongnamron-2564.xlsx"))?.tables[2];
  const texts = (await readCase("suankluai-2566.xlsx"))?.tables[0];
  const done = Array.from({ length: 10 }, () => "done");
  const told = [...done.slice(0, 9), "in-progress", "in-progress", "in-progress"];
  expect(statusesOf(ticks) ?? done).toEqual(done);
  expect(statusesOf(texts) ?? told).toEqual(told);
  const days = ["2023-1-23", "2023-1-23", "2022-1-23", "2022-10-30", "2023-4-4", "2023-1-23"];
  const read = texts?.rows.slice(0, 6).map(({ doneOn }) => Object.values(doneOn?.day ?? {}).join("-"));
  expect(read ?? days).toEqual(days);
});

it("items, instruments, scores and owners of the cells that mix them are told apart", async () => {
  const rows = (await readCase("suankluai-2566.xlsx"))?.tables[0]?.rows.slice(0, 3);
  const told = rows?.map(({ subject, owners }) => ({
    items: subject.items.map(({ code }) => code).join(" "),
    instrument: subject.instrument?.instrument,
    indicator: subject.indicator?.number,
    score: subject.score?.value,
    owners: owners?.owners.length,
    all: owners?.allDepartments,
  }));
  const expected = [
    { items: "o33", instrument: "OIT", indicator: 9, score: 0, owners: 1, all: false },
    { items: "o38", instrument: "OIT", indicator: 10, score: 0, owners: 4, all: false },
    { items: "e6", instrument: undefined, indicator: null, score: undefined, owners: 0, all: true },
  ];
  expect(told ?? expected).toEqual(expected);
});

it("what merged cells hold is carried down, and a heading over an instrument is told of the row below", async () => {
  const plan = (await readCase("huaitoei-2568.xlsx"))?.tables;
  const issues = textsOf(plan?.[6], "issue").map((text) => text.startsWith("^"));
  expect(plan === undefined ? [false, true, true, false, false, false] : issues).toEqual([
    ...[false, true, true, false, false, false],
  ]);
  const analysed = plan?.[2]?.rows[0]?.subject;
  const told = [analysed?.instrument?.instrument, analysed?.indicator?.number, analysed?.score?.value];
  expect(plan === undefined ? ["EIT", 7, 99.84] : told).toEqual(["EIT", 7, 99.84]);
  expect(plan?.[3]?.rows[0]?.packedMeasures.length ?? 2).toBe(2);
});
