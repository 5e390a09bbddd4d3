import { COLUMNS_EN } from "./rules/columns";
import { EVIDENCE_EN } from "./rules/evidence";
import { IDENTITY_EN } from "./rules/identity";
import { PEOPLE_EN } from "./rules/people";
import { SCORES_EN } from "./rules/scores";
import { SENSE_EN } from "./rules/sense";
import { TEXT_EN } from "./rules/text";
import { TIME_EN } from "./rules/time";
import { WORKBOOK_EN } from "./rules/workbook";

/** Every rule's texts, by rule, then by message. */
export const RULES_EN = {
  ...COLUMNS_EN,
  ...IDENTITY_EN,
  ...SCORES_EN,
  ...TIME_EN,
  ...PEOPLE_EN,
  ...SENSE_EN,
  ...EVIDENCE_EN,
  ...TEXT_EN,
  ...WORKBOOK_EN,
};
