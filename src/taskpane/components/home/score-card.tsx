import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { CheckReport } from "../../../app/check-workbook";
import { isDoubtful, isSure } from "../../../core/frameworks/confidence";
import { useWording, type Wording } from "../../hooks/use-wording";
import type { ScoreView } from "../../state/home/overview";
import { ResultHeading } from "../frame/result-heading";
import { TintBadge } from "../tint-badge";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  rating: typographyStyles.body1Strong,
  small: { ...typographyStyles.caption1, margin: 0 },
});

type KnownScore = Extract<ScoreView, { readonly kind: "known" }>;

interface ScoreCardProps {
  readonly score: ScoreView;
  readonly report: CheckReport;
  readonly takesFocus: boolean;
}

/** The overall score and its rating, or why none is shown: a number is right or it is not there. */
export function ScoreCard({ score, report: { assessedYear, planYear }, takesFocus }: ScoreCardProps) {
  const wording = useWording();
  const { home } = wording;
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <ResultHeading takesFocus={takesFocus}>
        {score.kind === "known" ? home("overall", { score: score.overall }) : home("score")}
      </ResultHeading>
      {score.kind === "known" ? (
        <KnownScoreLines score={score} />
      ) : (
        <p className={styles.text}>{whyUnknown(score, wording)}</p>
      )}
      {assessedYear !== null && planYear !== null && (
        <p className={styles.small}>{home("years", { assessed: assessedYear, plan: planYear })}</p>
      )}
    </section>
  );
}

function KnownScoreLines({ score }: { readonly score: KnownScore }) {
  const { instruments, rating, eitParts, costs } = score;
  const wording = useWording();
  const { home } = wording;
  const doubt = whyNotSure(score, wording);
  const styles = useStyles();
  const mean = (score: number | null) => score ?? Number.NaN;
  return (
    <>
      {rating !== null && (
        <div className={styles.rating}>
          {home("rating", { rating: rating.label })}{" "}
          {!rating.certain && (
            <TintBadge tone="warning" icon={<Warning16Regular />}>
              {home("unconfirmed")}
            </TintBadge>
          )}
        </div>
      )}
      {doubt !== null && <p className={styles.small}>{doubt}</p>}
      <p className={styles.text}>
        {home("instruments", { iit: mean(instruments.IIT), eit: mean(instruments.EIT), oit: mean(instruments.OIT) })}
      </p>
      {eitParts !== null && <p className={styles.text}>{home("eitParts", { one: eitParts[0], two: eitParts[1] })}</p>}
      {costs.map((cost) => (
        <p key={cost.instrument} className={styles.small}>
          {home("instrumentCost", cost)}
        </p>
      ))}
    </>
  );
}

/** The weightiest reason first: facts without a source, then the parts of EIT, then facts that were inferred. */
function whyNotSure({ rating, confidence }: KnownScore, { home }: Wording): string | null {
  const facts = [confidence.overall, confidence.rating ?? confidence.overall];
  if (facts.some(isDoubtful)) return home("doubtfulWhy");
  if (rating?.certain === false) return home("unconfirmedWhy");
  return facts.every(isSure) ? null : home("inferredWhy");
}

function whyUnknown(score: Exclude<ScoreView, KnownScore>, { home }: Wording): string {
  switch (score.kind) {
    case "unscored":
      return home("unscored", { indicators: score.indicators.join(", ") });
    case "bad-scores":
      return home("badScores", { indicators: score.indicators.join(", ") });
    case "no-year":
      return home("noYear");
    case "no-framework":
      return home("noFramework", { year: score.year });
    case "no-score-sheet":
      return home("noScoreSheet");
  }
}
