import { itemListOf } from "../frameworks/items";
import type { ItemList } from "../frameworks/items/schema";
import type { Framework } from "../frameworks/schema";
import { scoreOf } from "../scoring/score-of";
import type { Table } from "../sheet/table";
import { blankScoreCells } from "./blank-score-cells";
import type { CarriedTable, CarryPlan, ListedRow } from "./carry-plan";
import { carryRow, type CarryContext, type RowOutcome } from "./carry-rows";
import { issuesWithoutRow } from "./issues-without-row";
import { allTen, oldScores } from "./old-scores";
import type { OldTables } from "./old-tables";
import { coded } from "./plan-codes";
import { publishedSources } from "./published-source";
import { rowsOfPlan } from "./rows-of-plan";
import { earlierRows } from "./same-measure";
import type { SourceTable } from "./source-row";
import { standardSource } from "./standard-source";
import { standingRows } from "./standing-rows";
import { unusedTexts } from "./unused-texts";

export interface CarryRequest {
  /** The rules of the newly assessed year; the plan is for the year after. */
  readonly framework: Framework;
  /** Its disclosure items, where they are not those of the release. */
  readonly itemList?: ItemList;
  /** The agency's departments, as they are now. */
  readonly departments: readonly string[];
  /** The standard tables that the workbook holds already; none for a new workbook. */
  readonly standing?: readonly Table[];
}

/** No number of a table of an old workbook: rows of one table are never taken for alike. */
const STANDING = -1;

/**
 * What of old workbooks' tables goes into the workbook of the newly assessed year. Every row becomes at least one row of
 * the plan or one line of `listed`; statuses, results and codes stay behind. What the plan holds already is listed.
 */
export function carryPlan(old: readonly OldTables[], request: CarryRequest): CarryPlan {
  const { framework, standing = [] } = request;
  const sources = old.flatMap((own) => sourcesOf(own, framework));
  const { context, own, scores } = contextOf(sources, request);
  const ended = sources.map((table, index) => ({
    table,
    outcomes: table.rows.map((row) => carryRow(row, table, index, context)),
  }));
  const outcomes = ended.flatMap((each) => each.outcomes);
  const carried = outcomes.flatMap((outcome) => (outcome.kind === "carried" ? outcome.rows : []));
  const listed = outcomes.flatMap((outcome): readonly ListedRow[] =>
    outcome.kind === "listed" ? [outcome.row] : outcome.there,
  );
  const rows = coded(carried, standing);
  const unused = unusedTexts(old);
  const rowsCarried = outcomes.filter(({ kind }) => kind === "carried").length;
  return {
    files: old.map(({ file }) => file),
    tables: ended.map((each) => carriedTable(each.table, each.outcomes)),
    rows,
    listed,
    unused,
    unread: old.flatMap(({ file, tables }) => tables.workbook.unread.map((sheet) => ({ file, ...sheet }))),
    newIssues: issuesWithoutRow([...own, ...carried], framework, context.failing),
    scores,
    counts: {
      rowsRead: outcomes.length,
      rowsCarried,
      rowsListed: outcomes.length - rowsCarried,
      measures: rows.length,
      inQuestion: rows.filter(({ mark }) => mark === "in-question").length,
      unusedLines: unused.length,
    },
  };
}

function sourcesOf({ file, tables }: OldTables, framework: Framework): readonly SourceTable[] {
  const { workbook, standard, published } = tables;
  const year = workbook.agency?.assessedYear ?? null;
  return [
    ...standard.map((table) => standardSource(table, { file, year }, framework)),
    ...published.flatMap((sheet) => publishedSources(sheet, file)),
  ];
}

/** What rows are judged against. A score sheet that is there says more of the year than an old one. */
function contextOf(sources: readonly SourceTable[], request: CarryRequest) {
  const { framework, departments, standing = [] } = request;
  const year = framework.fiscalYear;
  const itemList = request.itemList ?? itemListOf(year);
  const scoreTables = standing.filter(({ layout }) => layout === "scores");
  const isThere = scoreTables.length > 0 && blankScoreCells(standing, framework) === null;
  const found = oldScores(
    sources.filter((table) => table.scores !== null),
    year,
    isThere,
  );
  const standingScores = scoreTables.map((table) => standardSource(table, { file: "", year: null }, framework));
  const told = standingScores.flatMap(({ resultYear, scores }) => (resultYear === year ? (allTen(scores) ?? []) : []));
  const values = told.length > 0 ? told : found.values;
  const failing = values === null ? null : scoreOf(framework, values).failing;
  const own = rowsOfPlan(standing, { framework, itemList, failing, departments });
  const earlier = earlierRows();
  for (const row of own) earlier.add(row, STANDING);
  const context: CarryContext = {
    framework,
    itemList,
    departments,
    scores: found,
    failing,
    earlier,
    standing: standingRows(own),
  };
  return { context, own, scores: isThere ? null : found.values };
}

function carriedTable({ file, sheet, range, layout }: SourceTable, outcomes: readonly RowOutcome[]): CarriedTable {
  const carried = outcomes.filter(({ kind }) => kind === "carried");
  return {
    file,
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
