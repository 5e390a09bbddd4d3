import type { Framework } from "../frameworks/schema";
import type { IssueGroup } from "../summary/issue-group";
import { ISSUE_GROUP_TEXTS } from "./data/summary-texts";
import { fixedIssueLabel, indicatorLabel } from "./issue-labels";

/** The criterion of a count may not be longer. */
const LONGEST = 200;

/** What the summary calls a group of issues; the numbers of the framework keep their names. */
export function issueGroupText(group: IssueGroup, framework: Framework | null): string {
  if (group === "several" || group === "other" || group === "none") return ISSUE_GROUP_TEXTS[group];
  const label = group.startsWith("indicator-") ? indicatorText : fixedText;
  return label(Number(/\d+$/u.exec(group)?.[0]), framework)
    .slice(0, LONGEST)
    .trim();
}

function indicatorText(number: number, framework: Framework | null): string {
  return indicatorLabel(number, framework?.indicators.find((own) => own.number === number)?.name ?? "");
}

function fixedText(number: number, framework: Framework | null): string {
  const issues = framework?.templates.measures?.issues ?? [];
  return fixedIssueLabel(number, issues.find((own) => own.number === number)?.text ?? "");
}
