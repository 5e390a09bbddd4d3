import { makeStyles, tokens } from "@fluentui/react-components";
import { useWording } from "../../hooks/use-wording";
import { ResultHeading } from "../frame/result-heading";
import { Section } from "../frame/section";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
});

interface InsertedSheetsProps {
  readonly inserted: readonly string[];
  readonly alreadyThere: readonly string[];
  readonly takesFocus: boolean;
}

/** Which sheets are new and which were there. */
export function InsertedSheets({ inserted, alreadyThere, takesFocus }: InsertedSheetsProps) {
  const { insert: say } = useWording();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ResultHeading takesFocus={takesFocus}>
        {inserted.length === 0 ? say("nothingNewTitle") : say("insertedTitle", { count: inserted.length })}
      </ResultHeading>
      {inserted.length > 0 && (
        <Section title={say("inserted")}>
          <p className={styles.text}>{inserted.join(", ")}</p>
        </Section>
      )}
      {alreadyThere.length > 0 && (
        <Section title={say("alreadyThere")}>
          <p className={styles.text}>{alreadyThere.join(", ")}</p>
        </Section>
      )}
      <p className={styles.text}>{say("afterwards")}</p>
    </div>
  );
}
