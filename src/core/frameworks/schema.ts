import * as v from "valibot";
import { confidence, fiscalYear, isUnique, itemCode, text, type DeepReadonly } from "./fact-fields";

const INSTRUMENTS = ["IIT", "EIT", "OIT"] as const;
const COLUMN_KEYS = [
  ...(["issue", "question", "analysis", "weakness", "development", "measure", "alignment", "steps"] as const),
  ...(["period", "owners", "monitoring", "result", "outcome"] as const),
] as const;
const STATUSES = ["final", "provisional"] as const;

const day = v.pipe(v.string(), v.isoDate());
const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const indicatorNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99));
const instrument = v.picklist(INSTRUMENTS);

/** Where a fact, or a group of facts, comes from. */
const origin = { source: text, confidence };

const InstrumentSchema = v.strictObject({
  id: instrument,
  name: text,
  aliases: v.array(text),
  /** Percent of the overall score. */
  weight: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  ...origin,
});

const IndicatorSchema = v.strictObject({
  number: indicatorNumber,
  name: text,
  aliases: v.array(text),
  instrument,
  confidence,
});

const QuestionsSchema = v.strictObject({
  instrument,
  /** What stands before the number: i, e, EP, ES. */
  prefix: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,2}$/u)),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The indicators of the codes for which one is known. */
  indicators: v.array(v.strictObject({ code: text, indicator: indicatorNumber })),
  ...origin,
});

const RatingSchema = v.strictObject({
  /** From best to worst: the first rule that holds gives the label. */
  rules: v.array(
    v.strictObject({
      label: text,
      overallAtLeast: points,
      /** What every instrument must reach as well; null where the rule asks the overall score alone. */
      everyInstrumentAtLeast: v.nullable(points),
      confidence,
    }),
  ),
  /** Whether the rules test the two parts of EIT one by one in place of EIT. */
  testsEitParts: v.boolean(),
  ...origin,
});

const TemplateSchema = v.strictObject({
  item: itemCode,
  itemConfidence: confidence,
  /** The fiscal year that the document speaks of, counted from the framework's own: -1 is the year before. */
  coversYear: v.picklist([-1, 0]),
  coversYearConfidence: confidence,
  requiredColumns: v.array(v.strictObject({ key: v.picklist(COLUMN_KEYS), header: text })),
  /** The issues that the document must treat one by one, in order. */
  issues: v.array(v.strictObject({ number: indicatorNumber, text, aliases: v.array(text) })),
  ...origin,
});

const CalendarSchema = v.strictObject({
  assessmentStarts: v.nullable(day),
  assessmentEnds: v.nullable(day),
  /** When disclosure (OIT) entry closes. */
  disclosureCloses: v.nullable(day),
  resultsPublished: v.nullable(day),
  ...origin,
});

const FRAMEWORK_SHAPE = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/u)),
  fiscalYear,
  /** Rises with every change of fact, of the year's item list too. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** provisional: a neighbouring year stands in for this one, and nothing of it is certain. */
  status: v.picklist(STATUSES),
  /** The day on which the sources were read. */
  retrieved: day,
  instruments: v.array(InstrumentSchema),
  indicatorsSource: text,
  indicators: v.array(IndicatorSchema),
  passLine: v.strictObject({ value: points, ...origin }),
  questions: v.array(QuestionsSchema),
  scoring: v.strictObject({ formula: text, ...origin }),
  rating: RatingSchema,
  templates: v.strictObject({ measures: v.nullable(TemplateSchema), report: v.nullable(TemplateSchema) }),
  calendar: CalendarSchema,
});

type Shape = v.InferOutput<typeof FRAMEWORK_SHAPE>;

/**
 * The rules of one fiscal year's assessment: what is scored, how it is weighed and rated, what the documents hold. What
 * must be disclosed is the item list of the year.
 */
export const FrameworkSchema = v.pipe(
  FRAMEWORK_SHAPE,
  v.check(({ instruments }) => sum(instruments.map(({ weight }) => weight)) === 100, "the weights add up to 100"),
  v.check(({ instruments }) => isUnique(instruments.map(({ id }) => id)), "each instrument is listed once"),
  v.check(({ indicators }) => indicators.every(({ number }, at) => number === at + 1), "indicators are 1, 2, 3 ..."),
  v.check(everyInstrumentHasIndicators, "instruments and indicators belong together"),
  v.check(ratingDescends, "rating rules go from best to worst and end at 0"),
);

export type Framework = DeepReadonly<Shape>;
export type { Confidence } from "./fact-fields";
export type Instrument = (typeof INSTRUMENTS)[number];
export type Indicator = Framework["indicators"][number];
export type RatingRule = Framework["rating"]["rules"][number];
export type DocumentTemplate = NonNullable<Framework["templates"]["measures"]>;
export type TemplateColumnKey = (typeof COLUMN_KEYS)[number];

function everyInstrumentHasIndicators({ instruments, indicators }: Shape): boolean {
  const used = new Set(indicators.map(({ instrument: id }) => id));
  return used.size === instruments.length && instruments.every(({ id }) => used.has(id));
}

function ratingDescends({ rating: { rules } }: Shape): boolean {
  const floors = rules.map(({ overallAtLeast }) => overallAtLeast);
  return floors.at(-1) === 0 && floors.every((floor, at) => floor <= (floors[at - 1] ?? 100));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
