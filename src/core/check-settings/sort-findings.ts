import { toA1 } from "../sheet/cell-ref";
import { textOf, type CellValue } from "../sheet/cell-value";
import { eachInSteps, type Steps } from "../steps/steps";
import type { Finding } from "../validation/finding";
import type { Acknowledgement, CheckSettings } from "./check-settings";

const FINDINGS_A_STEP = 100;

export interface AcknowledgedFinding {
  readonly finding: Finding;
  readonly acknowledgement: Acknowledgement;
}

export interface SortedFindings {
  /** What nobody acknowledged, or what changed since. */
  readonly open: readonly Finding[];
  readonly acknowledged: readonly AcknowledgedFinding[];
}

/** What a cell holds, by the title of its sheet. */
export type ValueAt = (finding: Finding) => CellValue;

/** The acknowledgement that leaves a finding as it is. */
export function acknowledge(finding: Finding, valueAt: ValueAt, reason: string, day: string): Acknowledgement {
  const { ruleId, messageId, sheet, at, rowTitle } = finding;
  return {
    ruleId,
    messageId,
    sheet: sheet ?? "",
    cell: at === null ? "" : toA1(at),
    rowTitle: rowTitle ?? "",
    content: contentOf(finding, valueAt),
    reason,
    day,
  };
}

/**
 * Parts what was acknowledged from what was not. A finding is known by its rule, its row's title, its column and what the
 * cell holds: rows may move, but a changed cell is looked at again. It stops after some findings.
 */
export function* sortedInSteps(
  findings: readonly Finding[],
  { acknowledgements }: CheckSettings,
  valueAt: ValueAt,
): Steps<SortedFindings> {
  if (acknowledgements.length === 0) return { open: findings, acknowledged: [] };
  const known = new Map(acknowledgements.map((own) => [keyOf(own), own]));
  const open: Finding[] = [];
  const acknowledged: AcknowledgedFinding[] = [];
  yield* eachInSteps(findings, FINDINGS_A_STEP, (finding) => {
    const acknowledgement = known.get(keyOf(acknowledge(finding, valueAt, "", "")));
    if (acknowledgement === undefined) open.push(finding);
    else acknowledged.push({ finding, acknowledgement });
  });
  return { open, acknowledged };
}

function keyOf({ ruleId, messageId, sheet, cell, rowTitle, content }: Acknowledgement): string {
  return JSON.stringify([ruleId, messageId, sheet, cell.replace(/\d+/gu, ""), rowTitle, content]);
}

function contentOf(finding: Finding, valueAt: ValueAt): string {
  return finding.at === null ? JSON.stringify(finding.data) : textOf(valueAt(finding));
}
