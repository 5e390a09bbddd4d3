import type { PlacedPeriod, PublishedRow } from "../recognition/published/published-row";
import type { PublishedTable } from "../recognition/published/published-table";
import { eachInSteps, type Steps } from "../steps/steps";
import type { DocumentCell, DocumentRow, DocumentSpan } from "./document-row";
import type { DocumentTable } from "./document-table";
import { rowTitle } from "./row-title";
import { TABLE_KINDS } from "./table-kinds";
import { PUBLISHED_KEYS } from "../recognition/published/published-key";

const ROWS_A_STEP = 20;

/** A table as agencies publish it, in the document's shape; it stops after some rows. */
export function* fromPublishedTable(table: PublishedTable): Steps<DocumentTable> {
  const rows: DocumentRow[] = [];
  yield* eachInSteps(table.rows, ROWS_A_STEP, (row) => {
    rows.push(fromRow(row, table));
  });
  return {
    sheet: table.sheet,
    sheetId: table.sheetId,
    layout: table.layout,
    kind: TABLE_KINDS[table.layout],
    department: "",
    range: table.range,
    columns: table.columns,
    rows,
    source: { kind: "published", table },
  };
}

function fromRow(row: PublishedRow, { range }: PublishedTable): DocumentRow {
  const cells = ownCells(row);
  return {
    at: cells[0]?.at ?? { row: row.rows[0] ?? range.row, column: range.column },
    title: rowTitle(row.values),
    values: row.values,
    cells,
    subject: row.subject,
    owners: row.owners,
    spans: row.periods.map(spanOf),
    status: row.status,
    doneOn: row.doneOn,
    evidence: row.evidence,
    packedMeasures: row.packedMeasures,
    scores: row.subject.score === null ? [] : [{ ...row.subject.score, year: null }],
  };
}

/** Each cell once, though a second key may share it. */
function ownCells({ values }: PublishedRow): readonly DocumentCell[] {
  const seen = new Set<string>();
  return PUBLISHED_KEYS.flatMap((key) => {
    const value = values[key];
    if (value === undefined || value.carried) return [];
    return value.cells.flatMap(({ at, value: own }) => {
      const place = `${String(at.row)} ${String(at.column)}`;
      if (seen.has(place)) return [];
      seen.add(place);
      return [{ key, at, value: own }];
    });
  });
}

function spanOf({ reading, at }: PlacedPeriod): DocumentSpan {
  if (reading.kind === "standing" || reading.kind === "unreadable") return { at, start: null, end: null, reading };
  const { start, end, deadline } = reading;
  return {
    at,
    start: start === undefined || deadline !== undefined ? null : { day: start, at },
    end: end === undefined ? null : { day: end, at },
    reading,
  };
}
