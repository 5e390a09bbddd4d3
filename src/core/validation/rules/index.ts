import type { Rule } from "../rule";
import { blankRequired } from "./blank-required";
import { dateOutOfRound } from "./date-out-of-round";
import { departmentTabTwice } from "./department-tab-twice";
import { doneWithoutDate } from "./done-without-date";
import { failingWithoutMeasure } from "./failing-without-measure";
import { formulaError } from "./formula-error";
import { mislabelledColumn } from "./mislabelled-column";
import { missingColumn } from "./missing-column";
import { overallMismatch } from "./overall-mismatch";
import { periodReversed } from "./period-reversed";
import { scoreOutOfRange } from "./score-out-of-range";
import { sheetTooLarge } from "./sheet-too-large";
import { unknownDepartment } from "./unknown-department";
import { unknownStatus } from "./unknown-status";
import { wrongInstrument } from "./wrong-instrument";

/** Every rule, in alphabetical order. A test compares this list with the folder. */
export const RULES: readonly Rule[] = [
  blankRequired,
  dateOutOfRound,
  departmentTabTwice,
  doneWithoutDate,
  failingWithoutMeasure,
  formulaError,
  mislabelledColumn,
  missingColumn,
  overallMismatch,
  periodReversed,
  scoreOutOfRange,
  sheetTooLarge,
  unknownDepartment,
  unknownStatus,
  wrongInstrument,
];
