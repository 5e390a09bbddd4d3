import type { CellRef } from "../sheet/cell-ref";

/** What a workbook keeps of how it is checked. */
export interface CheckSettings {
  /** Ids of the rules that are switched off. */
  readonly switchedOff: readonly string[];
  readonly acknowledgements: readonly Acknowledgement[];
}

export const NO_SETTINGS: CheckSettings = { switchedOff: [], acknowledgements: [] };

/** A finding that a person looked at and leaves as it is. */
export interface Acknowledgement {
  readonly ruleId: string;
  readonly messageId: string;
  /** Title of the sheet when it was acknowledged; "" for the workbook as a whole. */
  readonly sheet: string;
  /** Where it stood then, as A1; "" for a sheet as a whole. The row may have moved since. */
  readonly cell: string;
  /** What the row was known by then, shortened; "" outside rows. */
  readonly rowTitle: string;
  /** What the cell held then; for what stands in no cell, what the finding said. */
  readonly content: string;
  readonly reason: string;
  /** The day (CE, ISO) on which it was acknowledged. */
  readonly day: string;
}

/** A row of the settings sheet that cannot be what was written there: it is told and left out of account. */
export interface DamagedSetting {
  readonly sheet: string;
  readonly at: CellRef;
  readonly reason: "unknown-kind" | "changed";
}
