import { planYearOf } from "../agency/plan-year";
import type { Agency } from "../agency/agency";
import { fullAgencyName } from "../agency/full-agency-name";
import type { Framework } from "../frameworks/schema";
import type { ReportLayoutId } from "../report/report-layout-id";
import type { SheetMarker } from "../sheet/sheet-marker";
import type { DigitStyle, SheetPlan } from "../sheet/sheet-plan";
import { tabTitle } from "../sheet/tab-title";
import { foldText } from "../thai/fold-text";
import type { Round } from "../thai/round";
import { planAgency } from "./plan-agency";
import { planDepartment } from "./plan-department";
import { planMeasures } from "./plan-measures";
import { planScores } from "./plan-scores";
import { TAB_TITLES } from "./tab-titles";

export interface StandardSetRequest {
  readonly agency: Agency;
  readonly framework: Framework;
  /** The frameworks to go by for earlier years in place of the release's. */
  readonly frameworks?: readonly Framework[];
  /** BE; the plan year is the year after. */
  readonly assessedYear: number;
  readonly round: Round;
  readonly digits: DigitStyle;
  /** The usual one, unless given. */
  readonly reportLayout?: ReportLayoutId;
  readonly departments: readonly string[];
  readonly scores: readonly (number | null)[];
  /** Titles of the tabs that the workbook has. */
  readonly takenTitles: readonly string[];
  /** Markers of the sheets that the workbook has: what is there is not planned again. */
  readonly present: readonly SheetMarker[];
}

/** The standard sheets that a workbook lacks, in the order of their tabs. Department names given twice count once. */
export function planSet(request: StandardSetRequest): readonly SheetPlan[] {
  const { present, departments, assessedYear, digits } = request;
  const taken = [...request.takenTitles];
  const titled = (wanted: string) => {
    const title = tabTitle(wanted, taken);
    taken.push(title);
    return title;
  };
  const agencyName = request.agency.name === "" ? "" : fullAgencyName(request.agency);
  const shared = { agencyName, planYear: planYearOf(assessedYear), digits };
  const lacks = (spec: SheetMarker["spec"]) => !present.some((marker) => marker.spec === spec);
  const plans: SheetPlan[] = [];
  if (lacks("agency")) plans.push(planAgency({ ...request, title: titled(TAB_TITLES.agency) }));
  if (lacks("scores")) plans.push(planScores({ ...request, agencyName, title: titled(TAB_TITLES.scores) }));
  if (lacks("measures")) plans.push(planMeasures({ ...shared, title: titled(TAB_TITLES.measures) }));
  for (const department of distinct(departments)) {
    const isThere = present.some(({ spec, key }) => spec === "department" && foldText(key) === foldText(department));
    if (!isThere) plans.push(planDepartment({ ...shared, department, title: titled(department) }));
  }
  return plans;
}

function distinct(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const folded = foldText(name);
    if (folded === "" || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}
