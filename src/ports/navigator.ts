import type { Trouble } from "./trouble";

/** Brings a cell into the person's sight. */
export interface Navigator {
  /** Activates the sheet (by its title) and selects the cell (A1). */
  select(sheet: string, cell: string): Promise<{ readonly kind: "selected" } | Trouble>;
}
