import { codeOf, measureText, planTables } from "../distribute/plan-rows";
import type { RecognisedWorkbook } from "../recognition/recognised-workbook";
import { isBlank, textOf, type CellValue } from "../sheet/cell-value";
import type { TableRow } from "../sheet/table";
import { foldedSimilarity } from "../thai/edit-distance";
import { foldText } from "../thai/fold-text";

/** Which measure of the plan a row of another table is about. */
export type PlanMatch =
  | { readonly kind: "matched"; readonly cells: TableRow["cells"] }
  | { readonly kind: "none" }
  /** It may be one of these, by their codes or, without one, by their texts; nobody guesses. */
  | { readonly kind: "doubtful"; readonly candidates: readonly string[] };

/** A person's word for "no measure of the plan". */
export const NO_MEASURE = "-";

const LIKE = 0.85;

/** Finds measures of a workbook's plan: by a person's choice of a code, else by code, else by the text once folded. */
export function planMatcher(workbook: RecognisedWorkbook) {
  const planned = planTables(workbook)
    .flatMap(({ rows }) => rows)
    .filter(({ cells }) => !isBlank(cells["measure"]))
    .map((row) => ({ row, code: codeOf(row), text: measureText(row) }));
  const ofCode = (code: string) => planned.filter((own) => own.code !== "" && own.code === foldText(code));
  return {
    match(cells: Readonly<Record<string, CellValue>>, chosen: string | null): PlanMatch {
      if (chosen === NO_MEASURE) return { kind: "none" };
      const text = measureText({ cells });
      const byCode = ofCode(chosen ?? textOf(cells["code"]));
      const sameText = planned.filter((own) => own.text === text);
      const found = byCode.length > 0 ? byCode : chosen === null ? sameText : [];
      const [only] = found;
      if (only !== undefined && found.length === 1) return { kind: "matched", cells: only.row.cells };
      const alike = found.length > 1 ? found : planned.filter((own) => foldedSimilarity(own.text, text, LIKE) >= LIKE);
      return alike.length === 0
        ? { kind: "none" }
        : { kind: "doubtful", candidates: alike.map(({ row }) => nameOf(row)) };
    },
  };
}

function nameOf({ cells }: TableRow): string {
  return textOf(isBlank(cells["code"]) ? cells["measure"] : cells["code"]);
}
