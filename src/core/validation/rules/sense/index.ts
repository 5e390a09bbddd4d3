import type { Rule } from "../../rule";
import { contradictoryCount } from "./contradictory-count";
import { copiedResult } from "./copied-result";
import { duplicateMeasure } from "./duplicate-measure";
import { duplicateNumber } from "./duplicate-number";
import { failingNotAnalysed } from "./failing-not-analysed";
import { failingWithoutMeasure } from "./failing-without-measure";
import { fixedIssueMissing } from "./fixed-issue-missing";
import { measureNotReported } from "./measure-not-reported";
import { numberingGap } from "./numbering-gap";
import { reportedNotPlanned } from "./reported-not-planned";
import { resultIsPlan } from "./result-is-plan";

/** In alphabetical order. A test compares this list with the folder. */
export const SENSE_RULES: readonly Rule[] = [
  contradictoryCount,
  copiedResult,
  duplicateMeasure,
  duplicateNumber,
  failingNotAnalysed,
  failingWithoutMeasure,
  fixedIssueMissing,
  measureNotReported,
  numberingGap,
  reportedNotPlanned,
  resultIsPlan,
];
