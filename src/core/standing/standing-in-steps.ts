import { workbookInSteps } from "../recognition/recognise-workbook";
import type { SheetSource } from "../recognition/sheet-source";
import type { Steps } from "../steps/steps";
import { staleSourcesInSteps } from "../summary/stale-sources";
import type { RuleContext } from "../validation/rule-context";
import { departmentStandingsInSteps } from "./department-standings";
import type { Standing } from "./standing";
import { summaryStateInSteps } from "./summary-state";
import { yearStandings } from "./year-standings";

/** Where the agency stands on the day of the check. The sheets are those that the context was made of. It stops after some rows. */
export function* standingInSteps(context: RuleContext, sheets: readonly SheetSource[]): Steps<Standing> {
  const sources = yield* staleSourcesInSteps(yield* workbookInSteps(sheets), sheets);
  return {
    departments: yield* departmentStandingsInSteps(context),
    summary: yield* summaryStateInSteps(context, sources),
    sources,
    years: yearStandings(context),
  };
}
