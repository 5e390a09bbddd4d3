import type { DocumentTable } from "../document/document-table";
import type { Framework } from "../frameworks/schema";
import type { RecognisedWorkbook } from "../recognition/recognised-workbook";
import type { SheetSource } from "../recognition/sheet-source";
import type { CalendarDate } from "../thai/calendar-date";
import type { Round } from "../thai/round";
import type { ChosenCode } from "./table-rows";

/** A workbook whose departmental tabs come in; `file` is "" for the workbook that gets the summary. */
export interface CompileSource {
  readonly file: string;
  readonly workbook: RecognisedWorkbook;
  /** Its sheets, so that what a formula sees of them can be kept; nothing is measured without them. */
  readonly sheets?: readonly SheetSource[];
  /** Other tables of measures that come in by their owners. */
  readonly tables?: readonly DocumentTable[];
  /** Tables that would come in if a person chose them. */
  readonly notChosen?: readonly DocumentTable[];
}

export interface CompileOptions {
  readonly framework: Framework | null;
  /** BE. */
  readonly planYear: number | null;
  readonly round: Round;
  readonly asOf: CalendarDate;
  readonly departments: readonly string[];
  /** Which code of the plan a person chose for a row of another table. */
  readonly chosenCode?: ChosenCode;
}
