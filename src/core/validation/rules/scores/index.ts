import type { Rule } from "../../rule";
import { overallMismatch } from "./overall-mismatch";
import { scoreOutOfRange } from "./score-out-of-range";

/** In alphabetical order. A test compares this list with the folder. */
export const SCORES_RULES: readonly Rule[] = [overallMismatch, scoreOutOfRange];
