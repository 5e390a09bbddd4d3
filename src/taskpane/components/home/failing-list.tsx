import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import { useWording } from "../../hooks/use-wording";
import type { FailingIndicator } from "../../state/home/overview";
import { ScoreBar } from "./score-bar";
import { Section } from "../frame/section";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "grid", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  line: { display: "grid", gridTemplateColumns: "auto 1fr", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  icon: { color: tokens.colorStatusDangerForeground1, marginTop: tokens.spacingVerticalXXS },
  text: { margin: 0 },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface FailingListProps {
  readonly failing: readonly FailingIndicator[];
  readonly passLine: number;
  /** Whether every indicator has a score: only then can it be said that none fails. */
  readonly isComplete: boolean;
}

/** The indicators below the pass line: score, line, year before and cost, in words and as a bar. */
export function FailingList({ failing, passLine, isComplete }: FailingListProps) {
  const { home } = useWording();
  const styles = useStyles();
  if (failing.length === 0 && !isComplete) return null;
  if (failing.length === 0) return <p className={styles.text}>{home("noneFailing", { passLine })}</p>;
  const legend = failing.some(({ before }) => before !== null) ? "failingLegendBefore" : "failingLegend";
  return (
    <Section title={home("failing", { passLine })}>
      <ul className={styles.list}>
        {failing.map((indicator) => (
          <FailingItem key={indicator.indicator} failing={indicator} passLine={passLine} />
        ))}
      </ul>
      <p className={styles.small}>{home(legend, { passLine })}</p>
    </Section>
  );
}

function FailingItem({ failing, passLine }: { readonly failing: FailingIndicator; readonly passLine: number }) {
  const { home } = useWording();
  const styles = useStyles();
  const { indicator, name, score, before, cost } = failing;
  const facts = [
    ...(before === null ? [] : [home("before", { before })]),
    ...(cost === null
      ? []
      : [home("cost", { cost: cost.againstFull }), home("regain", { regain: cost.againstPassLine })]),
  ];
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <ErrorCircle16Regular className={styles.icon} />
        <span>{home("failingLine", { indicator, name, score, passLine })}</span>
      </div>
      <ScoreBar score={score} passLine={passLine} before={before} />
      {facts.length > 0 && <p className={styles.small}>{facts.join(" · ")}</p>}
    </li>
  );
}
