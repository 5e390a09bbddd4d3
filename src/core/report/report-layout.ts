import type { PublishedKey } from "../recognition/published/published-key";
import type { ReportField } from "./report-row";
import type { ReportLayoutId } from "./report-layout-id";

/** One published layout as it is written: its title, its columns and which cells are merged down. */
export interface ReportLayout {
  readonly id: ReportLayoutId;
  /** plan: what is to be done; report: what became of it. */
  readonly kind: "plan" | "report";
  /** The first line above the table. */
  readonly title: string;
  readonly columns: readonly ReportLayoutColumn[];
  /** Whether a measure has one row, or one for each department that reports on it. */
  readonly rowFor: "measure" | "department";
  /** Columns whose equal neighbours are one cell: of one measure's rows, or of rows of the whole table. */
  readonly merged: readonly { readonly key: PublishedKey; readonly within: "measure" | "table" }[];
}

export interface ReportLayoutColumn {
  readonly key: PublishedKey;
  readonly header: string;
  /** The header above it and its neighbours of the same group; "" for none. "{assessed}" is the assessed year. */
  readonly group: string;
  /** Its part of the width in percent. */
  readonly share: number;
  /** What stands in a cell, one below the other; "tick" for the columns of a status matrix; none: people fill it. */
  readonly holds: readonly ReportField[] | "tick";
}
