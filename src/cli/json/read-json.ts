import type { SettledYear } from "../../core/assessed-year/settle-year";
import type { Framework } from "../../core/frameworks/schema";
import type { PublishedTable, UnusedLine } from "../../core/recognition/published/published-table";
import type { RecognisedTables } from "../../core/recognition/published/recognise-tables";
import { toA1 } from "../../core/sheet/cell-ref";
import { textOf } from "../../core/sheet/cell-value";
import { rangeToA1 } from "../../core/sheet/range-ref";
import type { Table, TableColumn } from "../../core/sheet/table";
import type { Language } from "../../ports/preferences";
import { publishedRowJson } from "./published-row-json";
import { rowJson } from "./row-json";
import { unreadJson } from "./unread-json";
import { frameworkJson, frameworkProblemJson, yearChoiceJson } from "./year-json";

const SURE: Readonly<Record<TableColumn["match"], number>> = { exact: 1, alias: 1, lookalike: 0.8, position: 0.5 };

/** One file that was read, for machines. Cells are A1, days ISO (CE); what a row does not say is absent. */
export function readJson(
  path: string,
  { workbook, departments, standard, published }: RecognisedTables,
  year: SettledYear,
  language: Language,
) {
  const tables = published.flatMap((sheet) => sheet.tables);
  const { framework, yearChoice, frameworkProblems } = year;
  return {
    path,
    framework: framework === null ? null : frameworkJson(framework),
    yearChoice: yearChoiceJson(yearChoice),
    ...(frameworkProblems.length > 0 && {
      frameworkProblems: frameworkProblems.map((problem) => frameworkProblemJson(problem, language)),
    }),
    tables: [
      ...standard.map((table) => standardTableJson(table, departments, framework)),
      ...tables.map(publishedTableJson),
    ],
    headings: tables.flatMap((table) =>
      table.headings.map(({ at, text, kind }) => ({
        sheet: table.sheet,
        cell: toA1(at),
        text,
        kind,
        table: rangeToA1(table.range),
      })),
    ),
    unused: published.flatMap(({ unused }) => unused.map(unusedJson)),
    ...(workbook.unread.length > 0 && { unread: workbook.unread.map(unreadJson) }),
  };
}

function standardTableJson(table: Table, departments: readonly string[], framework: Framework | null) {
  return {
    sheet: table.sheet,
    range: rangeToA1(table.range),
    layout: table.layout,
    columns: table.columns.map(({ key, header, at, match }) => ({
      key,
      header,
      cell: toA1(at),
      match,
      sure: SURE[match],
    })),
    rows: table.rows.map((row) => rowJson(table, row, departments, framework)),
    ...(table.strays.length > 0 && {
      problems: table.strays.map(({ at, reason }) => ({ kind: reason, cell: toA1(at) })),
    }),
  };
}

function publishedTableJson(table: PublishedTable) {
  return {
    sheet: table.sheet,
    range: rangeToA1(table.range),
    layout: table.layout,
    columns: table.columns.map(({ key, also, header, group, at, match, sure }) => ({
      key,
      ...(also !== null && { also }),
      header,
      ...(group !== "" && { group }),
      cell: toA1(at),
      match,
      sure,
    })),
    rows: table.rows.map(publishedRowJson),
    ...(table.repeatedHeaders.length > 0 && { repeatedHeaders: table.repeatedHeaders.map((row) => row + 1) }),
    ...(table.continues !== null && { continues: table.continues }),
    ...(table.problems.length > 0 && {
      problems: table.problems.map((problem) => ({
        kind: problem.kind,
        cell: toA1(problem.at),
        text: problem.text,
        ...("key" in problem && { key: problem.key }),
        ...("taken" in problem && { taken: toA1(problem.taken) }),
      })),
    }),
  };
}

function unusedJson({ sheet, cells }: UnusedLine) {
  const [first] = cells;
  return {
    sheet,
    ...(first !== undefined && { cell: toA1(first.at) }),
    text: cells.map(({ value }) => textOf(value)).join(" | "),
  };
}
