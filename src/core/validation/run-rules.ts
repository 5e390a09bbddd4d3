import type { DocumentRow } from "../document/document-row";
import { codesInSteps } from "../items/document-codes";
import { statementsInSteps } from "../scoring/statements/document-statements";
import { atOnce, eachInSteps, type Steps } from "../steps/steps";
import { tabsFingerprintInSteps } from "../summary/rows-fingerprint";
import type { Finding, FindingData, Fix, Place } from "./finding";
import { quoted } from "./quoted";
import type { Rule, RuleListeners } from "./rule";
import type { RuleContext } from "./rule-context";
import { RULES } from "./rules";
import { walkInSteps } from "./walk-document";

const NO_DATA: FindingData = {};
const NO_SUGGESTIONS: readonly Fix[] = [];
const FINDINGS_A_STEP = 500;
const ROWS_A_STEP = 100;

/** Runs the rules on one walk. Findings come in the order of the tabs, then of the cells; those of the whole workbook first. */
export function runRules(context: RuleContext, rules: readonly Rule[] = RULES): readonly Finding[] {
  return atOnce(rulesInSteps(context, rules));
}

/**
 * The same, rule by rule at first, then as the walk stops, then finding by finding. What many rules look up when they
 * begin is read before them, so that they find it kept.
 */
export function* rulesInSteps(context: RuleContext, rules: readonly Rule[]): Steps<readonly Finding[]> {
  yield* codesInSteps(context.document);
  yield* statementsInSteps(context.document);
  if (context.tabs.some(({ marker }) => marker?.spec === "summary"))
    yield* tabsFingerprintInSteps(context.compiledTables);
  const found: NewFinding[] = [];
  const listeners: RuleListeners[] = [];
  yield* eachInSteps(rules, 1, (rule) => {
    const own = listenersOf(rule, context, found);
    if (own !== undefined) listeners.push(own);
  });
  yield* walkInSteps(context.document, listeners);
  const titleOf = yield* rowTitles(context, found);
  yield* eachInSteps(found, FINDINGS_A_STEP, (finding) => {
    finding.rowTitle = titleOf(finding);
  });
  return yield* inOrder(context, found);
}

/** Tab by tab, and in each by the cells. */
function* inOrder(context: RuleContext, found: readonly NewFinding[]): Steps<readonly Finding[]> {
  const tabs = new Map(context.sheets.map((name, index) => [name, index]));
  const tabOf = ({ sheet }: Place) => (sheet === null ? -1 : (tabs.get(sheet) ?? tabs.size));
  const byTab = new Map<number, NewFinding[]>();
  yield* eachInSteps(found, FINDINGS_A_STEP, (finding) => {
    const tab = tabOf(finding);
    const same = byTab.get(tab);
    if (same === undefined) byTab.set(tab, [finding]);
    else same.push(finding);
  });
  const ordered: NewFinding[] = [];
  const inTabs = [...byTab].sort(([a], [b]) => a - b);
  yield* eachInSteps(inTabs, 1, ([, own]) => {
    for (const finding of own.sort((a, b) => rowOf(a) - rowOf(b) || columnOf(a) - columnOf(b))) ordered.push(finding);
  });
  return ordered;
}

/** Its title is written in when all are found: another object for each of a million findings would be dear. */
type NewFinding = Omit<Finding, "rowTitle"> & { rowTitle: string | null };

function listenersOf(rule: Rule, context: RuleContext, found: NewFinding[]): RuleListeners | undefined {
  const { id: ruleId, severity } = rule;
  return rule.check(context, (problem) => {
    const { messageId, sheet, at, data = NO_DATA, fix = null, suggestions = NO_SUGGESTIONS } = problem;
    found.push({ ruleId, messageId, severity, sheet, at, data, rowTitle: null, fix, suggestions });
  });
}

/** What concerns a whole sheet or the whole workbook comes before its cells. */
function rowOf({ at }: Place): number {
  return at?.row ?? -1;
}

function columnOf({ at }: Place): number {
  return at?.column ?? -1;
}

/** Gives the title of the row in which a finding stands, by each line of the sheet that the row spans; or null. */
function* rowTitles({ document }: RuleContext, found: readonly Place[]): Steps<(place: Place) => string | null> {
  const bySheet = new Map<string, Map<number, string | null>>();
  yield* eachInSteps(found, FINDINGS_A_STEP, ({ sheet, at }) => {
    if (sheet === null || at === null) return;
    const lines = bySheet.get(sheet) ?? new Map<number, string | null>();
    bySheet.set(sheet, lines.set(at.row, null));
  });
  for (const { sheet, rows } of document.tables) {
    const lines = bySheet.get(sheet);
    if (lines === undefined) continue;
    yield* eachInSteps(rows, ROWS_A_STEP, (row) => {
      addTitle(lines, row);
    });
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
