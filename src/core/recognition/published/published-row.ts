import type { OwnersAndSections } from "../../departments/read-sections";
import type { CellRef } from "../../sheet/cell-ref";
import type { CellValue } from "../../sheet/cell-value";
import type { Status } from "../../statuses/status";
import type { CalendarDate } from "../../thai/calendar-date";
import type { PeriodReading } from "../../thai/period/period-reading";
import type { PublishedKey } from "./published-key";

/** One row of meaning: the rows of the sheet that belong together, joined. */
export interface PublishedRow {
  /** Zero-based rows of the sheet, the first one first. */
  readonly rows: readonly number[];
  /** By key; a key whose cells are all blank is absent. */
  readonly values: Readonly<Partial<Record<PublishedKey, PublishedValue>>>;
  readonly subject: Subject;
  /** null where the row names no owner. */
  readonly owners: OwnersAndSections | null;
  /** Every different period that the row names, in its order. */
  readonly periods: readonly PlacedPeriod[];
  /** null where no status is said or readable. */
  readonly status: PlacedStatus | null;
  readonly doneOn: PlacedDay | null;
  readonly evidence: readonly string[];
  /** The measures, where one cell packs several; otherwise empty. */
  readonly packedMeasures: readonly string[];
  /** The scores of each year, oldest first, where the table has columns for several; left out otherwise. */
  readonly yearScores?: readonly PlacedYearScore[];
}

export interface PublishedValue {
  /** The filled cells, from top to bottom. */
  readonly cells: readonly PlacedCell[];
  /** Their texts, joined by line breaks. */
  readonly text: string;
  /** Whether the cell stands in a row above, because it is merged down or left blank for what stays the same. */
  readonly carried: boolean;
}

export interface PlacedCell {
  readonly at: CellRef;
  readonly value: CellValue;
}

/** What a row, a heading or a cell is about. */
export interface Subject {
  readonly instrument: PlacedInstrument | null;
  readonly indicator: PlacedIndicator | null;
  readonly items: readonly PlacedItem[];
  readonly score: PlacedScore | null;
}

export interface PlacedInstrument {
  readonly instrument: "IIT" | "EIT" | "OIT";
  readonly at: CellRef;
}

export interface PlacedIndicator {
  /** 1-10, or null where several are named, the number and the name contradict each other or neither is known. */
  readonly number: number | null;
  /** 1-10, where several are named; left out otherwise. */
  readonly numbers?: readonly number[];
  readonly text: string;
  readonly at: CellRef;
}

export interface PlacedItem {
  /** As frameworks write it: "o27", "e6". */
  readonly code: string;
  readonly at: CellRef;
}

export interface PlacedScore {
  /** 0-100 points. */
  readonly value: number;
  readonly at: CellRef;
}

export interface PlacedYearScore extends PlacedScore {
  /** BE */
  readonly year: number;
}

export interface PlacedPeriod {
  readonly reading: PeriodReading;
  readonly at: CellRef;
}

export interface PlacedStatus {
  readonly status: Status;
  readonly at: CellRef;
}

export interface PlacedDay {
  readonly day: CalendarDate;
  readonly at: CellRef;
}
