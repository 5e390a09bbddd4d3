import type { CheckReport } from "../../../app/check-workbook";
import { changedDepartments } from "../../../core/summary/changed-departments";
import type { Screen } from "../screen";

/** What to do next, why, and where: on a screen of the pane or on a sheet of the workbook. */
export interface NextStep {
  readonly kind: "start" | "tabs" | "plan" | "fill" | "distribute" | "check" | "compile" | "refresh" | "publish";
  readonly target: { readonly screen: Screen } | { readonly sheet: string };
  /** What the reason counts: errors, or departments that have filled in nothing. */
  readonly count: number;
  /** The departments whose tabs changed after compiling; empty where that is not the reason, or not known. */
  readonly changed: readonly string[];
}

/** The one next step of the year's work: set up, plan, let fill in, correct, compile, hand over. */
export function nextStepOf(report: CheckReport): NextStep {
  const { workbook, findings, standing } = report;
  if (workbook.agency === null && workbook.tables.length === 0) return onScreen("start", "insert");
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const waiting = standing.departments.filter(({ state }) => state === "empty" || state === "missing");
  if (waiting.length > 0 && waiting.length === standing.departments.length) return begin(report, waiting.length);
  if (errors > 0) return onScreen("check", "check", errors);
  switch (standing.summary) {
    case "none":
      return onScreen("compile", "compile");
    case "fresh":
      return onScreen("publish", "publish");
    default:
      return { ...onScreen("refresh", "compile"), changed: changedIn(standing) };
  }
}

function changedIn({ sources }: CheckReport["standing"]): readonly string[] {
  return sources === null ? [] : changedDepartments(sources);
}

/** No department has filled in anything: first the plan, then its rows to the tabs, then the tabs. */
function begin({ workbook, standing }: CheckReport, count: number): NextStep {
  const plan = workbook.tables.find(({ layout }) => layout === "measures");
  if (plan !== undefined && plan.rows.length === 0) return onSheet("plan", plan.sheet, count);
  if (plan !== undefined) return onScreen("distribute", "distribute", count);
  const sheet = standing.departments.find((department) => department.sheet !== null)?.sheet ?? null;
  return sheet === null ? onScreen("tabs", "insert", count) : onSheet("fill", sheet, count);
}

function onSheet(kind: NextStep["kind"], sheet: string, count: number): NextStep {
  return { kind, target: { sheet }, count, changed: [] };
}

function onScreen(kind: NextStep["kind"], screen: Screen, count = 0): NextStep {
  return { kind, target: { screen }, count, changed: [] };
}
