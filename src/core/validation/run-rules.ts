import type { CheckContext } from "./check-context";
import type { Finding } from "./finding";
import { RULES } from "./rules";
import { findingsOf } from "./rule";

/** Runs every rule. Findings come in the order of the tabs, then of the cells; those of the whole workbook first. */
export function runRules(context: CheckContext): readonly Finding[] {
  const { tables, agency } = context.workbook;
  const order = [agency?.sheet, ...tables.map((table) => table.sheet)];
  const placed = RULES.flatMap((rule) => findingsOf(rule, context)).map((finding, index) => ({
    finding,
    place: [...placeOf(finding, order), index],
  }));
  return placed.sort((a, b) => compareLists(a.place, b.place)).map(({ finding }) => finding);
}

/** Tab, row and column; what concerns a whole sheet or the whole workbook comes before its cells. */
function placeOf({ sheet, at }: Finding, order: readonly (string | undefined)[]): readonly number[] {
  const tab = sheet === null ? -1 : order.indexOf(sheet);
  return at === null ? [tab, -1, -1] : [tab, at.row, at.column];
}

function compareLists(first: readonly number[], second: readonly number[]): number {
  const differing = first.findIndex((value, index) => value !== second[index]);
  return differing === -1 ? 0 : (first[differing] ?? 0) - (second[differing] ?? 0);
}
