import { COLUMNS_TH } from "./rules/columns";
import { EVIDENCE_TH } from "./rules/evidence";
import { IDENTITY_TH } from "./rules/identity";
import { PEOPLE_TH } from "./rules/people";
import { SCORES_TH } from "./rules/scores";
import { SENSE_TH } from "./rules/sense";
import { TEXT_TH } from "./rules/text";
import { TIME_TH } from "./rules/time";
import { WORKBOOK_TH } from "./rules/workbook";

/** Every rule's texts, by rule, then by message. */
export const RULES_TH = {
  ...COLUMNS_TH,
  ...IDENTITY_TH,
  ...SCORES_TH,
  ...TIME_TH,
  ...PEOPLE_TH,
  ...SENSE_TH,
  ...EVIDENCE_TH,
  ...TEXT_TH,
  ...WORKBOOK_TH,
};
