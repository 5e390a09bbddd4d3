import type { OwnersAndSections } from "../departments/read-sections";
import type {
  PlacedDay,
  PlacedScore,
  PlacedStatus,
  PublishedValue,
  Subject,
} from "../recognition/published/published-row";
import type { CellRef } from "../sheet/cell-ref";
import type { CellValue } from "../sheet/cell-value";
import type { PeriodReading } from "../thai/period/period-reading";
import type { DocumentKey } from "./document-key";

/** One row of meaning of any recognised table, standard or published. Positions are zero-based. */
export interface DocumentRow {
  /** The first filled cell of its own. */
  readonly at: CellRef;
  /** What a person knows the row by: its measure, else its issue, else its first text; not shortened. */
  readonly title: string;
  /** By key; a key whose cells are all blank is absent. Years' scores of our own sheet are in `scores`. */
  readonly values: Readonly<Partial<Record<DocumentKey, PublishedValue>>>;
  /** Every filled cell of its own, cells carried down from a row above left away, in the order of the columns. */
  readonly cells: readonly DocumentCell[];
  readonly subject: Subject;
  /** null where the row names no owner; on a departmental tab the tab's department. */
  readonly owners: OwnersAndSections | null;
  readonly spans: readonly DocumentSpan[];
  /** null where no status is said or readable. */
  readonly status: PlacedStatus | null;
  readonly doneOn: PlacedDay | null;
  /** Links, each once, as typed. */
  readonly evidence: readonly string[];
  /** The measures, where one cell packs several for certain; otherwise empty. */
  readonly packedMeasures: readonly string[];
  /** The scores of an indicator by year; empty for a row of any other table. */
  readonly scores: readonly DocumentScore[];
}

export interface DocumentCell {
  readonly key: DocumentKey;
  readonly at: CellRef;
  readonly value: CellValue;
}

/** A time that a row is planned for. */
export interface DocumentSpan {
  /** The cell to point at. */
  readonly at: CellRef;
  /** Only days that are said outright; a month or a quarter counts by its first and last day. */
  readonly start: PlacedDay | null;
  readonly end: PlacedDay | null;
  /** How a text was read; null for the two date columns of our own sheets. */
  readonly reading: PeriodReading | null;
}

export interface DocumentScore extends PlacedScore {
  /** BE; null where the column does not say it. */
  readonly year: number | null;
}
