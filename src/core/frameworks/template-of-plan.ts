import { frameworkOf } from ".";
import { isDoubtful } from "./confidence";
import type { DocumentTemplate } from "./schema";

/**
 * The template of the plan or of the report about the measures of a plan year (BE); null where no framework has one, or
 * none that is more than remembered. The report about a year's measures is asked for in that year or in the next one.
 */
export function templateOfPlan(document: "measures" | "report", planYear: number): DocumentTemplate | null {
  const templates = [planYear, planYear + 1].flatMap((year) => {
    const template = frameworkOf(year)?.templates[document] ?? null;
    const speaksOf = document === "measures" ? year : year + (template?.coversYear ?? 0);
    return template === null || speaksOf !== planYear || isDoubtful(template.confidence) ? [] : [template];
  });
  return templates[0] ?? null;
}
