import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import { useWording } from "../hooks/use-wording";
import type { FailingIndicator } from "../state/overview";
import { Section } from "./section";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "grid", gridTemplateColumns: "auto 1fr", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  icon: { color: tokens.colorStatusDangerForeground1, marginTop: tokens.spacingVerticalXXS },
  text: { margin: 0 },
});

interface FailingListProps {
  readonly failing: readonly FailingIndicator[];
  readonly passLine: number;
  /** Whether every indicator has a score: only then can it be said that none fails. */
  readonly isComplete: boolean;
}

/** The indicators below the pass line, each with its score and the line in words. */
export function FailingList({ failing, passLine, isComplete }: FailingListProps) {
  const { home } = useWording();
  const styles = useStyles();
  if (failing.length === 0 && !isComplete) return null;
  if (failing.length === 0) return <p className={styles.text}>{home("noneFailing", { passLine })}</p>;
  return (
    <Section title={home("failing", { passLine })}>
      <ul className={styles.list}>
        {failing.map((indicator) => (
          <li key={indicator.indicator} className={styles.item}>
            <ErrorCircle16Regular className={styles.icon} />
            <span>{home("failingLine", { ...indicator, passLine })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
