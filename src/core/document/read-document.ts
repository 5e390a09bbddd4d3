import type { RecognisedTables } from "../recognition/published/recognise-tables";
import type { UnusedLine } from "../recognition/published/published-table";
import type { Subject } from "../recognition/published/published-row";
import { readSubject } from "../recognition/published/read-subject";
import type { CellRef } from "../sheet/cell-ref";
import { atOnce, eachInSteps, type Steps } from "../steps/steps";
import type { DocumentTable } from "./document-table";
import type { DocumentText } from "./document-text";
import { isWords } from "./document-texts";
import { fromPublishedTable } from "./published-table";
import type { ReportDocument } from "./report-document";
import { fromStandardTable, type RowReader } from "./standard-table";

/** Everything that a recognised workbook says, in one shape and in the order of its tabs (sheet ids, left to right). */
export function readDocument(recognised: RecognisedTables, sheetIds: readonly string[]): ReportDocument {
  return atOnce(documentInSteps(recognised, sheetIds));
}

/** The same; it stops after some rows, and after each sheet that is read for what stands outside tables. */
export function* documentInSteps(recognised: RecognisedTables, sheetIds: readonly string[]): Steps<ReportDocument> {
  const reader = rowReader(recognised.departments);
  const order = new Map(sheetIds.map((id, index) => [id, index]));
  const tables: DocumentTable[] = [];
  for (const table of recognised.standard) tables.push(yield* fromStandardTable(table, reader));
  for (const sheet of recognised.published) {
    for (const table of sheet.tables) tables.push(yield* fromPublishedTable(table));
  }
  const inOrder = tables.sort((a, b) => (order.get(a.sheetId) ?? 0) - (order.get(b.sheetId) ?? 0));
  const lines = inOrder.flatMap(linesOf);
  yield* eachInSteps(recognised.published, 1, (sheet) => {
    for (const line of unusedOf(sheet)) lines.push(line);
  });
  return { tables: inOrder, lines };
}

/** Rows of every tab are about the same few issues: each text is read once. */
function rowReader(departments: readonly string[]): RowReader {
  const read = new Map<string, Subject>();
  return {
    departments,
    subjectOf(text, row, column) {
      const at = { row, column };
      const known = read.get(text);
      if (known !== undefined) return placedAt(known, at);
      const subject = readSubject(text, at);
      read.set(text, subject);
      return subject;
    },
  };
}

function placedAt({ instrument, indicator, items, score }: Subject, at: CellRef): Subject {
  return {
    instrument: instrument === null ? null : { ...instrument, at },
    indicator: indicator === null ? null : { ...indicator, at },
    items: items.map((item) => ({ ...item, at })),
    score: score === null ? null : { ...score, at },
  };
}

function linesOf(table: DocumentTable): readonly DocumentText[] {
  const place = { sheet: table.sheet, key: null, row: null, table } as const;
  const headings = table.source.kind === "published" ? table.source.table.headings : [];
  return [
    ...table.columns.map(({ at, header }): DocumentText => ({ ...place, at, text: header, place: "header" })),
    ...headings.map(({ at, text }): DocumentText => ({ ...place, at, text, place: "heading" })),
  ];
}

function unusedOf({ unused }: { readonly unused: readonly UnusedLine[] }): readonly DocumentText[] {
  return unused.flatMap(({ sheet, cells }) =>
    cells.flatMap(({ at, value }): readonly DocumentText[] =>
      isWords(value) ? [{ sheet, at, text: value, place: "line", key: null, row: null, table: null }] : [],
    ),
  );
}
