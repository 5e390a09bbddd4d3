import type { Rule } from "../../rule";

/** In alphabetical order. A test compares this list with the folder. */
export const EVIDENCE_RULES: readonly Rule[] = [];
