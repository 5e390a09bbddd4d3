import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { DeskJobs } from "../hooks/use-desk";
import type { SessionState } from "../state/session-state";
import { stepText } from "../state/step-text";
import { useWorkbenchWording } from "../tools";
import { FileButton } from "./file-button";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong, margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  saved: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  unsaved: { ...typographyStyles.body1Strong, color: tokens.colorStatusWarningForeground3 },
  gap: { flexGrow: 1 },
});

interface ToolBarProps {
  readonly name: string;
  readonly state: SessionState;
  readonly savedAs: string | null;
  readonly jobs: DeskJobs;
  readonly onUndo: () => void;
  readonly onSave: () => void;
}

/** The name of the open workbook, whether it is saved, and what can be done with it as a whole. */
export function ToolBar({ name, state, savedAs, jobs, onUndo, onSave }: ToolBarProps) {
  const { say } = useWorkbenchWording();
  const styles = useStyles();
  const { steps, isUnsaved, isWorking, sheets } = state;
  const last = steps.at(-1);
  const calm = savedAs === null ? say("noChanges") : say("saved", { name: savedAs });
  return (
    <div role="region" aria-label={say("tools")} className={styles.root}>
      <h1 className={styles.name}>{name}</h1>
      <span className={isUnsaved ? styles.unsaved : styles.saved}>{isUnsaved ? `● ${say("unsaved")}` : calm}</span>
      <span className={styles.gap} />
      <Button aria-keyshortcuts="Control+Z" disabledFocusable={last === undefined || isWorking} onClick={onUndo}>
        {last === undefined ? say("undoNothing") : say("undo", { step: stepText(last, say) })}
      </Button>
      <Button
        appearance="primary"
        aria-keyshortcuts="Control+S"
        disabledFocusable={sheets.length === 0 || isWorking}
        onClick={onSave}
      >
        {say("saveCopy")}
      </Button>
      <FileButton label={say("openAnother")} onFile={(file) => jobs.wish({ kind: "file", file })} />
      <Button onClick={() => jobs.wish({ kind: "close" })}>{say("close")}</Button>
    </div>
  );
}
