import type { DigitStyle } from "../core/sheet/sheet-plan";
import { DIGIT_WORDS } from "../core/templates/data/agency-fields";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import { setAgencyField, type AgencyFieldOutcome } from "./set-agency-field";

/** Says on the agency sheet which digits new sheets and documents take. Sheets that are there stay as they are. */
export function setDigits(workbook: WorkbookReader & WorkbookWriter, digits: DigitStyle): Promise<AgencyFieldOutcome> {
  return setAgencyField(workbook, "digits", DIGIT_WORDS[digits]);
}
