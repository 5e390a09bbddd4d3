import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  root: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1, padding: 0 },
  star: { color: tokens.colorPaletteRedForeground3 },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  problem: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusDangerForeground3 },
});

interface ChoiceGroupProps {
  readonly label: string;
  readonly hint: string;
  readonly problem: string | null;
  readonly children: ReactNode;
}

/** A group of boxes under one label. Fluent's Field would give its own label to every box inside it. */
export function ChoiceGroup({ label, hint, problem, children }: ChoiceGroupProps) {
  const styles = useStyles();
  const textId = useId();
  return (
    <fieldset className={styles.root} aria-describedby={textId} data-invalid={problem !== null}>
      <legend className={styles.legend}>
        {label}{" "}
        <span aria-hidden className={styles.star}>
          *
        </span>
      </legend>
      {children}
      <div id={textId}>
        {problem !== null && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        <p className={styles.text}>{hint}</p>
      </div>
    </fieldset>
  );
}
