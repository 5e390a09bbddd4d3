import type { TabColour } from "../sheet/sheet-plan";

/** An owner of measures and of a tab, spelt as the agency spells it. */
export interface Department {
  readonly name: string;
  /** Who heads it; "" when not known. */
  readonly head: string;
  readonly tabColour: TabColour;
}
