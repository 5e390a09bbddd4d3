import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { Framework } from "../../../core/frameworks/schema";
import type { ScoreResult } from "../../../core/scoring/score-of";
import { useIndicatorsWording } from "../../hooks/use-indicators-wording";
import { TintBadge } from "../tint-badge";

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  overall: { ...typographyStyles.subtitle2, margin: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
});

interface EstimateViewProps {
  readonly framework: Framework;
  /** Whether some new score was typed: without one there is nothing to estimate. */
  readonly isTried: boolean;
  readonly before: ScoreResult;
  readonly after: ScoreResult;
}

/** The overall score before and after, always with the word estimate. */
export function EstimateView({ framework, isTried, before, after }: EstimateViewProps) {
  const say = useIndicatorsWording();
  const styles = useStyles();
  if (!isTried || before.overall === null || after.overall === null) {
    return <p className={styles.text}>{say("estimateSame")}</p>;
  }
  const { failing } = after;
  return (
    <div className={styles.root} role="status">
      <TintBadge tone="warning" icon={<Warning16Regular />}>
        {say("estimate")}
      </TintBadge>
      <p className={styles.overall}>{say("estimateOverall", { before: before.overall, after: after.overall })}</p>
      {before.rating !== null && after.rating !== null && (
        <p className={styles.text}>
          {say("estimateRating", { before: before.rating.label, after: after.rating.label })}
        </p>
      )}
      {after.rating?.certain === false && <p className={styles.text}>{say("estimateUncertain")}</p>}
      <p className={styles.text}>
        {failing.length === 0 && framework.indicators.length > 0
          ? say("noneFailing")
          : say("stillFailing", { indicators: failing.join(", ") })}
      </p>
    </div>
  );
}
