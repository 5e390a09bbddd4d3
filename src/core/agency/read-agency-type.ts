import { foldText } from "../thai/fold-text";
import type { AgencyType } from "./agency-type";
import { AGENCY_TYPES } from "./agency-types";

/** The kind of agency of a short or full name ("อบต.", "อบต", "องค์การบริหารส่วนตำบล"). Returns null for anything else. */
export function readAgencyType(text: string): AgencyType | null {
  const folded = foldText(text);
  if (folded === "") return null;
  return (
    AGENCY_TYPES.find(({ type, fullName }) => foldText(type) === folded || foldText(fullName) === folded)?.type ?? null
  );
}
