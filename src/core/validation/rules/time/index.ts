import type { Rule } from "../../rule";
import { dateOutOfRound } from "./date-out-of-round";
import { doneWithoutDate } from "./done-without-date";
import { periodReversed } from "./period-reversed";

/** In alphabetical order. A test compares this list with the folder. */
export const TIME_RULES: readonly Rule[] = [dateOutOfRound, doneWithoutDate, periodReversed];
