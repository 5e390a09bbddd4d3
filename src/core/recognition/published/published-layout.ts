import type { PublishedKey, PublishedLayoutId } from "./published-key";

/** One layout of a published table, known by the meaning of its columns. */
export interface PublishedLayout {
  readonly id: PublishedLayoutId;
  readonly columns: readonly PublishedLayoutColumn[];
  /** A table without every one of these is not of this layout. */
  readonly telling: readonly PublishedKey[];
  /** A row in which all of these are blank goes on with the row before it. */
  readonly rowKeys: readonly PublishedKey[];
  /** The column whose cell is merged down over several rows; null where no column is. */
  readonly leadKey: PublishedKey | null;
  /**
   * What its rows must name beside the headers, because tables about something else have the same ones: most of them
   * indicators of the assessment, or any of them an indicator, instrument or item of it.
   */
  readonly demands: "indicators" | "subject" | "nothing";
  readonly source: string;
  readonly confidence: "stated" | "inferred" | "recollection";
}

export interface PublishedLayoutColumn {
  readonly key: PublishedKey;
  /** The header as published; which layout a table has among those with the same keys, the likest header says. */
  readonly headers: readonly string[];
}

/** Other wordings of a column's header. `also` is a second key that the same cell serves. */
export interface ColumnWording {
  readonly key: PublishedKey;
  readonly also?: PublishedKey;
  readonly wordings: readonly string[];
  readonly source: string;
  readonly confidence: "stated" | "inferred" | "recollection";
}
