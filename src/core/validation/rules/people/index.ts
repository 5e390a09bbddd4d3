import type { Rule } from "../../rule";
import { unknownDepartment } from "./unknown-department";

/** In alphabetical order. A test compares this list with the folder. */
export const PEOPLE_RULES: readonly Rule[] = [unknownDepartment];
