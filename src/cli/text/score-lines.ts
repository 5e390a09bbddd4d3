import type { Framework } from "../../core/frameworks/schema";
import type { ScoreResult } from "../../core/scoring/score-of";
import type { CliMessages } from "../../messages/cli-messages";
import { scoreText } from "../../messages/format";

const UNKNOWN = "–";

/** A result in lines: what cannot be known is said, never shown as a number. */
export function scoreLines(result: ScoreResult, framework: Framework, out: CliMessages["out"]): readonly string[] {
  const { instruments, overall, rating, failing } = result;
  const shown = (score: number | null) => (score === null ? UNKNOWN : scoreText(score));
  const passLine = framework.passLine.value;
  const unusable = [...result.unscored, ...result.outOfRange].sort((a, b) => a - b).join(", ");
  return [
    out("instruments", { iit: shown(instruments.IIT), eit: shown(instruments.EIT), oit: shown(instruments.OIT) }),
    overall === null
      ? out("overallUnknown", { indicators: unusable })
      : out("overall", { overall: scoreText(overall) }),
    ...(rating === null ? [] : [out(rating.certain ? "rating" : "ratingUncertain", { rating: rating.label })]),
    failing.length === 0
      ? out("noneFailing", { passLine })
      : out("failing", { passLine, indicators: failing.join(", ") }),
  ];
}
