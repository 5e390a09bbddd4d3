import { foldText } from "../../thai/fold-text";
import type { YearFacts } from "./year-facts";
import type { Corrections } from "./corrections";
import { HELD_SOURCE } from "./data/sheet-words";

/** Whether the corrections name no source but what is held, as a sheet does in which nothing was changed yet. */
export function namesHeldSource({ source }: Corrections): boolean {
  return foldText(source) === foldText(HELD_SOURCE);
}

/** Whether every fact of the corrections is held already. */
export function saysNothingNew({ framework, itemList }: YearFacts, corrections: Corrections): boolean {
  const { fiscalYear, status, itemCount, items, weights, bands, templates } = corrections;
  const { instruments, rating } = framework;
  return [
    fiscalYear === framework.fiscalYear,
    status === undefined || status === framework.status,
    itemCount === undefined || (itemList.isComplete && itemCount === itemList.items.length),
    items.every(({ code, title }) => itemList.items.find((item) => item.code === code)?.title === title),
    weights.every(({ instrument, weight }) => instruments.find(({ id }) => id === instrument)?.weight === weight),
    templates.every(({ template, item }) => framework.templates[template]?.item === item),
    bands.length === 0 || (bands.length === rating.rules.length && bands.every(isBandOf(framework))),
  ].every(Boolean);
}

function isBandOf({ rating: { rules } }: YearFacts["framework"]) {
  return (band: Corrections["bands"][number], at: number) => {
    const rule = rules[at];
    return (
      rule?.label === band.label &&
      rule.overallAtLeast === band.overallAtLeast &&
      rule.everyInstrumentAtLeast === band.everyInstrumentAtLeast
    );
  };
}
