import { Radio, RadioGroup } from "@fluentui/react-components";
import { CONFLICT_CHOICES, type ConflictChoice } from "../../../core/merge/conflict-choice";
import { useMergeWording } from "../../hooks/use-merge-wording";

interface ConflictChoiceGroupProps {
  readonly label: string;
  /** null: nothing is chosen. */
  readonly value: ConflictChoice | null;
  readonly isBusy: boolean;
  readonly onChoose: (choice: ConflictChoice) => void;
}

/** Asks what to do where two rows say different things. */
export function ConflictChoiceGroup({ label, value, isBusy, onChoose }: ConflictChoiceGroupProps) {
  const { say } = useMergeWording();
  return (
    <RadioGroup
      aria-label={label}
      value={value ?? ""}
      disabled={isBusy}
      onChange={(_, data) => {
        const chosen = CONFLICT_CHOICES.find((choice) => choice === data.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {CONFLICT_CHOICES.map((choice) => (
        <Radio key={choice} value={choice} label={say(choice)} />
      ))}
    </RadioGroup>
  );
}
