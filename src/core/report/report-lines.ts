import type { PublishedKey } from "../recognition/published/published-key";
import { isBlank } from "../sheet/cell-value";
import { foldText } from "../thai/fold-text";
import { measureStatus } from "./measure-status";
import type { ReportLayout, ReportLayoutColumn } from "./report-layout";
import type { ReportModel } from "./report-model";
import type { ReportField, ReportRow } from "./report-row";

/** A row of the table before cells are merged: one text a column, and the measure that it belongs to. */
export interface ReportLine {
  readonly texts: readonly string[];
  readonly measure: number;
}

/** Says that there is nothing to say. A blank cell would read as one that goes on with the cell above. */
const NOTHING = "-";
const TICK = "/";
const TICK_KEYS: Readonly<Partial<Record<PublishedKey, ReportRow["status"]>>> = {
  "status-not-started": "not-started",
  "status-in-progress": "in-progress",
  "status-done": "done",
};

/** The rows of a layout's table in the order of the model. */
export function reportLines(model: ReportModel, layout: ReportLayout): readonly ReportLine[] {
  const groups = layout.kind === "plan" ? model.plan.map((row) => [row]) : model.measures.map(({ rows }) => rows);
  return ordered(groups, layout).flatMap((rows, measure) => {
    const texts = layout.rowFor === "measure" ? [textsOf(rows, layout)] : departmentTexts(rows, layout);
    return texts.map((own) => ({ texts: own, measure }));
  });
}

/** Where issues are merged down, the measures of an issue stand together. */
function ordered(groups: readonly (readonly ReportRow[])[], { merged }: ReportLayout) {
  if (!merged.some(({ key }) => key === "issue")) return groups;
  const byIssue = new Map<string, (readonly ReportRow[])[]>();
  for (const rows of groups) {
    const issue = foldText(rows[0]?.fields.issue ?? "");
    const same = byIssue.get(issue);
    if (same === undefined) byIssue.set(issue, [rows]);
    else same.push(rows);
  }
  return [...byIssue.values()].flat();
}

/**
 * One row a department. Where the layout does not name departments, equal rows are one, rows without a text are left
 * out beside others, and several results say whose they are.
 */
function departmentTexts(rows: readonly ReportRow[], layout: ReportLayout): readonly (readonly string[])[] {
  if (layout.columns.some(({ key }) => key === "owners")) return rows.map((row) => textsOf([row], layout));
  const told = rows.filter(({ fields }) => !isBlank(fields.result) || !isBlank(fields.outcome));
  const own = told.length === 0 ? rows.slice(0, 1) : told;
  const different = new Map(own.map((row) => [JSON.stringify(textsOf([row], layout)), row]));
  const kept = [...different.values()];
  return kept.map((row) => textsOf([kept.length > 1 ? withDepartment(row) : row], layout));
}

function withDepartment(row: ReportRow): ReportRow {
  const { owners, result } = row.fields;
  return { ...row, fields: { ...row.fields, result: `${owners}: ${isBlank(result) ? NOTHING : result}` } };
}

function textsOf(rows: readonly ReportRow[], { columns }: ReportLayout): readonly string[] {
  const status = measureStatus(rows.map((row) => row.status));
  return columns.map((column) => {
    if (column.holds === "tick") return status !== null && TICK_KEYS[column.key] === status ? TICK : "";
    return column.holds.length === 0 ? "" : cellText(rows, column, column.holds);
  });
}

function cellText(rows: readonly ReportRow[], { key }: ReportLayoutColumn, holds: readonly ReportField[]): string {
  const alike = key === "measure" ? rows.slice(0, 1) : rows;
  const texts = alike.flatMap(({ fields }) => holds.map((field) => fields[field]));
  const different = [...new Map(texts.filter((text) => !isBlank(text)).map((text) => [foldText(text), text])).values()];
  return different.length === 0 ? NOTHING : different.join("\n");
}
