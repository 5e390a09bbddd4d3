import { makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import type { CellRef } from "../../core/sheet/cell-ref";
import { troubleMessage } from "../../messages/trouble-message";
import type { SheetContent } from "../../ports/workbook-reader";
import { useSheetModel } from "../hooks/use-sheet-model";
import { cellMarks, markKey, type CellMark } from "../state/cell-marks";
import type { SessionState } from "../state/session-state";
import type { SheetModel } from "../state/sheet-model";
import type { WorkbookSession } from "../state/workbook-session";
import { useWorkbenchWording, type Describe } from "../tools";
import { CellBar, SEVERITY_KEYS } from "./cell-bar";
import { MessageBox } from "./message-box";
import { SheetGrid } from "./sheet-grid";

const useStyles = makeStyles({
  undrawn: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  text: { ...typographyStyles.body1, margin: tokens.spacingHorizontalL },
});

interface SheetPanelProps {
  readonly session: WorkbookSession;
  readonly state: SessionState;
  readonly describe: Describe | null;
  readonly sheet: SheetContent;
  readonly active: CellRef;
  readonly turn: number;
  readonly onActive: (at: CellRef) => void;
  readonly onTurnSheet: (by: 1 | -1) => void;
}

/** One sheet with the bar of its active cell, or why it is not shown. */
export function SheetPanel(props: SheetPanelProps) {
  const { session, sheet } = props;
  const { say, language, digits } = useWorkbenchWording();
  const styles = useStyles();
  const model = useSheetModel(session, sheet);
  if (model === null) return <Spinner size="small" label={say("readingSheet")} />;
  if ("kind" in model) {
    return (
      <MessageBox intent="error" title={say("readFailed")}>
        {troubleMessage(model, language, digits)}
      </MessageBox>
    );
  }
  if (sheet.unread !== null) return <p className={styles.text}>{say("unreadSheet", sheet.unread)}</p>;
  return <ReadSheet {...props} model={model} />;
}

/** The model may still be the sheet's before, for the moment that the next one is being read. */
function ReadSheet({
  state,
  active,
  turn,
  describe,
  onActive,
  onTurnSheet,
  model,
}: SheetPanelProps & { readonly model: SheetModel }) {
  const { say, language, digits } = useWorkbenchWording();
  const styles = useStyles();
  const marks = useMemo(() => cellMarks(state.findings, model.name), [state.findings, model.name]);
  const describeMark = useCallback(
    ({ findings }: CellMark) =>
      findings
        .map((finding) => {
          const text = describe === null ? say("markNotLoaded") : describe(finding, language, digits);
          return `${say(SEVERITY_KEYS[finding.severity])}: ${text}`;
        })
        .join(" "),
    [describe, say, language, digits],
  );
  return (
    <>
      <CellBar at={active} text={model.textOf(active)} mark={marks.get(markKey(active))} describe={describe} />
      <SheetGrid
        model={model}
        active={active}
        turn={turn}
        marks={marks}
        describe={describeMark}
        onActive={onActive}
        onTurnSheet={onTurnSheet}
      />
      {model.drawings > 0 && <p className={styles.undrawn}>{say("undrawn", { count: model.drawings })}</p>}
    </>
  );
}
