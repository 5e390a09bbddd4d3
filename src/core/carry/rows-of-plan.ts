import { isBlank } from "../sheet/cell-value";
import type { Table } from "../sheet/table";
import { carriedRow, type JudgedBy } from "./carry-rows";
import { standardSource } from "./standard-source";
import type { UncodedRow } from "./uncoded-row";

/** The measures that the workbook's own plan holds, read as old rows are, so that both compare. */
export function rowsOfPlan(standing: readonly Table[], context: JudgedBy): readonly UncodedRow[] {
  const plans = standing.filter(({ layout }) => layout === "measures");
  return plans.flatMap((table) => {
    const source = standardSource(table, { file: "", year: null }, context.framework);
    return source.rows.flatMap((row) => {
      const part = { measure: row.measure, steps: row.steps, questions: [] };
      return isBlank(row.measure) ? [] : [carriedRow(row, part, source, context)];
    });
  });
}
