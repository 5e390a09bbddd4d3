import type { Framework } from "../frameworks/schema";
import { fixedIssueLabel, indicatorLabel } from "../templates/issue-labels";
import type { UncodedRow } from "./uncoded-row";

/** Entries of the issue list that need a measure and that no row answers. */
export function issuesWithoutRow(
  rows: readonly Pick<UncodedRow, "indicator" | "fixedIssue">[],
  framework: Framework,
  failing: readonly number[] | null,
): readonly string[] {
  const answered = new Set(rows.flatMap(({ indicator }) => indicator ?? []));
  const fixed = new Set(rows.flatMap(({ fixedIssue }) => fixedIssue ?? []));
  return [
    ...framework.indicators
      .filter(({ number }) => failing?.includes(number) === true && !answered.has(number))
      .map(({ number, name }) => indicatorLabel(number, name)),
    ...(framework.templates.measures?.issues ?? [])
      .filter(({ number }) => !fixed.has(number))
      .map(({ number, text }) => fixedIssueLabel(number, text)),
  ];
}
