import type { RuleContext } from "../validation/rule-context";
import { departmentStandings } from "./department-standings";
import type { Standing } from "./standing";
import { summaryState } from "./summary-state";
import { yearStandings } from "./year-standings";

/** Where the agency stands on the day of the check. */
export function standingOf(context: RuleContext): Standing {
  return {
    departments: departmentStandings(context),
    summary: summaryState(context),
    years: yearStandings(context),
  };
}
