import { frameworkOf } from ".";
import type { DocumentTemplate, Framework } from "./schema";

/**
 * The template that a document about the measures of a plan year (BE) follows, or null where no year has one that is
 * more than remembered. Which year's framework asks for it depends on which year its documents speak of.
 */
export function templateOfPlan(document: keyof Framework["templates"], planYear: number): DocumentTemplate | null {
  const own = document === "measures" ? 0 : null;
  for (const year of [planYear, planYear + 1]) {
    const template = frameworkOf(year)?.templates[document] ?? null;
    const covered = own ?? template?.coversYear ?? null;
    if (template === null || covered === null || year + covered !== planYear) continue;
    return template.confidence === "recollection" || template.confidence === "unknown" ? null : template;
  }
  return null;
}
