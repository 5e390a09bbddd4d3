import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A list is as wide as its longest choice, which would not fit in a narrow pane.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0 },
});

interface ChoiceListProps<Value> {
  readonly label: string;
  readonly hint?: string;
  readonly chosen: Value;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly isBusy: boolean;
  readonly onChoose: (value: Value) => void;
}

/** A drop-down list of values by their texts, in a label of its own. */
export function ChoiceList<Value>({ label, hint = "", chosen, choices, isBusy, onChoose }: ChoiceListProps<Value>) {
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
