import type { Rule } from "../../rule";
import { evidenceDuplicate } from "./evidence-duplicate";
import { evidenceForeignDomain } from "./evidence-foreign-domain";
import { evidenceLastYear } from "./evidence-last-year";
import { evidenceMalformed } from "./evidence-malformed";
import { evidenceMissing } from "./evidence-missing";

/** In alphabetical order. A test compares this list with the folder. */
export const EVIDENCE_RULES: readonly Rule[] = [
  evidenceDuplicate,
  evidenceForeignDomain,
  evidenceLastYear,
  evidenceMalformed,
  evidenceMissing,
];
