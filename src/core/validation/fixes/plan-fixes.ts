import type { SheetSource } from "../../recognition/sheet-source";
import type { Finding } from "../finding";
import { checkSheets } from "../check-sheets";
import type { RuleRequest } from "../rule-context";
import { placeKey, type CellEdit } from "./cell-edit";
import { editedSheets } from "./edited-sheets";
import { mergeFixes } from "./merge-fixes";

/** What fixing would do: every cell before and after, and the findings that go away. */
export interface FixPlan {
  readonly edits: readonly CellEdit[];
  readonly fixed: readonly Finding[];
}

/** Fixes of one cell that wait for each other need a round each; a document has never needed more. */
const MOST_ROUNDS = 8;

/**
 * Everything that the certain fixes of the chosen findings, none of them acknowledged, change, until a check of the fixed sheets offers none of them
 * any more. Nothing is written: the edits are from the cells as they are to the cells as they would be.
 */
export function planFixes(
  sheets: readonly SheetSource[],
  request: RuleRequest,
  isChosen: (finding: Finding) => boolean,
): FixPlan {
  const edits = new Map<string, CellEdit>();
  const fixed: Finding[] = [];
  let now = sheets;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const chosen = checkSheets(now, request).open.filter((finding) => finding.fix !== null && isChosen(finding));
    const made = mergeFixes(chosen.flatMap(({ fix }) => fix ?? []));
    if (made.length === 0) break;
    const places = new Set(made.map(placeKey));
    fixed.push(...chosen.filter(({ fix }) => fix !== null && places.has(placeKey(fix))));
    for (const edit of made) {
      const key = placeKey(edit);
      edits.set(key, { ...edit, before: (edits.get(key) ?? edit).before });
    }
    now = editedSheets(now, made);
  }
  return { edits: [...edits.values()].filter(({ before, after }) => before !== after), fixed: eachOnce(fixed) };
}

/** A finding that waited for another round is the same finding, at the same place. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ ruleId, messageId, sheet, at, data }: Finding) =>
    JSON.stringify([ruleId, messageId, sheet, at, data]);
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()];
}
