import type { DocumentRow } from "../document/document-row";
import { documentTexts } from "../document/document-texts";
import type { Finding, FindingData, Fix, Place } from "./finding";
import { quoted } from "./quoted";
import type { Rule, RuleListeners } from "./rule";
import type { RuleContext } from "./rule-context";
import { RULES } from "./rules";

const NO_DATA: FindingData = {};
const NO_SUGGESTIONS: readonly Fix[] = [];

/** Runs the rules on one walk. Findings come in the order of the tabs, then of the cells; those of the whole workbook first. */
export function runRules(context: RuleContext, rules: readonly Rule[] = RULES): readonly Finding[] {
  const found: NewFinding[] = [];
  const listeners = rules.flatMap((rule) => listenersOf(rule, context, found));
  walk(context, listeners);
  const tabs = new Map(context.sheets.map((name, index) => [name, index]));
  const tabOf = ({ sheet }: Place) => (sheet === null ? -1 : (tabs.get(sheet) ?? tabs.size));
  const byTab = new Map<number, NewFinding[]>();
  for (const finding of found) {
    const tab = tabOf(finding);
    const same = byTab.get(tab);
    if (same === undefined) byTab.set(tab, [finding]);
    else same.push(finding);
  }
  const titleOf = rowTitles(context, found);
  for (const finding of found) finding.rowTitle = titleOf(finding);
  return [...byTab]
    .sort(([a], [b]) => a - b)
    .flatMap(([, own]) => own.sort((a, b) => rowOf(a) - rowOf(b) || columnOf(a) - columnOf(b)));
}

/** Its title is written in when all are found: another object for each of a million findings would be dear. */
type NewFinding = Omit<Finding, "rowTitle"> & { rowTitle: string | null };

function listenersOf(rule: Rule, context: RuleContext, found: NewFinding[]): readonly RuleListeners[] {
  const { id: ruleId, severity } = rule;
  const listeners = rule.check(context, (problem) => {
    const { messageId, sheet, at, data = NO_DATA, fix = null, suggestions = NO_SUGGESTIONS } = problem;
    found.push({ ruleId, messageId, severity, sheet, at, data, rowTitle: null, fix, suggestions });
  });
  return listeners === undefined ? [] : [listeners];
}

/** Shows every table, row and text once to all who listen. */
function walk({ document }: RuleContext, listeners: readonly RuleListeners[]): void {
  const onTable = listeners.flatMap(({ table }) => (table === undefined ? [] : [table]));
  const onRow = listeners.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const onText = listeners.flatMap(({ text }) => (text === undefined ? [] : [text]));
  for (const table of document.tables) {
    for (const listen of onTable) listen(table);
    for (const row of table.rows) for (const listen of onRow) listen(row, table);
  }
  if (onText.length > 0) for (const text of documentTexts(document)) for (const listen of onText) listen(text);
  for (const { end } of listeners) end?.();
}

/** What concerns a whole sheet or the whole workbook comes before its cells. */
function rowOf({ at }: Place): number {
  return at?.row ?? -1;
}

function columnOf({ at }: Place): number {
  return at?.column ?? -1;
}

/** Gives the title of the row in which a finding stands, by each line of the sheet that the row spans; or null. */
function rowTitles({ document }: RuleContext, found: readonly Place[]): (place: Place) => string | null {
  const bySheet = new Map<string, Map<number, string | null>>();
  for (const { sheet, at } of found) {
    if (sheet === null || at === null) continue;
    const lines = bySheet.get(sheet) ?? new Map<number, string | null>();
    bySheet.set(sheet, lines.set(at.row, null));
  }
  for (const { sheet, rows } of document.tables) {
    const lines = bySheet.get(sheet);
    if (lines !== undefined) for (const row of rows) addTitle(lines, row);
  }
  return ({ sheet, at }) => (sheet === null || at === null ? null : (bySheet.get(sheet)?.get(at.row) ?? null));
}

/** Only lines in which something was found are asked for; of two rows on one line the later one names it. */
function addTitle(lines: Map<number, string | null>, { cells, title }: DocumentRow): void {
  let line: string | null = null;
  let last = -1;
  for (const { at } of cells) {
    if (at.row === last || !lines.has(at.row)) continue;
    last = at.row;
    line ??= quoted(title);
    if (line !== "") lines.set(at.row, line);
  }
}
