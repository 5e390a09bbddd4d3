import type { DocumentKey } from "../../../document/document-key";
import { columnOf, type DocumentTable } from "../../../document/document-table";
import { templateOfPlan } from "../../../frameworks/template-of-plan";
import { defineRule } from "../../rule";

interface ExpectedColumn {
  readonly key: DocumentKey;
  readonly header: string;
}

/** The keys of the templates that a table of measures has; the others belong to the analysis before it. */
const OF_MEASURES: readonly DocumentKey[] = [
  ...(["issue", "measure", "steps", "owners", "period", "monitoring", "result", "outcome"] as const),
];
/** A result may be told by a status, and a plan's time by its two days. */
const SERVED_BY: Readonly<Partial<Record<DocumentKey, readonly DocumentKey[]>>> = {
  result: ["status", "status-done"],
  period: ["start", "end"],
};
/** No template of FY2563-2566 asks for it, yet without it nobody can tell what is late. */
const PERIOD: ExpectedColumn = { key: "period", header: "ระยะเวลาดำเนินการ" };

export const expectedColumn = defineRule({
  id: "expected-column",
  severity: "warning",
  group: "columns",
  messageIds: ["missing", "no-period"],
  basis: "The columns of the measures item and of the report item of the year; a plan should also say its time.",

  check({ document, planYear }, report) {
    for (const kind of ["plan", "report"] as const) {
      const tables = document.tables.filter((table) => table.kind === kind && table.source.kind === "published");
      const fullest = tables.toSorted((a, b) => b.rows.length - a.rows.length)[0];
      if (fullest === undefined) continue;
      const { sheet, range } = fullest;
      for (const { key, header } of expectedOf(kind, planYear)) {
        if (document.tables.some((table) => table.kind === kind && tells(table, key))) continue;
        const place = { sheet, at: { row: range.row, column: range.column } };
        if (key === PERIOD.key) report({ messageId: "no-period", ...place });
        else report({ messageId: "missing", ...place, data: { header } });
      }
    }
    return undefined;
  },
});

function expectedOf(kind: "plan" | "report", planYear: number | null): readonly ExpectedColumn[] {
  const template = planYear === null ? null : templateOfPlan(kind === "plan" ? "measures" : "report", planYear);
  const asked = (template?.requiredColumns ?? []).filter(({ key }) => OF_MEASURES.includes(key));
  const hasPeriod = kind !== "plan" || asked.some(({ key }) => key === PERIOD.key);
  return hasPeriod ? asked : [...asked, PERIOD];
}

/** Whether a table has the column, or one that serves as it; a cell may tell two things. */
function tells(table: DocumentTable, key: DocumentKey): boolean {
  const keys = [key, ...(SERVED_BY[key] ?? [])];
  return keys.some(
    (own) => columnOf(table, own) !== null || table.rows.some(({ values }) => values[own] !== undefined),
  );
}
