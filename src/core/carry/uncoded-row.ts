import type { CarriedRow } from "./carry-plan";

/** A carried row whose code is still to be given. */
export type UncodedRow = Omit<CarriedRow, "code">;
