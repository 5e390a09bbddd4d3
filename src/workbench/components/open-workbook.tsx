import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useDescribe } from "../hooks/use-describe";
import type { DeskJobs } from "../hooks/use-desk";
import { useDeskKeys } from "../hooks/use-desk-keys";
import { useIsWide } from "../hooks/use-is-wide";
import { useLeaveWarning } from "../hooks/use-leave-warning";
import { useSession } from "../hooks/use-session";
import { useStepsBack } from "../hooks/use-steps-back";
import type { WorkbookSession } from "../state/workbook-session";
import { useWorkbenchWording, type WorkbenchTools } from "../tools";
import { HiddenStatus } from "./hidden-status";
import { SheetView } from "./sheet-view";
import { ToolBar } from "./tool-bar";
import { NARROW, NARROW_WIDTH, ViewSwitch, type View } from "./view-switch";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateRows: "auto auto minmax(0, 1fr)", minHeight: 0, minWidth: 0 },
  body: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 384px",
    minHeight: 0,
    minWidth: 0,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  sheets: { minWidth: 0, minHeight: 0 },
  pane: {
    "--ita-pane-height": "0",
    position: "relative",
    minWidth: 0,
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "auto",
    scrollPaddingTop: "48px",
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    [NARROW]: { borderLeft: "none" },
  },
  away: { [NARROW]: { display: "none" } },
});

interface OpenWorkbookProps {
  readonly session: WorkbookSession;
  readonly tools: WorkbenchTools;
  readonly jobs: DeskJobs;
  readonly savedAs: string | null;
  readonly messages: ReactNode;
  /** The pane beside the sheets. It is made anew after a step was taken back, for what it said was about what is no more. */
  readonly pane: ReactNode;
}

/** The open workbook: its tools, its sheets, and the pane beside them. */
export function OpenWorkbook({ session, tools, jobs, savedAs, messages, pane }: OpenWorkbookProps) {
  const { say } = useWorkbenchWording();
  const styles = useStyles();
  const state = useSession(session);
  const describe = useDescribe(tools, state.findings.length > 0);
  const [view, setView] = useState<View>("pane");
  const { undo, said } = useStepsBack(session, state, savedAs);
  const turn = state.target?.turn ?? 0;
  useLeaveWarning(state.isUnsaved);
  const isWide = useIsWide(NARROW_WIDTH);
  const sheets = useRef<HTMLElement>(null);
  const [seenTurn, setSeenTurn] = useState(turn);
  if (turn !== seenTurn) {
    setSeenTurn(turn);
    setView("sheets");
  }
  // Where the pane goes out of sight, so does what had the focus.
  useEffect(() => {
    if (turn > 0 && !isWide && view === "sheets") sheets.current?.querySelector<HTMLElement>("[role=grid]")?.focus();
  }, [turn, isWide, view]);

  const save = () => {
    if (state.sheets.length > 0 && !state.isWorking) jobs.save();
  };
  useDeskKeys({ onUndo: undo, onSave: save });
  return (
    <div className={styles.root}>
      <div>
        <ToolBar name={session.name} state={state} savedAs={savedAs} jobs={jobs} onUndo={undo} onSave={save} />
        {messages}
      </div>
      <ViewSwitch view={view} onView={setView} />
      <div className={styles.body}>
        <section
          ref={sheets}
          role={isWide || view === "pane" ? undefined : "main"}
          aria-label={say("viewSheets")}
          className={mergeClasses(styles.sheets, view !== "sheets" && styles.away)}
        >
          <SheetView session={session} state={state} describe={describe} />
        </section>
        <div key={state.undone} className={mergeClasses(styles.pane, view !== "pane" && styles.away)}>
          {pane}
        </div>
      </div>
      <HiddenStatus text={said} />
    </div>
  );
}
