import type { Rule } from "../../rule";
import { failingWithoutMeasure } from "./failing-without-measure";

/** In alphabetical order. A test compares this list with the folder. */
export const SENSE_RULES: readonly Rule[] = [failingWithoutMeasure];
