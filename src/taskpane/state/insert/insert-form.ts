import { ASSESSED_YEARS, defaultAssessedYear } from "../../../app/assessed-years";
import type { Agency } from "../../../core/agency/agency";
import type { AgencyType } from "../../../core/agency/agency-type";
import { readAgencyType } from "../../../core/agency/read-agency-type";
import { departmentsFor } from "../../../core/departments/departments-for";
import type { AgencyReading } from "../../../core/recognition/agency-reading";
import type { DigitStyle } from "../../../core/sheet/sheet-plan";
import type { CalendarDate } from "../../../core/thai/calendar-date";
import { foldText } from "../../../core/thai/fold-text";
import type { Round } from "../../../core/thai/round";

/** What the person fills in before the set is inserted. */
export interface InsertForm {
  readonly name: string;
  readonly type: AgencyType;
  readonly district: string;
  readonly province: string;
  readonly website: string;
  /** BE. */
  readonly assessedYear: number;
  readonly round: Round;
  readonly digits: DigitStyle;
  readonly departments: readonly DepartmentChoice[];
  /** A department that is being typed and not yet added. */
  readonly ownDepartment: string;
  readonly ownProblem: "blank" | "taken" | null;
  /** As typed; indicator 1 comes first. */
  readonly scores: readonly string[];
  /** Whether the person changed anything, so that nothing they typed is replaced. */
  readonly isTouched: boolean;
  /** Whether the agency is that of last time, not yet looked at. */
  readonly isRemembered: boolean;
  /** Problems are shown from the first attempt to insert. */
  readonly showsProblems: boolean;
}

export interface DepartmentChoice {
  readonly name: string;
  readonly isChosen: boolean;
  /** Typed by the person or taken from the agency sheet: not in the standard list. */
  readonly isOwn: boolean;
}

const INDICATORS = 10;
const NO_AGENCY: Agency = { name: "", type: "อบต.", district: "", province: "", website: "" };

/** A form with the agency of last time, if there was one, and the usual departments of its kind; else those of อบต. */
export function emptyForm(today: CalendarDate, last: Agency | null = null): InsertForm {
  const agency = last ?? NO_AGENCY;
  return {
    ...agency,
    assessedYear: defaultAssessedYear(today),
    round: 12,
    digits: "arabic",
    departments: standardChoices(agency.type),
    ownDepartment: "",
    ownProblem: null,
    scores: Array.from({ length: INDICATORS }, () => ""),
    isTouched: false,
    isRemembered: last !== null,
    showsProblems: false,
  };
}

/** The standard departments of a kind of agency; those that nearly every such body has are chosen. */
export function standardChoices(type: AgencyType): readonly DepartmentChoice[] {
  return departmentsFor(type).map(({ name, presence }) => ({ name, isChosen: presence === "usual", isOwn: false }));
}

/** The form as the workbook's agency sheet fills it; what the sheet does not say stays as the form has it. */
export function formOfAgency(agency: AgencyReading, form: InsertForm): InsertForm {
  const type = readAgencyType(agency.type ?? "") ?? form.type;
  const year = agency.assessedYear;
  return {
    ...form,
    isRemembered: false,
    name: agency.name ?? "",
    type,
    district: agency.district ?? "",
    province: agency.province ?? "",
    website: agency.website ?? "",
    assessedYear: year !== null && ASSESSED_YEARS.includes(year) ? year : form.assessedYear,
    round: agency.round ?? form.round,
    digits: agency.digits,
    departments: choicesOfAgency(agency, type),
  };
}

function choicesOfAgency({ departments }: AgencyReading, type: AgencyType): readonly DepartmentChoice[] {
  const standard = standardChoices(type);
  if (departments.length === 0) return standard;
  const listed = departments.map(({ name }) => name);
  const isIn = (names: readonly string[], name: string) => names.some((other) => foldText(other) === foldText(name));
  const standardNames = standard.map(({ name }) => name);
  return [
    ...standard.map((choice) => ({ ...choice, isChosen: isIn(listed, choice.name) })),
    ...listed
      .filter((name) => !isIn(standardNames, name))
      .map((name) => ({ name, isChosen: true, isOwn: true }) satisfies DepartmentChoice),
  ];
}
