import { isBlank } from "../sheet/cell-value";
import type { ReportLayout } from "./report-layout";
import type { ReportModel } from "./report-model";
import type { ReportField } from "./report-row";

export interface UnprintedField {
  readonly field: ReportField;
  /** In how many rows it is filled. */
  readonly rows: number;
}

const TICKED: readonly ReportField[] = ["status"];

/** What rows say and a layout has no column for. */
export function unprintedFields(model: ReportModel, { columns, kind }: ReportLayout): readonly UnprintedField[] {
  const held = columns.flatMap(({ holds }) => (holds === "tick" ? TICKED : holds));
  const printed = new Set<ReportField>([
    ...held,
    ...(held.includes("statusTold") ? (["status", "doneOn"] as const) : []),
  ]);
  const rows = kind === "plan" ? model.plan : model.measures.flatMap((measure) => measure.rows);
  const fields = ["issue", "steps", "owners", "period", "monitoring", "status", "doneOn"] as const;
  const told = ["result", "outcome", "evidence", "recommendation", "note"] as const;
  return [...fields, ...told]
    .filter((field) => !printed.has(field))
    .map((field) => ({ field, rows: rows.filter((row) => !isBlank(row.fields[field])).length }))
    .filter((found) => found.rows > 0);
}
