import { isFrameworkSheet } from "./is-framework-sheet";
import { readAgencySheet } from "./read-agency-sheet";
import { recogniseMarkedTable, recogniseUnmarkedTable } from "./recognise-table";
import type { RecognisedWorkbook } from "./recognised-workbook";
import type { SpecId } from "../sheet/sheet-marker";
import type { Table } from "../sheet/table";
import { atOnce, eachInSteps, type Steps } from "../steps/steps";
import { asWrittenInSteps } from "../summary/is-as-written";
import type { SheetSource } from "./sheet-source";

/** Sheets of ours that hold no table to be read: the agency's data, and what we wrote ourselves. */
const WITHOUT_TABLE: readonly SpecId[] = ["agency", "summary", "findings", "carried", "settings", "report", "memo"];
const LAYOUTS = ["scores", "measures", "department"] as const;

/** One command asks several times about what it read once. */
const KEPT = new WeakMap<readonly SheetSource[], RecognisedWorkbook>();

/**
 * Understands a workbook: our sheets by their markers whatever their tabs are called, other sheets by their headers.
 * A sheet that is neither is named in `otherSheets`, one too large to read in `unread`.
 */
export function recogniseWorkbook(sheets: readonly SheetSource[]): RecognisedWorkbook {
  return atOnce(workbookInSteps(sheets));
}

/** The same; it stops after each sheet, and after some rows of a summary. */
export function* workbookInSteps(sheets: readonly SheetSource[]): Steps<RecognisedWorkbook> {
  const kept = KEPT.get(sheets);
  if (kept !== undefined) return kept;
  const recognised = yield* recogniseSheets(sheets);
  KEPT.set(sheets, recognised);
  return recognised;
}

function* recogniseSheets(sheets: readonly SheetSource[]): Steps<RecognisedWorkbook> {
  const readable = sheets.filter((sheet) => sheet.unread === null);
  const agencySheet = readable.find((sheet) => sheet.marker?.spec === "agency");
  const summaries = sheets.filter((sheet) => sheet.marker?.spec === "summary");
  const asWritten = new Set<SheetSource>();
  for (const sheet of summaries) {
    if (yield* asWrittenInSteps(sheet)) asWritten.add(sheet);
    yield;
  }
  const summary = summaries.find((sheet) => asWritten.has(sheet));
  const frameworkSheets = readable.filter(isFrameworkSheet);
  const rest = readable.filter((sheet) => !frameworkSheets.includes(sheet) && mayHoldTable(sheet));
  const recognised: { readonly sheet: SheetSource; readonly table: Table | null }[] = [];
  yield* eachInSteps(rest, 1, (sheet) => {
    recognised.push({ sheet, table: tableOf(sheet) });
  });
  return {
    agency: agencySheet === undefined ? null : readAgencySheet(agencySheet),
    tables: recognised.flatMap(({ table }) => (table === null ? [] : [table])),
    summarySheet: summary === undefined ? null : { id: summary.id, name: summary.name },
    editedSummaries: summaries.filter((sheet) => !asWritten.has(sheet)).map(({ name }) => name),
    unread: sheets.flatMap(({ name, marker, unread }) => (unread === null ? [] : [{ sheet: name, marker, ...unread }])),
    frameworkSheets,
    tellingSheets: rest.filter(({ marker }) => marker === null || marker.spec === "scores"),
    otherSheets: recognised.flatMap(({ sheet, table }) => (table === null ? [sheet.name] : [])),
  };
}

function mayHoldTable({ marker }: SheetSource): boolean {
  return marker === null || !WITHOUT_TABLE.includes(marker.spec);
}

function tableOf(sheet: SheetSource): Table | null {
  const { marker } = sheet;
  const layout = LAYOUTS.find((candidate) => candidate === marker?.spec);
  return layout === undefined || marker === null
    ? recogniseUnmarkedTable(sheet)
    : recogniseMarkedTable(sheet, layout, marker.key);
}
