import { fullAgencyName } from "../agency/full-agency-name";
import { readAgencyType } from "../agency/read-agency-type";
import type { AgencyReading } from "./agency-reading";

/** The full name of the agency that an agency sheet names; "" where there is no sheet, or no name in it. */
export function readAgencyName(agency: Pick<AgencyReading, "name" | "type"> | null): string {
  if (agency === null || agency.name === null) return "";
  return fullAgencyName({ type: readAgencyType(agency.type ?? "") ?? "อื่น ๆ", name: agency.name });
}
