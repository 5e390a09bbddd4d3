import type { CheckReport } from "../../app/check-workbook";
import { fullAgencyName } from "../../core/agency/full-agency-name";
import { readAgencyType } from "../../core/agency/read-agency-type";
import type { Framework, Instrument } from "../../core/frameworks/schema";
import { numberOf, readScores } from "../../core/recognition/read-scores";
import type { Rating } from "../../core/scoring/rate";
import type { ScoreConfidence } from "../../core/scoring/score-confidence";

/** What the home screen says of a checked workbook. */
export interface Overview {
  readonly hasSheets: boolean;
  /** null without an agency sheet; "" where its name is not filled in. */
  readonly agencyName: string | null;
  readonly score: ScoreView;
  readonly failing: readonly FailingIndicator[];
  /** null where no score can be judged. */
  readonly passLine: number | null;
  readonly missingDepartments: readonly string[];
  readonly nextStep: "insert" | "check" | "compile";
}

export type ScoreView =
  | {
      readonly kind: "known";
      readonly overall: number;
      readonly instruments: Readonly<Record<Instrument, number | null>>;
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
}

export function overviewOf(report: CheckReport): Overview {
  const { workbook, framework, missingDepartments, findings } = report;
  const hasSheets = workbook.agency !== null || workbook.tables.length > 0;
  return {
    hasSheets,
    agencyName: agencyNameOf(report),
    score: scoreViewOf(report, framework),
    failing: framework === null ? [] : failingOf(report, framework),
    passLine: framework === null || report.score === null ? null : framework.passLine.value,
    missingDepartments,
    nextStep: nextStepOf(hasSheets, findings.length),
  };
}

function nextStepOf(hasSheets: boolean, findings: number): Overview["nextStep"] {
  if (!hasSheets) return "insert";
  return findings > 0 ? "check" : "compile";
}

function agencyNameOf({ workbook: { agency } }: CheckReport): string | null {
  if (agency === null) return null;
  const name = agency.name ?? "";
  if (name.trim() === "") return "";
  const type = readAgencyType(agency.type ?? "") ?? "อื่น ๆ";
  return fullAgencyName({ name, type });
}

function scoreViewOf({ score, assessedYear }: CheckReport, framework: Framework | null): ScoreView {
  if (assessedYear === null) return { kind: "no-year" };
  if (framework === null) return { kind: "no-framework", year: assessedYear };
  if (score === null) return { kind: "no-score-sheet" };
  const { overall, instruments, rating, confidence, unscored, outOfRange } = score;
  if (overall !== null) return { kind: "known", overall, instruments, rating, confidence };
  return outOfRange.length > 0
    ? { kind: "bad-scores", indicators: outOfRange }
    : { kind: "unscored", indicators: unscored };
}

function failingOf({ workbook, score, assessedYear }: CheckReport, framework: Framework): readonly FailingIndicator[] {
  if (score === null || assessedYear === null) return [];
  const rows = workbook.tables.flatMap((table) => readScores(table, framework, assessedYear)?.indicators ?? []);
  return score.failing.flatMap((indicator) => {
    const value = numberOf(rows.find((row) => row.no === indicator)?.score ?? null);
    const name = framework.indicators.find(({ number }) => number === indicator)?.name ?? "";
    return value === null ? [] : [{ indicator, name, score: value }];
  });
}
