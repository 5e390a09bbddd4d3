import { frameworkOf } from "../../../frameworks";
import type { Framework } from "../../../frameworks/schema";
import { possibleRatings } from "../../../scoring/possible-ratings";
import { documentStatements, type PlacedStatement } from "../../../scoring/statements/document-statements";
import type { ScoreResult } from "../../../scoring/score-of";
import { defineRule } from "../../rule";

const AFTER = 40;

export const ratingMismatch = defineRule({
  id: "rating-mismatch",
  severity: "error",
  group: "scores",
  messageIds: ["impossible", "computed"],
  basis: "The framework of each year says which overall score leads to which rating.",

  check({ document, assessedYear, framework: own, score }, report) {
    for (const statement of documentStatements(document)) {
      const year = statement.year ?? assessedYear;
      const framework = year === assessedYear ? own : frameworkOf(year ?? 0);
      const rating = framework === null ? null : ratingBeside(statement, framework);
      if (framework === null || rating === null) continue;
      const { sheet, at, value } = statement;
      const computed = year === assessedYear ? computedRating(score, value) : null;
      const problem = problemOf(rating, possibleRatings(framework, value), computed);
      if (problem === null) continue;
      const { messageId, ...data } = problem;
      report({ messageId, sheet, at, data: { rating, score: value, ...data } });
    }
  },
});

function problemOf(rating: string, possible: readonly string[], computed: string | null) {
  if (possible.length > 0 && !possible.includes(rating)) {
    return { messageId: "impossible", possible: possible.join(" / ") } as const;
  }
  return computed === null || computed === rating ? null : ({ messageId: "computed", computed } as const);
}

/** The rating of the scores, where it is certain and they give the overall score that is stated. */
function computedRating(score: ScoreResult | null, stated: number): string | null {
  const rating = score?.overall === stated ? score.rating : null;
  return rating?.certain === true ? rating.label : null;
}

/** The rating that stands right after the score, or in its text after อยู่ในระดับ where no other score is told. */
function ratingBeside({ text, to, beside, subject, told }: PlacedStatement, { rating }: Framework): string | null {
  if (subject.kind !== "overall" || told !== "sentence") return null;
  const labels = rating.rules.map(({ label }) => label).toSorted((a, b) => b.length - a.length);
  const isLetters = labels.every((label) => /^[A-Z]+$/u.test(label));
  const word = `(${labels.join("|")})(?![A-Za-z])(?=$|[\\s,.)”"]|และ|ซึ่ง|โดย)`;
  const right = new RegExp(
    `^\\s*(?:คะแนน)?[\\s,:(]*${isLetters ? "(?:อยู่)?(?:ใน)?\\s*(?:ผล)?(?:ระดับ|เกรด)" : "(?:อยู่)?(?:ใน)?(?:ระดับ)?"}[\\s:“"(]*${word}`,
    "u",
  );
  const after = right.exec(text.slice(to, to + AFTER))?.[1];
  if (after !== undefined) return after;
  if (beside.length > 1) return null;
  return new RegExp(`อยู่ในระดับ\\s*[“"]?${word}`, "u").exec(text)?.[1] ?? null;
}
