import { rangeBetween } from "../../sheet/range-ref";
import type { SheetSource } from "../sheet-source";
import type { TableDraft, TablePart } from "./assemble-tables";
import type { CellReader } from "./cell-reader";
import type { FoundHeader } from "./find-headers";
import { joinRows } from "./join-rows";
import type { PublishedProblem } from "./published-problem";
import type { PublishedRow } from "./published-row";
import type { PublishedTable } from "./published-table";
import { readRow } from "./read-row";
import { isContradiction, looksLikeIndicator, namesIndicator } from "./read-subject";
import { tableRows } from "./table-rows";

const LEAST_SHARE_OF_NAMED = 0.5;
const ASSESSMENT = /ITA|IIT|EIT|OIT/u;

/** The table of a draft with its rows read, or null when it has no row or is about something else. */
export function buildTable(
  { name, id, grid }: SheetSource,
  draft: TableDraft,
  reader: CellReader,
): PublishedTable | null {
  const [first, ...repeated] = draft.parts;
  if (first === undefined) return null;
  const { header } = first;
  const { rows, headings } = tableRows(grid, draft);
  const read = joinRows(rows, header.layout).map((row) => readRow(row, header.columns, reader));
  const ownRows = read.map(({ row }) => row);
  if (ownRows.length === 0 || !isAboutAssessment(header, ownRows)) return null;
  return {
    sheet: name,
    sheetId: id,
    layout: header.layout.id,
    range: extent(header, draft.parts.at(-1) ?? first, ownRows),
    headerRows: headerRows(header),
    repeatedHeaders: repeated.map((part) => part.header.row),
    ...(repeated.length > 0 && { repeatedRows: repeated.flatMap((part) => headerRows(part.header)) }),
    columns: header.columns,
    rows: ownRows,
    headings,
    problems: [
      ...headerProblems(draft),
      ...headings.flatMap(({ subject, at, text }): readonly PublishedProblem[] =>
        subject.indicator !== null && isContradiction(subject.indicator)
          ? [{ kind: "indicator-contradiction", at, text }]
          : [],
      ),
      ...read.flatMap(({ problems }) => problems),
    ],
    continues: null,
  };
}

function headerRows({ row, rows }: FoundHeader): readonly number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}

/** Whether a table with headers that other tables have too says that it is about this assessment. */
function isAboutAssessment({ layout, columns }: FoundHeader, rows: readonly PublishedRow[]): boolean {
  if (layout.demands === "nothing") return true;
  if (layout.demands === "indicators") {
    const named = rows.filter(({ values }) => looksLikeIndicator(values.indicator?.text ?? "")).length;
    return named >= 2 && named >= rows.length * LEAST_SHARE_OF_NAMED;
  }
  return columns.some(({ header }) => ASSESSMENT.test(header)) || rows.some(namesSubject);
}

function namesSubject({ subject }: PublishedRow): boolean {
  const { instrument, indicator, items } = subject;
  return instrument !== null || items.length > 0 || (indicator !== null && namesIndicator(indicator.text));
}

function extent(
  first: FoundHeader,
  { header: last }: TablePart,
  rows: readonly PublishedRow[],
): PublishedTable["range"] {
  const end = Math.max(rows.at(-1)?.rows.at(-1) ?? 0, last.row + last.rows - 1);
  return rangeBetween({ row: first.row, column: first.from }, { row: end, column: first.to });
}

/** What is doubtful about the headers, once for each text, though page breaks repeat them. */
function headerProblems({ parts }: TableDraft): readonly PublishedProblem[] {
  const problems = parts.flatMap(({ header }) => header.problems).reverse();
  const keyOf = (problem: PublishedProblem) => `${problem.kind} ${String(problem.at.column)} ${problem.text}`;
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()].reverse();
}
