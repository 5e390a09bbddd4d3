import { recogniseWorkbook } from "../recognition/recognise-workbook";
import type { SheetSource } from "../recognition/sheet-source";
import { staleSources } from "../summary/stale-sources";
import type { RuleContext } from "../validation/rule-context";
import { departmentStandings } from "./department-standings";
import type { Standing } from "./standing";
import { summaryState } from "./summary-state";
import { yearStandings } from "./year-standings";

/** Where the agency stands on the day of the check. The sheets are those that the context was made of. */
export function standingOf(context: RuleContext, sheets: readonly SheetSource[]): Standing {
  const sources = staleSources(recogniseWorkbook(sheets), sheets);
  return {
    departments: departmentStandings(context),
    summary: summaryState(context, sources),
    sources,
    years: yearStandings(context),
  };
}
