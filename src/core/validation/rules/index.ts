import type { Rule, RuleGroup } from "../rule";
import { COLUMNS_RULES } from "./columns";
import { EVIDENCE_RULES } from "./evidence";
import { IDENTITY_RULES } from "./identity";
import { PEOPLE_RULES } from "./people";
import { SCORES_RULES } from "./scores";
import { SENSE_RULES } from "./sense";
import { TEXT_RULES } from "./text";
import { TIME_RULES } from "./time";
import { WORKBOOK_RULES } from "./workbook";

/** Every rule by its group, in the order in which a check lists the groups. A test compares this with the folders. */
export const RULES_BY_GROUP: Readonly<Record<RuleGroup, readonly Rule[]>> = {
  columns: COLUMNS_RULES,
  identity: IDENTITY_RULES,
  scores: SCORES_RULES,
  time: TIME_RULES,
  people: PEOPLE_RULES,
  sense: SENSE_RULES,
  evidence: EVIDENCE_RULES,
  text: TEXT_RULES,
  workbook: WORKBOOK_RULES,
};

/** Every rule, group by group. */
export const RULES: readonly Rule[] = Object.values(RULES_BY_GROUP).flat();
