import type { SettledYear } from "../../core/assessed-year/settle-year";
import type { PublishedProblem } from "../../core/recognition/published/published-problem";
import type { PublishedTable } from "../../core/recognition/published/published-table";
import type { RecognisedTables } from "../../core/recognition/published/recognise-tables";
import { toA1 } from "../../core/sheet/cell-ref";
import { textOf } from "../../core/sheet/cell-value";
import { rangeToA1 } from "../../core/sheet/range-ref";
import { correctionMessage } from "../../messages/correction-message";
import type { Speaking } from "../speaking";
import { shortened } from "../shortened";
import { yearLines } from "./year-lines";

type Out = Speaking["out"];

/** A file that was read, in lines: every table with its columns and what is doubtful, and the lines not used. */
export function readLines(
  path: string,
  { workbook, standard, published }: RecognisedTables,
  year: SettledYear,
  speaking: Speaking,
): readonly string[] {
  const { out } = speaking;
  const tables = published.flatMap((sheet) => sheet.tables);
  const unused = published.flatMap((sheet) => sheet.unused);
  return [
    out("file", { path }),
    ...(year.framework === null ? [] : [out("readFramework", { year: year.framework.fiscalYear })]),
    ...yearLines(year.yearChoice, speaking),
    ...frameworkProblemLines(year, speaking),
    ...(standard.length + tables.length === 0 ? [out("readNoTables")] : []),
    ...standard.map(({ sheet, range, rows }) => out("table", { sheet, range: rangeToA1(range), rows: rows.length })),
    ...tables.flatMap((table) => tableLines(table, out)),
    ...workbook.unread.map(({ sheet, cells, limit }) => out("unreadSheet", { sheet, cells, limit })),
    out("readUnused", { count: unused.length }),
    ...unused.flatMap(({ cells }) => {
      const [first] = cells;
      if (first === undefined) return [];
      return [`  ${out("readUnusedLine", { cell: toA1(first.at), text: shortened(textOf(first.value)) })}`];
    }),
  ];
}

/** A sheet with a problem corrects nothing. */
function frameworkProblemLines({ frameworkProblems }: SettledYear, { out, language }: Speaking): readonly string[] {
  return frameworkProblems.map((problem) =>
    out("frameworkProblem", { sheet: problem.sheet, problem: correctionMessage(problem, language) }),
  );
}

function tableLines(table: PublishedTable, out: Out): readonly string[] {
  const { sheet, range, layout, rows, repeatedHeaders, columns, headings, problems } = table;
  return [
    out("readTable", {
      sheet,
      range: rangeToA1(range),
      layout,
      rows: rows.length,
      repeated: repeatedHeaders.length,
    }),
    ...columns.map(({ at, header, key, sure }) => `  ${out("readColumn", { cell: toA1(at), header, key, sure })}`),
    ...headings.map(({ at, text }) => `  ${out("readHeading", { cell: toA1(at), text: shortened(text) })}`),
    ...problems.map((problem) => `  ${problemLine(problem, out)}`),
  ];
}

function problemLine(problem: PublishedProblem, out: Out): string {
  const cell = toA1(problem.at);
  const text = shortened(problem.text);
  switch (problem.kind) {
    case "lookalike-header":
      return out("lookalikeHeader", { cell, text, key: problem.key });
    case "repeated-key":
      return out("repeatedKey", { cell, text, key: problem.key, taken: toA1(problem.taken) });
    case "unknown-column":
      return out("unknownColumn", { cell, text });
    case "unreadable-value":
      return out("unreadableValue", { cell, text, key: problem.key });
    case "several-ticks":
      return out("severalTicks", { cell });
    case "indicator-contradiction":
      return out("indicatorContradiction", { cell, text });
  }
}
