import type { SheetPlan } from "../../../core/sheet/sheet-plan";
import { HIGHLIGHT_LOOKS } from "../../look/highlight-looks";
import { rangeOf } from "../range-of";

/** Conditional formats by formula. */
export function paintHighlights(sheet: Excel.Worksheet, { highlights }: SheetPlan): void {
  for (const { range, formula, style } of highlights) {
    const look = HIGHLIGHT_LOOKS[style];
    const { custom } = rangeOf(sheet, range).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = look.fill;
    custom.format.font.color = look.ink;
    if (look.bold) custom.format.font.bold = true;
  }
}
