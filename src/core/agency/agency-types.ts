import type { AgencyType } from "./agency-type";

/** A kind of agency and the words that stand before its name. */
export interface AgencyTypeFacts {
  readonly type: AgencyType;
  /** The full words, e.g. "เทศบาลตำบล"; "" where the name itself says everything. */
  readonly fullName: string;
  readonly source: string;
  readonly confidence: "stated" | "inferred";
}

const SHORT_NAMES = "public list of local governments by short name";

/** Every kind of agency, in the order in which a person chooses. */
export const AGENCY_TYPES: readonly AgencyTypeFacts[] = [
  { type: "อบต.", fullName: "องค์การบริหารส่วนตำบล", source: SHORT_NAMES, confidence: "stated" },
  { type: "ทต.", fullName: "เทศบาลตำบล", source: SHORT_NAMES, confidence: "stated" },
  { type: "ทม.", fullName: "เทศบาลเมือง", source: SHORT_NAMES, confidence: "stated" },
  { type: "ทน.", fullName: "เทศบาลนคร", source: SHORT_NAMES, confidence: "stated" },
  { type: "อบจ.", fullName: "องค์การบริหารส่วนจังหวัด", source: SHORT_NAMES, confidence: "stated" },
  { type: "อื่น ๆ", fullName: "", source: "our own, for bodies that are none of the five", confidence: "inferred" },
];
