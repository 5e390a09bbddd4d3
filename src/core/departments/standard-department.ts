import type { AgencyType } from "../agency/agency-type";

/** A department as local governments commonly name it. */
export interface StandardDepartment {
  readonly name: string;
  /** Other names and abbreviations of the same department. */
  readonly aliases: readonly string[];
  /** The weakest among the aliases; source and confidence are those of the name. */
  readonly aliasConfidence: "stated" | "recollection";
  readonly agencyTypes: readonly AgencyType[];
  /** Whether nearly every body of these types has it, or only some. */
  readonly presence: "usual" | "some";
  readonly source: string;
  readonly confidence: "stated" | "inferred" | "recollection";
}
