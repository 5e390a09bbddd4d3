import type { Framework } from "../frameworks/schema";
import type { RecognisedTables } from "../recognition/published/recognise-tables";
import { scoreOf } from "../scoring/score-of";
import { textOf } from "../sheet/cell-value";
import type { CarriedRow, CarriedTable, CarryPlan, ListedRow, UnusedText } from "./carry-plan";
import { carryRow, issuesWithoutRow, type CarryContext, type RowOutcome, type UncodedRow } from "./carry-rows";
import { oldScores } from "./old-scores";
import { publishedSources } from "./published-source";
import { earlierRows } from "./same-measure";
import type { SourceTable } from "./source-row";
import { standardSource } from "./standard-source";

export interface CarryRequest {
  /** The rules of the newly assessed year; the plan is for the year after. */
  readonly framework: Framework;
  /** The agency's departments, as they are now. */
  readonly departments: readonly string[];
}

const CODE_LETTER = "ม.";

/**
 * What of an old workbook's tables goes into the workbook of the newly assessed year. Every row becomes at least one
 * row of the plan or one line of `listed`; statuses, results and codes stay behind.
 */
export function carryPlan(tables: RecognisedTables, { framework, departments }: CarryRequest): CarryPlan {
  const sources = sourcesOf(tables, framework);
  const scores = oldScores(
    sources.filter((table) => table.scores !== null),
    framework.fiscalYear,
  );
  const failing = scores.values === null ? null : scoreOf(framework, scores.values).failing;
  const context: CarryContext = { framework, departments, scores, failing, earlier: earlierRows() };
  const ended = sources.map((table, index) => ({
    table,
    outcomes: table.rows.map((row) => carryRow(row, table, index, context)),
  }));
  const outcomes = ended.flatMap((own) => own.outcomes);
  const carried = outcomes.flatMap((outcome) => (outcome.kind === "carried" ? outcome.rows : []));
  const listed = outcomes.flatMap((outcome): readonly ListedRow[] => (outcome.kind === "listed" ? [outcome.row] : []));
  const rows = coded(carried);
  const unused = unusedTexts(tables);
  return {
    tables: ended.map(({ table, outcomes: own }) => carriedTable(table, own)),
    rows,
    listed,
    unused,
    unread: tables.workbook.unread,
    newIssues: issuesWithoutRow(carried, framework, failing),
    scores: scores.values,
    counts: {
      rowsRead: outcomes.length,
      rowsCarried: outcomes.length - listed.length,
      rowsListed: listed.length,
      measures: rows.length,
      inQuestion: rows.filter(({ mark }) => mark === "in-question").length,
      unusedLines: unused.length,
    },
  };
}

function sourcesOf({ workbook, standard, published }: RecognisedTables, framework: Framework): readonly SourceTable[] {
  const year = workbook.agency?.assessedYear ?? null;
  return [...standard.map((table) => standardSource(table, year, framework)), ...published.flatMap(publishedSources)];
}

/** Rows in question first; codes in that order. */
function coded(rows: readonly UncodedRow[]): readonly CarriedRow[] {
  const isAsked = ({ mark }: UncodedRow) => mark === "in-question";
  const ordered = [...rows.filter(isAsked), ...rows.filter((row) => !isAsked(row))];
  return ordered.map((row, index) => ({ ...row, code: `${CODE_LETTER}${String(index + 1)}` }));
}

function carriedTable({ sheet, range, layout }: SourceTable, outcomes: readonly RowOutcome[]): CarriedTable {
  const carried = outcomes.filter(({ kind }) => kind === "carried");
  return {
    sheet,
    range,
    layout,
    rows: outcomes.length,
    carried: carried.length,
    listed: outcomes.length - carried.length,
    inQuestion: carried.filter((own) => own.kind === "carried" && own.rows.some(({ mark }) => mark === "in-question"))
      .length,
  };
}

function unusedTexts({ standard, published }: RecognisedTables): readonly UnusedText[] {
  const strays = standard.flatMap(({ sheet, strays: own }) =>
    own.map(({ at }): UnusedText => ({ sheet, at, text: "" })),
  );
  const lines = published.flatMap(({ unused }) =>
    unused.flatMap(({ sheet, cells }): readonly UnusedText[] => {
      const [first] = cells;
      if (first === undefined) return [];
      return [{ sheet, at: first.at, text: cells.map(({ value }) => textOf(value)).join(" | ") }];
    }),
  );
  return [...strays, ...lines];
}
