import type { Rule } from "../../rule";
import { boundaryScore } from "./boundary-score";
import { instrumentMismatch } from "./instrument-mismatch";
import { overallMismatch } from "./overall-mismatch";
import { ratingMismatch } from "./rating-mismatch";
import { scoreContradiction } from "./score-contradiction";
import { scoreOutOfRange } from "./score-out-of-range";
import { subIndicatorArithmetic } from "./sub-indicator-arithmetic";
import { trendArithmetic } from "./trend-arithmetic";
import { trendSign } from "./trend-sign";
import { verdictMismatch } from "./verdict-mismatch";

/** In alphabetical order. A test compares this list with the folder. */
export const SCORES_RULES: readonly Rule[] = [
  boundaryScore,
  instrumentMismatch,
  overallMismatch,
  ratingMismatch,
  scoreContradiction,
  scoreOutOfRange,
  subIndicatorArithmetic,
  trendArithmetic,
  trendSign,
  verdictMismatch,
];
