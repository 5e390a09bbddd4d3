import * as v from "valibot";
import type { CorrectionCode } from "./correction-problem";

const says = (code: CorrectionCode): CorrectionCode => code;

const text = v.pipe(v.string(says("bad-text")), v.trim(), v.nonEmpty(says("missing")));
const year = v.pipe(
  v.number(says("bad-year")),
  v.integer(says("bad-year")),
  v.minValue(2540, says("bad-year")),
  v.maxValue(2700, says("bad-year")),
);
const points = v.pipe(
  v.number(says("bad-points")),
  v.minValue(0, says("bad-points")),
  v.maxValue(100, says("bad-points")),
);
const wholePercent = v.pipe(
  v.number(says("bad-weight")),
  v.integer(says("bad-weight")),
  v.minValue(1, says("bad-weight")),
  v.maxValue(100, says("bad-weight")),
);
const itemCode = v.pipe(v.string(says("bad-item-code")), v.regex(/^o[1-9]\d?$/u, says("bad-item-code")));
const itemCount = v.pipe(
  v.number(says("bad-count")),
  v.integer(says("bad-count")),
  v.minValue(1, says("bad-count")),
  v.maxValue(99, says("bad-count")),
);

const Item = v.strictObject({ code: itemCode, title: text }, says("bad-shape"));
const Weight = v.strictObject(
  { instrument: v.picklist(["IIT", "EIT", "OIT"], says("bad-instrument")), weight: wholePercent },
  says("bad-shape"),
);
const Band = v.strictObject(
  { label: text, overallAtLeast: points, everyInstrumentAtLeast: v.nullable(points) },
  says("bad-shape"),
);
const TemplateItem = v.strictObject(
  { template: v.picklist(["measures", "report"], says("bad-template")), item: itemCode },
  says("bad-shape"),
);

/** What a person corrects in a framework, or says of a year that no release knows yet. */
export const CorrectionsSchema = v.strictObject(
  {
    /** BE. */
    fiscalYear: year,
    /** BE: the year whose facts hold where nothing is corrected; absent for the fiscal year itself. */
    basedOn: v.optional(year),
    /** Where the person has it from. */
    source: text,
    /** A year based on another is provisional unless the person says that it is final. */
    status: v.optional(v.picklist(["final", "provisional"], says("bad-status"))),
    /** How many OIT items the year has; the list is cut or continued to it. */
    itemCount: v.optional(itemCount),
    items: v.optional(v.array(Item, says("bad-shape")), []),
    weights: v.optional(v.array(Weight, says("bad-shape")), []),
    /** From best to worst. They replace all bands of the year. */
    bands: v.optional(v.array(Band, says("bad-shape")), []),
    templates: v.optional(v.array(TemplateItem, says("bad-shape")), []),
  },
  says("bad-shape"),
);

export type Corrections = v.InferOutput<typeof CorrectionsSchema>;

/** The year (BE) whose framework the corrections start from. */
export function baseYearOf({ basedOn, fiscalYear }: Corrections): number {
  return basedOn ?? fiscalYear;
}
