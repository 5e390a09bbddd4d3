import type { Rule } from "../../rule";
import { blankCell } from "./blank-cell";
import { blankRequired } from "./blank-required";
import { dateAsText } from "./date-as-text";
import { duplicateColumn } from "./duplicate-column";
import { emptyTable } from "./empty-table";
import { expectedColumn } from "./expected-column";
import { formulaError } from "./formula-error";
import { mislabelledColumn } from "./mislabelled-column";
import { missingColumn } from "./missing-column";
import { numberAsText } from "./number-as-text";
import { orphanRow } from "./orphan-row";
import { packedRow } from "./packed-row";
import { shiftedCell } from "./shifted-cell";
import { statusConflict } from "./status-conflict";
import { unknownStatus } from "./unknown-status";

/** In alphabetical order. A test compares this list with the folder. */
export const COLUMNS_RULES: readonly Rule[] = [
  blankCell,
  blankRequired,
  dateAsText,
  duplicateColumn,
  emptyTable,
  expectedColumn,
  formulaError,
  mislabelledColumn,
  missingColumn,
  numberAsText,
  orphanRow,
  packedRow,
  shiftedCell,
  statusConflict,
  unknownStatus,
];
