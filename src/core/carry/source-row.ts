import type { PublishedLayoutId } from "../recognition/published/published-key";
import type { CellRef } from "../sheet/cell-ref";
import type { CellValue } from "../sheet/cell-value";
import type { RangeRef } from "../sheet/range-ref";
import type { Table } from "../sheet/table";
import type { CalendarDate } from "../thai/calendar-date";

export type SourceLayout = PublishedLayoutId | Table["layout"];

/** A table of the old workbook, standard or published. Positions are zero-based. */
export interface SourceTable {
  /** The old workbook: a path from the new one's folder, or a name; "" for the workbook itself. */
  readonly file: string;
  readonly sheet: string;
  readonly range: RangeRef;
  readonly layout: SourceLayout;
  /** Whether it has a column of measures. */
  readonly hasMeasures: boolean;
  readonly rows: readonly SourceRow[];
  /** The year (BE) of the result that it is about, where the document says it. */
  readonly resultYear: number | null;
  /** The scores of indicators 1-10; null for a table of anything else. */
  readonly scores: readonly (number | null)[] | null;
}

/** One row of meaning of the old workbook. Texts that it does not hold are "". */
export interface SourceRow {
  readonly at: CellRef;
  readonly code: string;
  readonly issue: string;
  /** The indicator by the row or its heading; contradiction: number and name do not belong together. */
  readonly indicator: number | "contradiction" | null;
  readonly items: readonly string[];
  readonly measure: string;
  /** The measures of a cell that packs several for certain; else empty. */
  readonly packed: readonly string[];
  readonly steps: string;
  /** Whether the cell of the measure is that of the steps. */
  readonly isStepsInMeasure: boolean;
  readonly owners: readonly CellValue[];
  readonly monitoring: string;
  readonly period: OldPeriod;
  /** Filled keys that are not carried. */
  readonly left: readonly string[];
  /** The first texts of the row, for a person to know it by. */
  readonly text: string;
}

/** When the old row was to be done: the days that are certain, and the words. */
export interface OldPeriod {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly text: string;
}
