import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { frameworkOf } from "../../../core/frameworks";
import { useWording } from "../../hooks/use-wording";
import type { FormChange } from "../../state/insert/form-change";
import type { InsertForm } from "../../state/insert/insert-form";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start" },
  fields: { display: "grid", gap: tokens.spacingVerticalS, width: "100%" },
  text: { margin: 0 },
});

interface ScoreFieldsProps {
  readonly form: InsertForm;
  /** Numbers of the indicators whose typed score cannot be used. */
  readonly unusable: readonly number[];
  readonly onChange: (change: FormChange) => void;
}

/** The ten scores, folded away until asked for; a score with a problem keeps them open. */
export function ScoreFields({ form, unusable, onChange }: ScoreFieldsProps) {
  const { insert: say } = useWording();
  const styles = useStyles();
  const fieldsId = useId();
  const [isAskedFor, setAskedFor] = useState(form.scores.some((score) => score !== ""));
  const isOpen = isAskedFor || unusable.length > 0;
  const indicators = frameworkOf(form.assessedYear)?.indicators ?? [];
  return (
    <div className={styles.root}>
      <Button aria-expanded={isOpen} aria-controls={fieldsId} onClick={() => setAskedFor(!isOpen)}>
        {say("scores")}
      </Button>
      <div id={fieldsId} hidden={!isOpen} className={styles.fields}>
        {isOpen && (
          <>
            <p className={styles.text}>{say("scoresHint")}</p>
            {indicators.map(({ number: indicator, name }) => (
              <Field
                key={indicator}
                label={say("scoreLabel", { indicator, name })}
                {...(unusable.includes(indicator) && { validationMessage: say("scoreProblem") })}
              >
                <Input
                  inputMode="decimal"
                  value={form.scores[indicator - 1] ?? ""}
                  onChange={(_, { value }) => {
                    setAskedFor(true);
                    onChange({ kind: "score", indicator, value });
                  }}
                />
              </Field>
            ))}
          </>
        )}
      </div>
    </div>
  );
}
