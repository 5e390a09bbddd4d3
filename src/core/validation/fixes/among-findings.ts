import type { Finding } from "../finding";
import { placeKey } from "./cell-edit";

/**
 * Tells the chosen findings in another check of the workbook. One alone is known by all that it says; of several, what
 * the same rule says of the same cell counts as chosen too, for a cell with many slips may need a round for each.
 */
export function amongFindings(chosen: readonly Finding[]): (finding: Finding) => boolean {
  const keyOf = chosen.length === 1 ? exactKey : cellKey;
  let keys: ReadonlySet<string> | null = null;
  return (finding) => {
    keys ??= new Set(chosen.map(keyOf)); // whoever chose them is told of the work first
    return keys.has(keyOf(finding));
  };
}

function cellKey({ ruleId, sheet, at }: Finding): string {
  return `${ruleId}\n${sheet === null || at === null ? (sheet ?? "") : placeKey({ sheet, at })}`;
}

function exactKey(finding: Finding): string {
  return `${cellKey(finding)}\n${finding.messageId}\n${JSON.stringify(finding.data)}`;
}
