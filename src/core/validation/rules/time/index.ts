import type { Rule } from "../../rule";
import { dateEra } from "./date-era";
import { dateOutOfRound } from "./date-out-of-round";
import { dateOutOfYear } from "./date-out-of-year";
import { doneBeforeStart } from "./done-before-start";
import { doneWithoutDate } from "./done-without-date";
import { missingYear } from "./missing-year";
import { notStartedButResult } from "./not-started-but-result";
import { overdue } from "./overdue";
import { periodReversed } from "./period-reversed";
import { periodWithoutYear } from "./period-without-year";
import { periodWrongPlanYear } from "./period-wrong-plan-year";
import { titleYearMismatch } from "./title-year-mismatch";

/** In alphabetical order. A test compares this list with the folder. */
export const TIME_RULES: readonly Rule[] = [
  dateEra,
  dateOutOfRound,
  dateOutOfYear,
  doneBeforeStart,
  doneWithoutDate,
  missingYear,
  notStartedButResult,
  overdue,
  periodReversed,
  periodWithoutYear,
  periodWrongPlanYear,
  titleYearMismatch,
];
