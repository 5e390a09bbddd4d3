import type { Rule } from "../../rule";
import { blankRequired } from "./blank-required";
import { formulaError } from "./formula-error";
import { mislabelledColumn } from "./mislabelled-column";
import { missingColumn } from "./missing-column";
import { unknownStatus } from "./unknown-status";

/** In alphabetical order. A test compares this list with the folder. */
export const COLUMNS_RULES: readonly Rule[] = [
  blankRequired,
  formulaError,
  mislabelledColumn,
  missingColumn,
  unknownStatus,
];
