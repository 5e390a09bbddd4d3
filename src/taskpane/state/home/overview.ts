import type { CheckReport } from "../../../app/check-workbook";
import { fullAgencyName } from "../../../core/agency/full-agency-name";
import { readAgencyType } from "../../../core/agency/read-agency-type";
import { isDoubtful } from "../../../core/frameworks/confidence";
import type { Framework, Instrument } from "../../../core/frameworks/schema";
import { costOf, costOfInstrument, type ScoreCost } from "../../../core/scoring/cost-of";
import type { Rating } from "../../../core/scoring/rate";
import type { ScoreConfidence } from "../../../core/scoring/score-confidence";
import type { YearStanding } from "../../../core/standing/standing";
import { nextStepOf, type NextStep } from "./next-step";

/** What the home screen says of a checked workbook. */
export interface Overview {
  readonly hasSheets: boolean;
  /** null without an agency sheet; "" where its name is not filled in. */
  readonly agencyName: string | null;
  readonly score: ScoreView;
  readonly failing: readonly FailingIndicator[];
  /** null where no score can be judged. */
  readonly passLine: number | null;
  readonly nextStep: NextStep;
}

export type ScoreView =
  | {
      readonly kind: "known";
      readonly overall: number;
      readonly instruments: Readonly<Record<Instrument, number | null>>;
      /** The two parts of EIT; null unless both are known. */
      readonly eitParts: readonly [number, number] | null;
      /** Instruments below the pass line with what each costs the overall score; none where the weights are not known. */
      readonly costs: readonly { readonly instrument: Instrument; readonly score: number; readonly cost: number }[];
      readonly rating: Rating | null;
      readonly confidence: ScoreConfidence;
    }
  | { readonly kind: "unscored"; readonly indicators: readonly number[] }
  | { readonly kind: "bad-scores"; readonly indicators: readonly number[] }
  | { readonly kind: "no-year" }
  | { readonly kind: "no-framework"; readonly year: number }
  | { readonly kind: "no-score-sheet" };

export interface FailingIndicator {
  readonly indicator: number;
  readonly name: string;
  readonly score: number;
  /** Of the year before, where the score sheet holds one. */
  readonly before: number | null;
  /** Points of the overall score; null where the weights of the year are not known. */
  readonly cost: ScoreCost | null;
}

export function overviewOf(report: CheckReport): Overview {
  const { workbook, framework } = report;
  return {
    hasSheets: workbook.agency !== null || workbook.tables.length > 0,
    agencyName: agencyNameOf(report),
    score: scoreViewOf(report, framework),
    failing: framework === null ? [] : failingOf(report, framework),
    passLine: framework === null || report.score === null ? null : framework.passLine.value,
    nextStep: nextStepOf(report),
  };
}

function agencyNameOf({ workbook: { agency } }: CheckReport): string | null {
  if (agency === null) return null;
  const name = agency.name ?? "";
  if (name.trim() === "") return "";
  const type = readAgencyType(agency.type ?? "") ?? "อื่น ๆ";
  return fullAgencyName({ name, type });
}

function scoreViewOf(report: CheckReport, framework: Framework | null): ScoreView {
  const { score, assessedYear } = report;
  if (assessedYear === null) return { kind: "no-year" };
  if (framework === null) return { kind: "no-framework", year: assessedYear };
  if (score === null) return { kind: "no-score-sheet" };
  const { overall, instruments, rating, confidence, unscored, outOfRange } = score;
  if (overall !== null) {
    const eitParts = yearOf(report, assessedYear)?.eitParts ?? null;
    return { kind: "known", overall, instruments, eitParts, costs: costsOf(report, framework), rating, confidence };
  }
  return outOfRange.length > 0
    ? { kind: "bad-scores", indicators: outOfRange }
    : { kind: "unscored", indicators: unscored };
}

type Costs = Extract<ScoreView, { readonly kind: "known" }>["costs"];

function costsOf({ score }: CheckReport, framework: Framework): Costs {
  if (score === null || isDoubtful(score.confidence.overall)) return [];
  return framework.instruments.flatMap(({ id }) => {
    const mean = score.instruments[id];
    const cost = costOfInstrument(framework, id, mean);
    return mean === null || cost === null || mean >= framework.passLine.value
      ? []
      : [{ instrument: id, score: mean, cost: cost.againstFull }];
  });
}

function failingOf(report: CheckReport, framework: Framework): readonly FailingIndicator[] {
  const { score, assessedYear } = report;
  if (score === null || assessedYear === null) return [];
  const now = yearOf(report, assessedYear)?.scores ?? [];
  const before = yearOf(report, assessedYear - 1)?.scores ?? [];
  return score.failing.flatMap((indicator) => {
    const value = now[indicator - 1] ?? null;
    const name = framework.indicators.find(({ number }) => number === indicator)?.name ?? "";
    const cost = isDoubtful(score.confidence.overall) ? null : costOf(framework, indicator, value);
    return value === null ? [] : [{ indicator, name, score: value, before: before[indicator - 1] ?? null, cost }];
  });
}

function yearOf({ standing }: CheckReport, wanted: number): YearStanding | undefined {
  return standing.years.find(({ year }) => year === wanted);
}
