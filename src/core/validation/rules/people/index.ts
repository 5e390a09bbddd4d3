import type { Rule } from "../../rule";
import { agencyNameVariants } from "./agency-name-variants";
import { missingOwner } from "./missing-owner";
import { otherAgency } from "./other-agency";
import { sectionAsDepartment } from "./section-as-department";
import { siteDomainVariants } from "./site-domain-variants";
import { unknownDepartment } from "./unknown-department";

/** In alphabetical order. A test compares this list with the folder. */
export const PEOPLE_RULES: readonly Rule[] = [
  agencyNameVariants,
  missingOwner,
  otherAgency,
  sectionAsDepartment,
  siteDomainVariants,
  unknownDepartment,
];
