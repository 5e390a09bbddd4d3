import type { ItemList } from "../frameworks/items/schema";
import type { Framework } from "../frameworks/schema";
import { isBlank, textOf, type CellValue } from "../sheet/cell-value";
import { carriedIssue } from "./carried-issue";
import { carriedOwners } from "./carried-owners";
import { carriedPeriod } from "./carried-period";
import type { CarriedRow, CarryQuestion, ListedRow } from "./carry-plan";
import type { OldScores } from "./old-scores";
import type { EarlierRows } from "./same-measure";
import type { SourceRow, SourceTable } from "./source-row";
import { splitMeasures, type MeasurePart } from "./split-measures";
import type { StandingRows } from "./standing-rows";
import type { UncodedRow } from "./uncoded-row";

/** What became of one row: measures for the plan, with those that it holds already, or one line of the list. */
export type RowOutcome =
  | { readonly kind: "carried"; readonly rows: readonly UncodedRow[]; readonly there: readonly ListedRow[] }
  | { readonly kind: "listed"; readonly row: ListedRow };

export interface CarryContext {
  readonly framework: Framework;
  readonly itemList: ItemList | null;
  readonly departments: readonly string[];
  readonly scores: OldScores;
  readonly failing: readonly number[] | null;
  readonly earlier: EarlierRows;
  readonly standing: StandingRows;
}

/** What a row is judged by, whatever other rows say. */
export type JudgedBy = Pick<CarryContext, "framework" | "itemList" | "failing" | "departments">;

/** Excel's limit for the text of a cell. */
const LONGEST_TEXT = 32_767;

/** What becomes of a row of the table with this number. */
export function carryRow(row: SourceRow, table: SourceTable, number: number, context: CarryContext): RowOutcome {
  const reason = whyNoMeasure(row, table, context.scores);
  if (reason !== null) return { kind: "listed", row: lineOf(row, table, reason) };
  const parts = splitMeasures(row).map((part) => carriedRow(row, part, table, context));
  const placed = parts.map((own) => ({ own, place: context.standing.take(own) }));
  const there = placed.flatMap(({ own, place }) => {
    const text = parts.length === 1 ? row.text : textOf(own.cells["measure"]);
    return place === null ? [] : [{ ...lineOf(row, table, "already-there", place), text }];
  });
  const rows = placed.flatMap(({ own, place }) => (place === null ? [own] : []));
  if (rows.length === 0) return { kind: "listed", row: lineOf(row, table, "already-there", there[0]?.sameAs) };
  if (rows.some(isTooLong)) return { kind: "listed", row: lineOf(row, table, "too-long") };
  const same = rows.map((own) => context.earlier.sameAs(own));
  if (there.length === 0 && same.every((place) => place !== null)) {
    return { kind: "listed", row: lineOf(row, table, "same-measure", same[0]) };
  }
  const marked = rows.map((own, index) => {
    const like = same[index] ?? context.earlier.like(own, number);
    return like === null ? own : inQuestion(own, { kind: "looks-alike", detail: like });
  });
  for (const own of rows) context.earlier.add(own, number);
  return { kind: "carried", rows: marked, there };
}

function whyNoMeasure(row: SourceRow, table: SourceTable, scores: OldScores): ListedRow["reason"] | null {
  if (table.scores !== null) return scores.reasonOf(table);
  if (!table.hasMeasures) return "analysis";
  return isBlank(row.measure) ? "no-measure" : null;
}

function lineOf(
  { at, text }: SourceRow,
  { file, sheet }: SourceTable,
  reason: ListedRow["reason"],
  sameAs: string | null = null,
): ListedRow {
  return { file, sheet, at, reason, text, sameAs };
}

function isTooLong({ cells }: UncodedRow): boolean {
  return Object.values(cells).some((text) => String(text).length > LONGEST_TEXT);
}

function inQuestion(row: UncodedRow, question: CarryQuestion): UncodedRow {
  return { ...row, mark: "in-question", questions: [...row.questions, question] };
}

/** A row, or a part of it, as it is for the plan of the new year. */
export function carriedRow(
  row: SourceRow,
  part: MeasurePart,
  table: Pick<SourceTable, "file" | "sheet" | "resultYear">,
  { framework, itemList, failing, departments }: JudgedBy,
): UncodedRow {
  const issue = carriedIssue(row, { framework, itemList, failing, resultYear: table.resultYear });
  const owners = carriedOwners(row.owners, departments);
  const period = carriedPeriod(row.period, framework.fiscalYear + 1);
  const questions = [...issue.questions, ...owners.questions, ...part.questions];
  const typedOwners = [...new Set(row.owners.map((owner) => textOf(owner)))].join("\n");
  return {
    file: table.file,
    sheet: table.sheet,
    at: row.at,
    mark: questions.length === 0 ? "kept" : "in-question",
    questions,
    indicator: issue.indicator,
    fixedIssue: issue.fixedIssue,
    old: {
      code: row.code,
      issue: issue.text === row.issue ? "" : row.issue,
      period: period.start === null && period.end === null ? row.period.text : "",
      owners: owners.text === typedOwners ? "" : typedOwners,
    },
    departments: owners.departments,
    cells: filled({
      issue: issue.text,
      measure: part.measure,
      steps: part.steps,
      ...period,
      owners: owners.text,
      monitoring: row.monitoring,
    }),
    left: row.left,
  };
}

function filled(cells: Readonly<Record<string, CellValue>>): CarriedRow["cells"] {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => !isBlank(value)));
}
