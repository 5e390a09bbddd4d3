import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { useMergeWording } from "../../hooks/use-merge-wording";

const useStyles = makeStyles({
  root: { display: "grid", border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface NewDepartmentChoicesProps {
  /** Departments that the base does not know. */
  readonly unknown: readonly string[];
  readonly agreed: readonly string[];
  readonly isBusy: boolean;
  readonly onAgree: (departments: readonly string[]) => void;
}

/** Asks which departments may get a tab although the base does not know them. */
export function NewDepartmentChoices({ unknown, agreed, isBusy, onAgree }: NewDepartmentChoicesProps) {
  const { say } = useMergeWording();
  const styles = useStyles();
  const hintId = useId();
  if (unknown.length === 0) return null;
  const toggle = (name: string) => {
    if (isBusy) return;
    onAgree(agreed.includes(name) ? agreed.filter((other) => other !== name) : [...agreed, name]);
  };
  return (
    <fieldset className={styles.root} aria-describedby={hintId}>
      <legend className={styles.legend}>{say("unknown")}</legend>
      <p id={hintId} className={styles.hint}>
        {say("unknownHint")}
      </p>
      {unknown.map((name) => (
        <Checkbox key={name} label={name} checked={agreed.includes(name)} onChange={() => toggle(name)} />
      ))}
    </fieldset>
  );
}
