import type { OwnersAndSections } from "../../departments/read-sections";
import { textOf } from "../../sheet/cell-value";
import type { CellReader } from "./cell-reader";
import type { JoinedRow } from "./join-rows";
import { packedMeasures } from "./packed-measures";
import type { PublishedProblem } from "./published-problem";
import type { PublishedRow, PublishedValue } from "./published-row";
import type { PublishedColumn } from "./published-table";
import { readPeriods } from "./read-periods";
import { readRowStatus } from "./read-row-status";
import { readYearScores } from "./read-year-scores";
import { rowSubject } from "./row-subject";

export interface ReadRow {
  readonly row: PublishedRow;
  readonly problems: readonly PublishedProblem[];
}

const LINK = /(?:https?:\/\/|www\.)[^\s<>"'()ก-๛]+/giu;

/** Reads the values of a joined row of a table with these columns. */
export function readRow(joined: JoinedRow, columns: readonly PublishedColumn[], reader: CellReader): ReadRow {
  const { rows, values } = joined;
  const subject = rowSubject(joined, columns);
  const periods = readPeriods(values, columns, reader);
  const status = readRowStatus(values, reader);
  const years = readYearScores(values);
  const row: PublishedRow = {
    rows,
    values,
    subject: subject.subject,
    owners: ownersOf(values.owners, reader),
    periods: periods.periods,
    status: status.status,
    doneOn: status.doneOn,
    evidence: linksIn(values.evidence),
    packedMeasures: columns.some(({ key }) => key === "measure") ? packedMeasures(values.measure) : [],
    ...(years.scores.length > 0 && { yearScores: years.scores }),
  };
  return { row, problems: [...subject.problems, ...periods.problems, ...status.problems, ...years.problems] };
}

function ownersOf(value: PublishedValue | undefined, reader: CellReader): OwnersAndSections | null {
  if (value === undefined) return null;
  const read = value.cells.map((cell) => reader.owners(textOf(cell.value)));
  const [only, second] = read;
  if (only !== undefined && second === undefined && only.unknown.length < 2) return only;
  return {
    owners: [...new Set(read.flatMap(({ owners }) => owners))],
    allDepartments: read.some(({ allDepartments }) => allDepartments),
    unknown: [...new Set(read.flatMap(({ unknown }) => unknown))],
    sections: [...new Map(read.flatMap(({ sections }) => sections.map((own) => [own.text, own] as const))).values()],
  };
}

function linksIn(value: PublishedValue | undefined): readonly string[] {
  return value === undefined ? [] : [...new Set(value.text.match(LINK) ?? [])];
}
