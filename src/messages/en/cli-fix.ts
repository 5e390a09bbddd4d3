import type { CLI_FIX_TH } from "../th/cli-fix";

export const CLI_FIX_EN = {
  edit: "{place}: “{before}” to “{after}”",
  edits: "{cells} {cells|cell|cells} changed ({findings} {findings|finding|findings})",
  nothing: "Nothing can be fixed for certain",
  left: "{count} {count|finding is|findings are} left: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {infos} {infos|note|notes}",
  written: "Saved: {path}",
  dryRun: "No file was written (--dry-run)",
  saved: "Findings saved: {path}",
  csvFile: "File",
  csvSeverity: "Severity",
  csvRuleId: "Rule id",
  csvRule: "Rule",
  csvSheet: "Sheet",
  csvCell: "Cell",
  csvRow: "Row",
  csvMessage: "Message",
  csvReason: "Reason acknowledged",
  rule: "{id} [{severity}] {name}",
  ruleTotal: "{count} {count|rule|rules} in all",
} as const satisfies Readonly<Record<keyof typeof CLI_FIX_TH, string>>;
