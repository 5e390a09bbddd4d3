import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useId, useState } from "react";
import type { CellRef } from "../../core/sheet/cell-ref";
import { troubleMessage } from "../../messages/trouble-message";
import type { SheetContent } from "../../ports/workbook-reader";
import type { SessionState, Target } from "../state/session-state";
import type { WorkbookSession } from "../state/workbook-session";
import { useWorkbenchWording, type Describe } from "../tools";
import { MessageBox } from "./message-box";
import { SheetPanel } from "./sheet-panel";
import { SheetTabs } from "./sheet-tabs";

const FIRST: CellRef = { row: 0, column: 0 };

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateRows: "minmax(0, 1fr) auto", minWidth: 0, minHeight: 0, height: "100%" },
  panel: { display: "grid", gridTemplateRows: "auto minmax(0, 1fr) auto", minWidth: 0, minHeight: 0 },
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
