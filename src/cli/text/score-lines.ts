import { isDoubtful, isSure } from "../../core/frameworks/confidence";
import type { Framework } from "../../core/frameworks/schema";
import type { ScoreResult } from "../../core/scoring/score-of";
import { scoreText } from "../../messages/format";
import { confidenceWord } from "../../messages/words";
import type { Speaking } from "../speaking";

const UNKNOWN = "–";

/** A result in lines: what cannot be known is said, never shown as a number, and what is not sure is marked. */
export function scoreLines(result: ScoreResult, framework: Framework, speaking: Speaking): readonly string[] {
  const { out } = speaking;
  const { instruments, overall } = result;
  const shown = (score: number | null) => (score === null ? UNKNOWN : scoreText(score));
  const passLine = framework.passLine.value;
  const unusable = [...result.unscored, ...result.outOfRange].sort((a, b) => a - b).join(", ");
  return [
    out("instruments", { iit: shown(instruments.IIT), eit: shown(instruments.EIT), oit: shown(instruments.OIT) }),
    overall === null
      ? out("overallUnknown", { indicators: unusable })
      : out("overall", { overall: scoreText(overall) }),
    ...ratingLine(result, out),
    ...failingLines(result, passLine, out),
    ...confidenceLines(result, framework, speaking),
  ];
}

/** That none fails can be said only when every indicator has a score. */
function failingLines({ failing, unscored, outOfRange }: ScoreResult, passLine: number, out: Speaking["out"]) {
  if (failing.length > 0) return [out("failing", { passLine, indicators: failing.join(", ") })];
  return unscored.length + outOfRange.length > 0 ? [] : [out("noneFailing", { passLine })];
}

function ratingLine({ rating, confidence }: ScoreResult, out: Speaking["out"]): readonly string[] {
  if (rating === null) return [];
  if (rating.certain) return [out("rating", { rating: rating.label })];
  const isFact = confidence.rating !== null && isDoubtful(confidence.rating);
  return [out(isFact ? "ratingDoubtful" : "ratingUncertain", { rating: rating.label })];
}

function confidenceLines({ confidence }: ScoreResult, framework: Framework, speaking: Speaking): readonly string[] {
  const { out, language } = speaking;
  const { overall, rating, passLine } = confidence;
  const year = framework.fiscalYear;
  if (framework.status === "provisional") return [out("provisional", { year })];
  if ([overall, rating ?? overall, passLine].every(isSure)) return [];
  const word = (value: typeof overall) => confidenceWord(value, language);
  return [
    out("confidence", {
      year,
      overall: word(overall),
      rating: rating === null ? UNKNOWN : word(rating),
      passLine: word(passLine),
    }),
  ];
}
