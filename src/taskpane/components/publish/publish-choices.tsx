import { Field, makeStyles, Select } from "@fluentui/react-components";
import { REPORT_LAYOUTS } from "../../../core/report/layouts";
import { ROUNDS, type Round } from "../../../core/thai/round";
import { layoutName, layoutText } from "../../../messages/publish-screen-messages";
import { usePublishWording } from "../../hooks/use-publish-wording";
import type { PublishChoice } from "../../state/publish/publish-state";

const useStyles = makeStyles({
  // A list is as wide as its longest choice, which would not fit in a narrow pane.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0 },
});

interface PublishChoicesProps {
  readonly choice: PublishChoice;
  /** The round that holds where none is chosen. */
  readonly round: Round;
  readonly isBusy: boolean;
  readonly onChoose: (choice: PublishChoice) => void;
}

/** The layout with a line on what it is for, the round, and the digits. */
export function PublishChoices({ choice, round, isBusy, onChoose }: PublishChoicesProps) {
  const { say, language, digits } = usePublishWording();
  const layouts = REPORT_LAYOUTS.map(({ id }) => ({
    value: id,
    text: say("layoutChoice", { id: id.replace("-", ""), name: layoutName(id, language, digits) }),
  }));
  const digitChoices = [
    { value: null, text: say("digitsOfWorkbook") },
    { value: "thai", text: say("thaiDigits") },
    { value: "arabic", text: say("arabicDigits") },
  ] as const;
  return (
    <>
      <Choice
        label={say("layout")}
        hint={layoutText(choice.layout, language, digits)}
        chosen={choice.layout}
        choices={layouts}
        isBusy={isBusy}
        onChoose={(layout) => onChoose({ ...choice, layout })}
      />
      <Choice
        label={say("round")}
        chosen={round}
        choices={ROUNDS.map((months) => ({ value: months, text: say("months", { months }) }))}
        isBusy={isBusy}
        onChoose={(months) => onChoose({ ...choice, round: months })}
      />
      <Choice
        label={say("digits")}
        chosen={choice.digits}
        choices={digitChoices}
        isBusy={isBusy}
        onChoose={(own) => onChoose({ ...choice, digits: own })}
      />
    </>
  );
}

interface ChoiceProps<Value> {
  readonly label: string;
  readonly hint?: string;
  readonly chosen: Value;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly isBusy: boolean;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value>({ label, hint = "", chosen, choices, isBusy, onChoose }: ChoiceProps<Value>) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} {...(hint !== "" && { hint })}>
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        value={choices.findIndex(({ value }) => value === chosen)}
        disabled={isBusy}
        onChange={(_, { value }) => {
          const choice = choices[Number(value)];
          if (choice !== undefined) onChoose(choice.value);
        }}
      >
        {choices.map(({ text }, index) => (
          <option key={text} value={index}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
