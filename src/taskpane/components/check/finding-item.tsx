import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { fixedValue, type Finding } from "../../../core/validation/finding";
import { findingMessage, placeText } from "../../../messages/finding-message";
import { useCheckWording } from "../../hooks/use-check-wording";
import type { FindingsJobs } from "../../hooks/use-findings";
import type { FindingsPage } from "../../state/check/findings-state";
import { EditLines } from "./edit-lines";
import { PlaceLink } from "../place-link";
import { SuggestionButtons } from "./suggestion-buttons";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    justifyItems: "start",
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    // Room for the mark of the one that the person walked to, so that nothing moves.
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
    overflowWrap: "anywhere",
    scrollMarginBottom: tokens.spacingVerticalXXL,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  current: { borderLeftColor: tokens.colorCompoundBrandStroke, backgroundColor: tokens.colorNeutralBackground2 },
  row: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  text: { margin: 0 },
  // A button without a frame begins where the text does.
  subtle: { minWidth: 0, ":first-child": { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface FindingItemProps {
  readonly finding: Finding;
  /** Its place among all that are shown, from 0. */
  readonly position: number;
  readonly isCurrent: boolean;
  /** Whether the focus goes along when it becomes the current one. */
  readonly takesFocus: boolean;
  readonly isBusy: boolean;
  readonly jobs: FindingsJobs;
}

/** One finding: where, which row, what is wrong, what would be written, and what can be done. */
export function FindingItem({ finding, position, isCurrent, takesFocus, isBusy, jobs }: FindingItemProps) {
  const { language, digits } = useCheckWording();
  const styles = useStyles();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isCurrent) return;
    item.current?.scrollIntoView({ block: "nearest" });
    if (takesFocus) item.current?.focus({ preventScroll: true });
  }, [isCurrent, takesFocus]);
  const { fix, rowTitle } = finding;
  const open = (page: FindingsPage) => {
    jobs.change({ kind: "stood-at", finding, position });
    jobs.change({ kind: "page-opened", page });
  };
  const preview = () => {
    jobs.change({ kind: "stood-at", finding, position });
    jobs.preview([finding]);
  };
  return (
    <li
      ref={item}
      tabIndex={-1}
      aria-current={isCurrent}
      className={mergeClasses(styles.root, isCurrent && styles.current)}
    >
      <PlaceLink sheet={finding.sheet} at={finding.at} />
      {rowTitle !== null && <p className={styles.row}>{rowTitle}</p>}
      <p className={styles.text}>{findingMessage(finding, language, digits)}</p>
      {fix !== null && <EditLines before={fix.expected} after={fixedValue(fix)} />}
      <SuggestionButtons finding={finding} isBusy={isBusy} onOpen={open} />
      <ItemButtons finding={finding} isBusy={isBusy} onPreview={preview} onOpen={open} />
    </li>
  );
}

interface ItemButtonsProps {
  readonly finding: Finding;
  readonly isBusy: boolean;
  readonly onPreview: () => void;
  readonly onOpen: (page: FindingsPage) => void;
}

function ItemButtons({ finding, isBusy, onPreview, onOpen }: ItemButtonsProps) {
  const { say, language } = useCheckWording();
  const styles = useStyles();
  const place = placeText(finding, language);
  return (
    <div className={styles.buttons}>
      {finding.fix !== null && (
        <Button size="small" aria-label={say("fixOneAt", { place })} disabledFocusable={isBusy} onClick={onPreview}>
          {say("fixOne")}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.subtle}
        aria-label={say("acknowledgeAt", { place })}
        onClick={() => onOpen({ kind: "acknowledge", findings: [finding], reason: "" })}
      >
        {say("acknowledge")}
      </Button>
    </div>
  );
}
