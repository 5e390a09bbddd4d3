import { makeStyles, tokens } from "@fluentui/react-components";
import { chosenFor, conflictKey, type ConflictChoices } from "../../../core/merge/conflict-choice";
import type { MergeWrites } from "../../../core/merge/merge-writes";
import { filePlaceText } from "../../../messages/merge-screen-messages";
import { useMergeWording } from "../../hooks/use-merge-wording";
import type { MergeChange } from "../../state/merge/merge-change";
import type { Conflict } from "../../state/merge/merge-view";
import { ClippedText } from "../clipped-text";
import { ConflictCells } from "./conflict-cells";
import { ConflictChoiceGroup } from "./conflict-choice-group";
import { ConflictHead } from "./conflict-head";
import { DoubtLine } from "../doubt-line";
import { MoreList } from "../more-list";
import { Section } from "../frame/section";

/** More would hold up the pane: each has boxes and buttons of its own. */
const STEP = 50;

const useStyles = makeStyles({
  conflict: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    minWidth: 0,
  },
});

interface MergeConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly choices: ConflictChoices;
  /** What these choices write, and which conflicts they leave. */
  readonly writes: MergeWrites;
  readonly isBusy: boolean;
  readonly onChange: (change: MergeChange) => void;
}

/** Every conflict side by side with its choice, and one choice for all. */
export function MergeConflicts({ conflicts, choices, writes, isBusy, onChange }: MergeConflictsProps) {
  const { say } = useMergeWording();
  if (conflicts.length === 0) return null;
  const isSingle = Object.keys(choices.single ?? {}).length > 0;
  const unsettled = writes.open.filter(({ why }) => why === "files-disagree").map(({ returned }) => returned);
  return (
    <Section title={say("conflicts", { count: conflicts.length })}>
      <ClippedText text={say("conflictsText")} isSmall />
      {conflicts.length > 1 && (
        <>
          <ClippedText text={say("forAll")} />
          <ConflictChoiceGroup
            label={say("forAll")}
            value={isSingle ? null : choices.all}
            isBusy={isBusy}
            onChoose={(choice) => onChange({ kind: "all-chosen", choice })}
          />
        </>
      )}
      <MoreList
        items={conflicts}
        step={STEP}
        render={(conflict) => (
          <ConflictItem
            conflict={conflict}
            choices={choices}
            isUnsettled={unsettled.includes(conflict.returned)}
            isBusy={isBusy}
            onChange={onChange}
          />
        )}
      />
    </Section>
  );
}

interface ConflictItemProps extends Pick<MergeConflictsProps, "choices" | "isBusy" | "onChange"> {
  readonly conflict: Conflict;
  readonly isUnsettled: boolean;
}

function ConflictItem({ conflict, choices, isUnsettled, isBusy, onChange }: ConflictItemProps) {
  const { say } = useMergeWording();
  const styles = useStyles();
  const { row, returned } = conflict;
  const chosen = chosenFor(returned, choices);
  const key = conflictKey(returned.from);
  return (
    <div className={styles.conflict}>
      <ConflictHead conflict={conflict} />
      <ConflictCells conflict={conflict} />
      <ConflictChoiceGroup
        label={say("choiceFor", { measure: `${row.code} ${row.text}`.trim(), place: filePlaceText(returned.from) })}
        value={chosen === "unsettled" ? null : chosen}
        isBusy={isBusy}
        onChoose={(choice) => onChange({ kind: "one-chosen", key, choice })}
      />
      {isUnsettled && <DoubtLine text={say("unsettled")} />}
    </div>
  );
}
