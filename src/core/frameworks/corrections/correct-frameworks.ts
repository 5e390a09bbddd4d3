import type { Framework } from "../schema";
import { applyCorrections } from "./apply-corrections";
import type { CorrectionProblem } from "./correction-problem";
import { baseYearOf, type Corrections } from "./corrections";

export type CorrectedFrameworks =
  | { readonly kind: "frameworks"; readonly frameworks: readonly Framework[] }
  | { readonly kind: "problems"; readonly problems: readonly CorrectionProblem[] };

/** The frameworks with the corrected year in its place, or added, oldest first. The others are left as they are. */
export function correctFrameworks(frameworks: readonly Framework[], corrections: Corrections): CorrectedFrameworks {
  const baseYear = baseYearOf(corrections);
  const base = frameworks.find(({ fiscalYear }) => fiscalYear === baseYear);
  if (base === undefined) {
    const path = corrections.basedOn === undefined ? "fiscalYear" : "basedOn";
    return { kind: "problems", problems: [{ code: "unknown-base", path, cell: null, value: String(baseYear) }] };
  }
  const applied = applyCorrections(base, corrections);
  if (applied.kind === "problems") return applied;
  const others = frameworks.filter(({ fiscalYear }) => fiscalYear !== corrections.fiscalYear);
  const all = [...others, applied.framework].sort((a, b) => a.fiscalYear - b.fiscalYear);
  return { kind: "frameworks", frameworks: all };
}
