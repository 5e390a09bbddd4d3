import { documentTexts } from "../document/document-texts";
import type { Finding, Place } from "./finding";
import { quoted } from "./quoted";
import type { Rule, RuleListeners } from "./rule";
import type { RuleContext } from "./rule-context";
import { RULES } from "./rules";

/** Runs the rules on one walk. Findings come in the order of the tabs, then of the cells; those of the whole workbook first. */
export function runRules(context: RuleContext, rules: readonly Rule[] = RULES): readonly Finding[] {
  const found: Omit<Finding, "rowTitle">[] = [];
  const listeners = rules.flatMap((rule) => listenersOf(rule, context, found));
  walk(context, listeners);
  const tabs = new Map(context.sheets.map((name, index) => [name, index]));
  const tabOf = ({ sheet }: Place) => (sheet === null ? -1 : (tabs.get(sheet) ?? tabs.size));
  const sorted = found.sort((a, b) => tabOf(a) - tabOf(b) || rowOf(a) - rowOf(b) || columnOf(a) - columnOf(b));
  const titles = found.length === 0 ? new Map<string, string>() : rowTitles(context);
  return sorted.map((finding) => ({ ...finding, rowTitle: titles.get(rowKey(finding)) ?? null }));
}

function listenersOf(rule: Rule, context: RuleContext, found: Omit<Finding, "rowTitle">[]): readonly RuleListeners[] {
  const { id: ruleId, severity } = rule;
  const listeners = rule.check(context, ({ data = {}, fix = null, suggestions = [], ...problem }) => {
    found.push({ ruleId, severity, data, fix, suggestions, ...problem });
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

/** The title of every row of a table, by each line of the sheet that it spans. */
function rowTitles({ document }: RuleContext): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { sheet, rows } of document.tables) {
    for (const { cells, title } of rows) {
      const line = quoted(title);
      if (line === "") continue;
      for (const { at } of cells) titles.set(rowKey({ sheet, at }), line);
    }
  }
  return titles;
}

function rowKey({ sheet, at }: Place): string {
  return `${sheet ?? ""}\n${String(at?.row ?? -1)}`;
}
