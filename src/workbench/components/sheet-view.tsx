import { makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useId, useMemo, useState } from "react";
import type { CellRef } from "../../core/sheet/cell-ref";
import { troubleMessage } from "../../messages/trouble-message";
import type { SheetContent } from "../../ports/workbook-reader";
import { useSheetModel } from "../hooks/use-sheet-model";
import { cellMarks, markKey, type CellMark } from "../state/cell-marks";
import type { SessionState, Target } from "../state/session-state";
import type { SheetModel } from "../state/sheet-model";
import type { WorkbookSession } from "../state/workbook-session";
import { useWorkbenchWording, type Describe } from "../tools";
import { CellBar, SEVERITY_KEYS } from "./cell-bar";
import { MessageBox } from "./message-box";
import { SheetGrid } from "./sheet-grid";
import { SheetTabs } from "./sheet-tabs";

const FIRST: CellRef = { row: 0, column: 0 };

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateRows: "minmax(0, 1fr) auto", minWidth: 0, minHeight: 0, height: "100%" },
  panel: { display: "grid", gridTemplateRows: "auto minmax(0, 1fr)", minWidth: 0, minHeight: 0 },
  text: { ...typographyStyles.body1, margin: tokens.spacingHorizontalL },
});

interface SheetViewProps {
  readonly session: WorkbookSession;
  readonly state: SessionState;
  readonly describe: Describe | null;
}

/** The sheets of the open workbook: one at a time, with the tabs below. */
export function SheetView({ session, state, describe }: SheetViewProps) {
  const { say, language, digits } = useWorkbenchWording();
  const styles = useStyles();
  const panelId = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [places, setPlaces] = useState<ReadonlyMap<string, CellRef>>(new Map());
  const [turn, setTurn] = useState(0);
  const { sheets, target } = state;
  const visible = sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0];
  const sheet = sheets.find(({ id }) => id === chosen) ?? visible;

  const go = useCallback((id: string, at: CellRef) => {
    setChosen(id);
    setPlaces((old) => new Map(old).set(id, at));
  }, []);
  if (target !== null && target.turn !== turn) {
    setTurn(target.turn);
    const id = idOf(sheets, target);
    if (id !== null) go(id, target.at);
  }
  if (state.trouble !== null) {
    return (
      <MessageBox intent="error" title={say("readFailed")}>
        {troubleMessage(state.trouble, language, digits)}
      </MessageBox>
    );
  }
  if (sheet === undefined) return <p className={styles.text}>{say("noSheets")}</p>;
  const turnSheet = (by: 1 | -1) => {
    const next = sheets[sheets.indexOf(sheet) + by];
    if (next !== undefined) setChosen(next.id);
  };
  return (
    <div className={styles.root}>
      <div id={panelId} role="tabpanel" aria-label={sheet.name} className={styles.panel}>
        <SheetPanel
          session={session}
          state={state}
          sheet={sheet}
          active={places.get(sheet.id) ?? FIRST}
          turn={turn}
          describe={describe}
          onActive={(at) => go(sheet.id, at)}
          onTurnSheet={turnSheet}
        />
      </div>
      <SheetTabs sheets={sheets} selected={sheet.id} panelId={panelId} onSelect={setChosen} />
    </div>
  );
}

function idOf(sheets: readonly SheetContent[], { sheet }: Target): string | null {
  return sheets.find(({ name }) => name === sheet)?.id ?? null;
}

interface SheetPanelProps extends SheetViewProps {
  readonly sheet: SheetContent;
  readonly active: CellRef;
  readonly turn: number;
  readonly onActive: (at: CellRef) => void;
  readonly onTurnSheet: (by: 1 | -1) => void;
}

function SheetPanel(props: SheetPanelProps) {
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
    </>
  );
}
