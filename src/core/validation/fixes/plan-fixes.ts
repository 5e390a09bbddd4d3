import type { SheetSource } from "../../recognition/sheet-source";
import { atOnce, eachInSteps, type Steps } from "../../steps/steps";
import type { Finding, Fix } from "../finding";
import { checkedInSteps } from "../check-sheets";
import type { RuleRequest } from "../rule-context";
import { placeKey, type CellEdit } from "./cell-edit";
import { editedInSteps } from "./edited-sheets";
import { mergedInSteps } from "./merge-fixes";

/** What fixing would do: every cell before and after, and the findings that go away. */
export interface FixPlan {
  readonly edits: readonly CellEdit[];
  readonly fixed: readonly Finding[];
}

/** Fixes of one cell that wait for each other need a round each; a document has never needed more. */
const MOST_ROUNDS = 8;
const FINDINGS_A_STEP = 500;

/**
 * Everything that the certain fixes of the chosen findings, none of them acknowledged, change, until a check of the fixed sheets offers none of them
 * any more. Nothing is written: the edits are from the cells as they are to the cells as they would be.
 */
export function planFixes(
  sheets: readonly SheetSource[],
  request: RuleRequest,
  isChosen: (finding: Finding) => boolean,
): FixPlan {
  return atOnce(fixesInSteps(sheets, request, isChosen));
}

/** The same; it stops where each check does, and between what is done with its findings. */
export function* fixesInSteps(
  sheets: readonly SheetSource[],
  request: RuleRequest,
  isChosen: (finding: Finding) => boolean,
): Steps<FixPlan> {
  const edits = new Map<string, CellEdit>();
  const fixed: Finding[] = [];
  let now = sheets;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { open } = yield* checkedInSteps(now, request);
    const chosen: Finding[] = [];
    const fixes: Fix[] = [];
    yield* eachInSteps(open, FINDINGS_A_STEP, (finding) => {
      if (finding.fix === null || !isChosen(finding)) return;
      chosen.push(finding);
      fixes.push(finding.fix);
    });
    const made = yield* mergedInSteps(fixes);
    if (made.length === 0) break;
    const places = new Set<string>();
    yield* eachInSteps(made, FINDINGS_A_STEP, (edit) => {
      const key = placeKey(edit);
      places.add(key);
      edits.set(key, { ...edit, before: (edits.get(key) ?? edit).before });
    });
    yield* eachInSteps(chosen, FINDINGS_A_STEP, (finding) => {
      if (finding.fix !== null && places.has(placeKey(finding.fix))) fixed.push(finding);
    });
    now = yield* editedInSteps(now, made);
  }
  return {
    edits: [...edits.values()].filter(({ before, after }) => before !== after),
    fixed: yield* eachOnce(fixed),
  };
}

/** A finding that waited for another round is the same finding, at the same place. */
function* eachOnce(findings: readonly Finding[]): Steps<readonly Finding[]> {
  const each = new Map<string, Finding>();
  yield* eachInSteps(findings, FINDINGS_A_STEP, (finding) => {
    const { ruleId, messageId, sheet, at, data } = finding;
    each.set(JSON.stringify([ruleId, messageId, sheet, at, data]), finding);
  });
  return [...each.values()];
}
