import type { HeldYears } from "../held-years";
import { applyCorrections } from "./apply-corrections";
import type { CorrectionProblem } from "./correction-problem";
import { baseYearOf, type Corrections } from "./corrections";

export type CorrectedFrameworks =
  | ({ readonly kind: "frameworks" } & HeldYears)
  | { readonly kind: "problems"; readonly problems: readonly CorrectionProblem[] };

/** The years with the corrected one in its place, or added, oldest first. The others are left as they are. */
export function correctFrameworks(held: HeldYears, corrections: Corrections): CorrectedFrameworks {
  const baseYear = baseYearOf(corrections);
  const framework = held.frameworks.find(({ fiscalYear }) => fiscalYear === baseYear);
  const itemList = held.itemLists.find(({ fiscalYear }) => fiscalYear === baseYear);
  if (framework === undefined || itemList === undefined) {
    const path = corrections.basedOn === undefined ? "fiscalYear" : "basedOn";
    return { kind: "problems", problems: [{ code: "unknown-base", path, cell: null, value: String(baseYear) }] };
  }
  const applied = applyCorrections({ framework, itemList }, corrections);
  if (applied.kind === "problems") return applied;
  return {
    kind: "frameworks",
    frameworks: withYear(held.frameworks, applied.framework),
    itemLists: withYear(held.itemLists, applied.itemList),
  };
}

function withYear<T extends { readonly fiscalYear: number }>(years: readonly T[], corrected: T): readonly T[] {
  const others = years.filter(({ fiscalYear }) => fiscalYear !== corrected.fiscalYear);
  return [...others, corrected].sort((a, b) => a.fiscalYear - b.fiscalYear);
}
