import { STANDARD_DEPARTMENTS } from "../../departments/data/standard-departments";

/** The departments against which owners are read where the agency's own are not known. */
export const ANY_DEPARTMENTS: readonly string[] = STANDARD_DEPARTMENTS.map(({ name }) => name);
