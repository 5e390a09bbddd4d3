import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { textOf } from "../../../core/sheet/cell-value";
import { fixedValue, type Finding, type Fix } from "../../../core/validation/finding";
import { mergeFixes } from "../../../core/validation/fixes/merge-fixes";
import { quoted } from "../../../core/validation/quoted";
import { useCheckWording } from "../../hooks/use-check-wording";
import { editExcerpt } from "../../state/check/edit-excerpt";
import type { FindingsPage } from "../../state/check/findings-state";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalXXS, justifyItems: "start", minWidth: 0 },
  label: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  choice: { maxWidth: "100%", textAlign: "start", overflowWrap: "anywhere" },
});

interface SuggestionButtonsProps {
  readonly finding: Finding;
  readonly isBusy: boolean;
  readonly onOpen: (page: FindingsPage) => void;
}

/** What the person may have meant: a choice is shown before and after first, like any other change. */
export function SuggestionButtons({ finding: { suggestions }, isBusy, onOpen }: SuggestionButtonsProps) {
  const { say } = useCheckWording();
  const styles = useStyles();
  const labelId = useId();
  if (suggestions.length === 0) return null;
  return (
    <div role="group" aria-labelledby={labelId} className={styles.root}>
      <p id={labelId} className={styles.label}>
        {say("suggestions")}
      </p>
      {suggestions.map((suggestion, index) => (
        <Button
          key={index}
          size="small"
          className={styles.choice}
          disabledFocusable={isBusy}
          onClick={() => onOpen({ kind: "preview", edits: mergeFixes([suggestion]) })}
        >
          {say("choose", { value: choiceText(suggestion) })}
        </Button>
      ))}
    </div>
  );
}

/** A whole value, or the changed place of a text with a few letters around it. */
function choiceText(fix: Fix): string {
  if (fix.kind === "set-cell") return quoted(textOf(fix.value));
  const { lead, after, tail } = editExcerpt(fix.expected, textOf(fixedValue(fix)));
  return `${lead}${after}${tail}`;
}
