import { indicatorLabel, fixedIssueLabel } from "../templates/issue-labels";
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

/** A carried row whose code is still to be given. */
export type UncodedRow = Omit<CarriedRow, "code">;

/** What became of one row: measures for the plan, or one line of the list, never both and never neither. */
export type RowOutcome =
  | { readonly kind: "carried"; readonly rows: readonly UncodedRow[] }
  | { readonly kind: "listed"; readonly row: ListedRow };

export interface CarryContext {
  readonly framework: Framework;
  readonly departments: readonly string[];
  readonly scores: OldScores;
  readonly failing: readonly number[] | null;
  readonly earlier: EarlierRows;
}

/** Excel's limit for the text of a cell. */
const LONGEST_TEXT = 32_767;

/** What becomes of a row of the table with this number. */
export function carryRow(row: SourceRow, table: SourceTable, number: number, context: CarryContext): RowOutcome {
  const listed = (reason: ListedRow["reason"], sameAs: string | null = null): RowOutcome => ({
    kind: "listed",
    row: { sheet: table.sheet, at: row.at, reason, text: row.text, sameAs },
  });
  if (table.scores !== null) return listed(context.scores.reasonOf(table));
  if (!table.hasMeasures) return listed("analysis");
  if (isBlank(row.measure)) return listed("no-measure");
  const rows = splitMeasures(row).map((part) => carriedRow(row, part, table, context));
  const texts = rows.flatMap(({ cells }) => Object.values(cells));
  if (texts.some((text) => String(text).length > LONGEST_TEXT)) return listed("too-long");
  const same = rows.map((own) => context.earlier.sameAs(own));
  const [first] = same;
  if (first !== undefined && same.every((place) => place !== null)) return listed("same-measure", first);
  const marked = rows.map((own, index) => {
    const like = same[index] ?? context.earlier.like(own, number);
    return like === null ? own : inQuestion(own, { kind: "looks-alike", detail: like });
  });
  for (const own of rows) context.earlier.add(own, number);
  return { kind: "carried", rows: marked };
}

function inQuestion(row: UncodedRow, question: CarryQuestion): UncodedRow {
  return { ...row, mark: "in-question", questions: [...row.questions, question] };
}

function carriedRow(row: SourceRow, part: MeasurePart, table: SourceTable, context: CarryContext): UncodedRow {
  const { framework, failing, departments } = context;
  const issue = carriedIssue(row, { framework, failing, resultYear: table.resultYear });
  const owners = carriedOwners(row.owners, departments);
  const period = carriedPeriod(row.period, framework.fiscalYear + 1);
  const questions = [...issue.questions, ...owners.questions, ...part.questions];
  const typedOwners = [...new Set(row.owners.map((owner) => textOf(owner)))].join("\n");
  return {
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

/** Entries of the issue list that need a measure and that no row answers. */
export function issuesWithoutRow(
  rows: readonly UncodedRow[],
  framework: Framework,
  failing: readonly number[] | null,
): readonly string[] {
  const answered = new Set(rows.flatMap(({ indicator }) => indicator ?? []));
  const fixed = new Set(rows.flatMap(({ fixedIssue }) => fixedIssue ?? []));
  return [
    ...framework.indicators
      .filter(({ number }) => failing?.includes(number) === true && !answered.has(number))
      .map(({ number, name }) => indicatorLabel(number, name)),
    ...(framework.templates.measures?.issues ?? [])
      .filter(({ number }) => !fixed.has(number))
      .map(({ number, text }) => fixedIssueLabel(number, text)),
  ];
}
