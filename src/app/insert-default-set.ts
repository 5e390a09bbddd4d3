import { correctedYears } from "../core/assessed-year/corrected-years";
import type { AgencyType } from "../core/agency/agency-type";
import { readAgencyType } from "../core/agency/read-agency-type";
import { departmentsFor } from "../core/departments/departments-for";
import { BUILT_IN_YEARS } from "../core/frameworks/built-in-years";
import type { AgencyReading } from "../core/recognition/agency-reading";
import { recogniseWorkbook } from "../core/recognition/recognise-workbook";
import type { CalendarDate } from "../core/thai/calendar-date";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import { defaultAssessedYear } from "./assessed-years";
import { insertMissing, type InsertOutcome, type SetRequest } from "./insert-set";

const DEFAULT_TYPE: AgencyType = "อบต.";
const INDICATORS = 10;

/**
 * Inserts the set without asking: as the workbook's agency sheet says, and for what it does not say the usual
 * departments of an อบต., the newest known result and the whole year.
 */
export async function insertDefaultSet(
  workbook: WorkbookReader & WorkbookWriter,
  today: CalendarDate,
): Promise<InsertOutcome> {
  const survey = await workbook.survey();
  if (survey.kind === "trouble") return survey;
  if (survey.sheets.every(({ marker }) => marker?.spec !== "agency")) {
    return insertMissing(workbook, survey.sheets, requestWithoutAsking(null, today));
  }
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const { agency, frameworkSheets } = recogniseWorkbook(read.workbook.sheets);
  const { frameworks } = correctedYears(BUILT_IN_YEARS, frameworkSheets).held;
  return insertMissing(workbook, read.workbook.sheets, { ...requestWithoutAsking(agency, today), frameworks });
}

function requestWithoutAsking(agency: AgencyReading | null, today: CalendarDate): SetRequest {
  const type = readAgencyType(agency?.type ?? "") ?? DEFAULT_TYPE;
  return {
    agency: { ...textsOf(agency), type },
    assessedYear: agency?.assessedYear ?? defaultAssessedYear(today),
    round: agency?.round ?? 12,
    digits: agency?.digits ?? "arabic",
    departments: departmentsOf(agency, type),
    scores: Array.from({ length: INDICATORS }, () => null),
  };
}

function departmentsOf(agency: AgencyReading | null, type: AgencyType): readonly string[] {
  const listed = agency?.departments ?? [];
  const usual = departmentsFor(type).filter(({ presence }) => presence === "usual");
  return (listed.length > 0 ? listed : usual).map(({ name }) => name);
}

function textsOf(agency: AgencyReading | null) {
  return {
    name: agency?.name ?? "",
    district: agency?.district ?? "",
    province: agency?.province ?? "",
    website: agency?.website ?? "",
  };
}
