import { readSections, type OwnersAndSections } from "../../departments/read-sections";
import { textOf } from "../../sheet/cell-value";
import type { JoinedRow } from "./join-rows";
import { packedMeasures } from "./packed-measures";
import type { PublishedProblem } from "./published-problem";
import type { PublishedRow, PublishedValue } from "./published-row";
import type { PublishedColumn } from "./published-table";
import { readPeriods } from "./read-periods";
import { readRowStatus } from "./read-row-status";
import { rowSubject } from "./row-subject";

export interface ReadRow {
  readonly row: PublishedRow;
  readonly problems: readonly PublishedProblem[];
}

const LINK = /(?:https?:\/\/|www\.)[^\s<>"'()ก-๛]+/giu;

/** Reads the values of a joined row of a table with these columns, for an agency with these departments. */
export function readRow(
  joined: JoinedRow,
  columns: readonly PublishedColumn[],
  departments: readonly string[],
): ReadRow {
  const { rows, values } = joined;
  const subject = rowSubject(joined, columns);
  const periods = readPeriods(values, columns);
  const status = readRowStatus(values);
  const row: PublishedRow = {
    rows,
    values,
    subject: subject.subject,
    owners: ownersOf(values.owners, departments),
    periods: periods.periods,
    status: status.status,
    doneOn: status.doneOn,
    evidence: linksIn(values.evidence),
    packedMeasures: columns.some(({ key }) => key === "measure") ? packedMeasures(values.measure) : [],
  };
  return { row, problems: [...subject.problems, ...periods.problems, ...status.problems] };
}

function ownersOf(value: PublishedValue | undefined, departments: readonly string[]): OwnersAndSections | null {
  if (value === undefined) return null;
  const read = value.cells.map((cell) => readSections(textOf(cell.value), departments));
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
