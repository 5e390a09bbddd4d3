import * as v from "valibot";
import { ItemListSchema, type ItemList } from "../items/schema";
import { FrameworkSchema, type Framework } from "../schema";
import type { CorrectionCode, CorrectionProblem } from "./correction-problem";
import { baseYearOf, type Corrections } from "./corrections";
import { namesHeldSource, saysNothingNew } from "./says-nothing-new";
import type { YearFacts } from "./year-facts";

export type AppliedCorrections =
  | ({ readonly kind: "year" } & YearFacts)
  | { readonly kind: "problems"; readonly problems: readonly CorrectionProblem[] };

/**
 * The framework and the item list with a person's corrections, each checked as a whole by its schema. What was corrected
 * is stated by the person's source; what was not keeps its own. A year based on another is provisional unless said final.
 */
export function applyCorrections(base: YearFacts, corrections: Corrections): AppliedCorrections {
  const conflicts = conflictsWith(base, corrections);
  if (conflicts.length > 0) return { kind: "problems", problems: conflicts };
  if (namesHeldSource(corrections)) {
    if (saysNothingNew(base, corrections)) return { kind: "year", ...base };
    return { kind: "problems", problems: [problem("held-source", "source", corrections.source)] };
  }
  const framework = v.safeParse(FrameworkSchema, correctedFramework(base.framework, corrections));
  const itemList = v.safeParse(ItemListSchema, correctedItemList(base.itemList, corrections));
  if (framework.success && itemList.success) {
    return { kind: "year", framework: framework.output, itemList: itemList.output };
  }
  const problems = [...(framework.issues ?? []), ...(itemList.issues ?? [])].map(({ message }) =>
    problem("refused", "", message),
  );
  return { kind: "problems", problems };
}

/** The revision rises for items too: it counts what is held of the year. */
function correctedFramework(base: Framework, corrections: Corrections): Framework {
  const { fiscalYear, source, weights } = corrections;
  return {
    ...base,
    id: `fy${String(fiscalYear)}`,
    fiscalYear,
    revision: base.revision + 1,
    status: corrections.status ?? (fiscalYear === base.fiscalYear ? base.status : "provisional"),
    instruments: base.instruments.map((instrument) => {
      const own = weights.find((weight) => weight.instrument === instrument.id);
      return own === undefined ? instrument : { ...instrument, weight: own.weight, source, confidence: "stated" };
    }),
    rating: correctedRating(base, corrections),
    templates: {
      measures: correctedTemplate(base, corrections, "measures"),
      report: correctedTemplate(base, corrections, "report"),
    },
  };
}

function correctedItemList(base: ItemList, corrections: Corrections): ItemList {
  const { fiscalYear, source, itemCount } = corrections;
  const items = correctedItems(base, corrections);
  const isDivided = items.every(({ subIndicator }) => subIndicator !== null);
  return {
    fiscalYear,
    source: corrections.items.length > 0 ? `${base.source}; corrected: ${source}` : base.source,
    items,
    isComplete: itemCount === undefined ? base.isComplete : true,
    subIndicators: isDivided ? base.subIndicators : [],
  };
}

function itemsIn(base: ItemList, { items, itemCount }: Corrections): number {
  return itemCount ?? Math.max(base.items.length, ...items.map(({ code }) => Number(code.slice(1))));
}

/** Items beyond the base's that nobody named are there without a title. */
function correctedItems(base: ItemList, corrections: Corrections): ItemList["items"] {
  return Array.from({ length: itemsIn(base, corrections) }, (_, index) => {
    const code = `o${String(index + 1)}`;
    const before = base.items[index] ?? { code, title: null, subIndicator: null, confidence: "unknown" };
    const own = corrections.items.find((item) => item.code === code);
    return own === undefined ? before : { ...before, title: own.title, confidence: "stated" };
  });
}

function correctedRating({ rating }: Framework, { bands, source }: Corrections): Framework["rating"] {
  if (bands.length === 0) return rating;
  return {
    rules: bands.map((band) => ({ ...band, confidence: "stated" })),
    testsEitParts: rating.testsEitParts && bands.some(({ everyInstrumentAtLeast }) => everyInstrumentAtLeast !== null),
    source,
    confidence: "stated",
  };
}

function correctedTemplate({ templates }: Framework, corrections: Corrections, name: "measures" | "report") {
  const own = corrections.templates.find(({ template }) => template === name);
  const before = templates[name];
  if (own === undefined || before === null) return before;
  return { ...before, item: own.item, itemConfidence: "stated" as const };
}

function conflictsWith(
  { framework: base, itemList }: YearFacts,
  corrections: Corrections,
): readonly CorrectionProblem[] {
  const { items, weights, templates } = corrections;
  if (baseYearOf(corrections) !== base.fiscalYear) {
    return [
      problem("wrong-base", corrections.basedOn === undefined ? "fiscalYear" : "basedOn", String(base.fiscalYear)),
    ];
  }
  const count = itemsIn(itemList, corrections);
  const isBeyond = (code: string) => Number(code.slice(1)) > count;
  const sum = base.instruments.reduce(
    (total, { id, weight }) => total + (weights.find(({ instrument }) => instrument === id)?.weight ?? weight),
    0,
  );
  const at = (list: string, index: number, key: string) => `${list}.${String(index)}.${key}`;
  return [
    ...items.flatMap(({ code }, index) =>
      isBeyond(code) ? [problem("bad-item-code", at("items", index, "code"), code)] : [],
    ),
    ...(sum === 100 ? [] : [problem("weights-not-100", "weights", String(sum))]),
    ...templates.flatMap(({ template, item }, index) => {
      if (base.templates[template] === null)
        return [problem("no-template", at("templates", index, "template"), template)];
      return isBeyond(item) ? [problem("template-not-listed", at("templates", index, "item"), item)] : [];
    }),
    ...leftOutTemplates(base, corrections, isBeyond),
  ];
}

/** A shorter list must not cut off the items of the templates that it keeps. */
function leftOutTemplates(base: Framework, { templates }: Corrections, isBeyond: (code: string) => boolean) {
  return (["measures", "report"] as const).flatMap((name) => {
    const item = base.templates[name]?.item;
    const isKept = !templates.some(({ template }) => template === name);
    return item !== undefined && isKept && isBeyond(item) ? [problem("template-not-listed", "itemCount", item)] : [];
  });
}

function problem(code: CorrectionCode, path: string, value: string): CorrectionProblem {
  return { code, path, cell: null, value };
}
