import { toA1 } from "../../core/sheet/cell-ref";
import type { Finding } from "../../core/validation/finding";
import type { FixPlan } from "../../core/validation/fixes/plan-fixes";
import type { Language } from "../../ports/preferences";
import { SCHEMA_VERSION } from "./check-json";
import { findingJson } from "./finding-json";

export interface ToldFix {
  readonly path: string;
  /** null: nothing was written. */
  readonly out: string | null;
  readonly plan: FixPlan;
  /** What a check of the fixed workbook still finds. */
  readonly left: readonly Finding[];
}

/** What `ita fix` did, for machines: every cell before and after, what was fixed and what is left. */
export function fixJson({ path, out, plan, left }: ToldFix, language: Language) {
  return {
    schemaVersion: SCHEMA_VERSION,
    path,
    out,
    edits: plan.edits.map(({ sheet, at, before, after }) => ({ sheet, cell: toA1(at), before, after })),
    fixed: plan.fixed.map((finding) => findingJson(finding, language)),
    left: left.map((finding) => findingJson(finding, language)),
  };
}
