import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useCheckWording } from "../../hooks/use-check-wording";
import type { FindingsView } from "../../state/check/view-findings";
import type { Walk } from "../../state/check/findings-state";
import type { Direction } from "../../state/check/walk-findings";

const useStyles = makeStyles({
  // Stays in sight, so that one can go on from wherever the list is.
  root: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  position: { ...typographyStyles.body1Strong, whiteSpace: "nowrap" },
  keys: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface WalkBarProps {
  readonly view: FindingsView;
  readonly walk: Walk;
  readonly onWalk: (direction: Direction) => void;
}

/** Goes from finding to finding; says where the person is, and the keys that do the same. */
export function WalkBar({ view: { hits }, walk: { current }, onWalk }: WalkBarProps) {
  const { say } = useCheckWording();
  const styles = useStyles();
  const at = current === null ? -1 : hits.indexOf(current);
  return (
    <>
      <div role="group" aria-label={say("walk")} className={styles.root}>
        <Button size="small" icon={<ChevronUp16Regular />} aria-keyshortcuts="M" onClick={() => onWalk("previous")}>
          {say("previous")}
        </Button>
        <span className={styles.position}>{say("position", { at: at === -1 ? "–" : at + 1, count: hits.length })}</span>
        <Button
          size="small"
          icon={<ChevronDown16Regular />}
          iconPosition="after"
          aria-keyshortcuts="N"
          onClick={() => onWalk("next")}
        >
          {say("next")}
        </Button>
      </div>
      <p className={styles.keys}>{say("keys")}</p>
    </>
  );
}
