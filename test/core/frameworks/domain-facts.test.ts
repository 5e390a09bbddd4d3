import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Framework } from "../../../src/core/frameworks/schema";
import { itemsOf, YEARS } from "./years";

const SHARED = path.join(__dirname, "../../../../shared/domain/frameworks.json");

interface StatedYear {
  readonly fiscal_year_be: number;
  readonly weights: Readonly<Record<string, number>>;
  readonly instrument_confidence: string;
  readonly indicators: readonly { no: number; name: string; instrument: string; aliases: readonly string[] }[];
  readonly pass_threshold: number;
  readonly items: readonly { code: string; title: string | null; sub: string | null; confidence: string }[];
  readonly items_note?: string;
  readonly sub_indicators?: readonly { id: string; name: string; count: number; confidence: string }[];
  readonly rating: {
    readonly bands?: readonly { label: string; min: number }[];
    readonly rules?: readonly { label: string; overall_min: number; every_instrument_min?: number }[];
  };
  readonly templates: null | {
    readonly analysis: { code: string; required_columns: readonly string[]; issues?: readonly string[] };
    readonly report: { code: string; required_columns: readonly string[] };
  };
  readonly calendar: { readonly results: string | null };
}

/** The facts of the years as collected, or none (said in one line) where the collection is not on this machine. */
function statedYears(): readonly StatedYear[] {
  if (!existsSync(SHARED)) {
    process.stdout.write("frameworks.json is not here: the years are not compared with the collected facts\n");
    return [];
  }
  const collected = JSON.parse(readFileSync(SHARED, "utf8")) as { readonly years: readonly StatedYear[] };
  return collected.years;
}

const STATED = statedYears();

/** The collected facts do not tell stated from derived. */
function stated(confidence: string): string {
  return confidence === "derived" ? "stated" : confidence;
}

function factsOf(framework: Framework) {
  const { instruments, indicators, rating, passLine, calendar } = framework;
  const { items, subIndicators, isComplete } = itemsOf(framework.fiscalYear);
  return {
    weights: Object.fromEntries(instruments.map(({ id, weight }) => [id, weight])),
    weightConfidences: [...new Set(instruments.map(({ confidence }) => stated(confidence)))],
    indicators: indicators.map(({ number, name, instrument, aliases }) => ({ no: number, name, instrument, aliases })),
    passLine: passLine.value,
    items: items.map(({ code, title, subIndicator, confidence }) => ({ code, title, sub: subIndicator, confidence })),
    itemsComplete: isComplete,
    subIndicators: subIndicators.map(({ code, name, confidence }) => ({
      id: code,
      name,
      count: items.filter(({ subIndicator }) => subIndicator === code).length,
      confidence,
    })),
    bands: rating.rules.map(({ label, overallAtLeast, everyInstrumentAtLeast }) => [
      label,
      overallAtLeast,
      everyInstrumentAtLeast,
    ]),
    templates: [framework.templates.measures?.item, framework.templates.report?.item],
    issues: framework.templates.measures?.issues.map(({ text }) => text) ?? [],
    results: calendar.resultsPublished,
  };
}

function factsStated(year: StatedYear) {
  const { rating, templates } = year;
  const bands = (rating.bands ?? []).map(({ label, min }) => [label, min, null]);
  const rules = (rating.rules ?? []).map((rule) => [rule.label, rule.overall_min, rule.every_instrument_min ?? null]);
  const results = year.calendar.results ?? "";
  return {
    weights: year.weights,
    weightConfidences: [year.instrument_confidence],
    indicators: year.indicators.map(({ no, name, instrument, aliases }) => ({ no, name, instrument, aliases })),
    passLine: year.pass_threshold,
    items: year.items.map(({ code, title, sub, confidence }) => ({ code, title, sub, confidence })),
    itemsComplete: year.items_note === undefined,
    subIndicators: (year.sub_indicators ?? []).map(({ id, name, count, confidence }) => ({
      id,
      name,
      count,
      confidence,
    })),
    bands: [...bands, ...rules],
    templates: [templates?.analysis.code, templates?.report.code],
    issues: templates?.analysis.issues ?? [],
    // "on or before" a day is not a day of publication.
    results: /^\d{4}-\d{2}-\d{2}$/u.test(results) ? results : null,
  };
}

describe("the years and the collected facts", () => {
  it("agree in weights, indicators, items, sub-indicators, bands, documents, issues and results", () => {
    for (const year of STATED) {
      const framework = YEARS.find(({ fiscalYear }) => fiscalYear === year.fiscal_year_be);
      expect(framework === undefined ? null : factsOf(framework)).toEqual(factsStated(year));
    }
  });

  it("agree on which years there are, the provisional one aside", () => {
    const years = YEARS.filter(({ status }) => status === "final").map(({ fiscalYear }) => fiscalYear);
    expect(STATED.length === 0 ? years : STATED.map((year) => year.fiscal_year_be)).toEqual(years);
  });
});
