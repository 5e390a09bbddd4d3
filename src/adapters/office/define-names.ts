import { quotedSheet } from "../../core/sheet/formula";
import { rangeToAbsoluteA1 } from "../../core/sheet/range-ref";
import type { NamedRange } from "../../core/sheet/sheet-plan";
import { sameName } from "./same-name";
import type { SurveyedName } from "./survey-workbook";

/** Points each workbook-level name at its range of the sheet: a name in use is moved there, a new one is made. */
export function defineNames(
  context: Excel.RequestContext,
  title: string,
  names: readonly NamedRange[],
  inUse: readonly SurveyedName[],
): void {
  const items = context.workbook.names;
  for (const { name, range } of names) {
    const formula = `=${quotedSheet(title)}!${rangeToAbsoluteA1(range)}`;
    const old = inUse.find((used) => sameName(used.name, name));
    if (old === undefined) items.add(name, formula);
    else items.getItem(old.name).formula = formula;
  }
}
