import type { AgencyType } from "../agency/agency-type";
import { STANDARD_DEPARTMENTS } from "./data/standard-departments";
import type { StandardDepartment } from "./standard-department";

/** The standard departments of a kind of agency: those that nearly every such body has, then those that only some have. */
export function departmentsFor(type: AgencyType): readonly StandardDepartment[] {
  const fitting = STANDARD_DEPARTMENTS.filter(({ agencyTypes }) => agencyTypes.includes(type));
  return [
    ...fitting.filter(({ presence }) => presence === "usual"),
    ...fitting.filter(({ presence }) => presence === "some"),
  ];
}
