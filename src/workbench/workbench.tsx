import { makeStyles, makeStaticStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, type ReactNode } from "react";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import { troubleMessage } from "../messages/trouble-message";
import { workbenchMessagesFor } from "../messages/workbench-messages";
import type { Language } from "../ports/preferences";
import { AskBox } from "./components/ask-box";
import { MessageBox } from "./components/message-box";
import { OpenWorkbook } from "./components/open-workbook";
import { StartPage } from "./components/start-page";
import { UpdateBox } from "./components/update-box";
import { useDesk } from "./hooks/use-desk";
import { useDroppedFile } from "./hooks/use-dropped-file";
import type { DeskState } from "./state/desk-state";
import type { WorkbookSession } from "./state/workbook-session";
import { useWorkbenchWording, WorkbenchWordingProvider, type WorkbenchTools } from "./tools";

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateRows: "auto minmax(0, 1fr)",
    height: "100vh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  start: { overflowY: "auto" },
  drop: {
    position: "fixed",
    inset: 0,
    zIndex: 10,
    display: "grid",
    placeItems: "center",
    border: `${tokens.strokeWidthThickest} dashed ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.92,
    pointerEvents: "none",
  },
});

interface WorkbenchProps {
  readonly tools: WorkbenchTools;
  readonly language: Language;
  readonly digits: DigitStyle;
  readonly onLanguage: (language: Language) => void;
  readonly renderPane: (session: WorkbookSession) => ReactNode;
}

/** The whole page: open a workbook, work on it beside its sheets, save a copy. */
export function Workbench({ tools, language, digits, onLanguage, renderPane }: WorkbenchProps) {
  usePageStyles();
  const styles = useStyles();
  const wording = useMemo(
    () => ({ language, digits, say: workbenchMessagesFor(language, digits) }),
    [language, digits],
  );
  const { say } = wording;
  const [desk, jobs] = useDesk(tools, say("newName"));
  const drop = useCallback((file: File) => jobs.wish({ kind: "file", file }), [jobs]);
  const isOver = useDroppedFile(drop);
  const { session } = desk;
  const messages = <Messages desk={desk} />;
  return (
    <WorkbenchWordingProvider value={wording}>
      <div className={styles.root}>
        <UpdateBox updates={tools.updates} session={session} />
        {session === null ? (
          <div className={styles.start}>
            {messages}
            <StartPage opening={desk.opening} onWish={jobs.wish} onLanguage={onLanguage} />
          </div>
        ) : (
          <OpenWorkbook
            key={desk.opened}
            session={session}
            tools={tools}
            jobs={jobs}
            savedAs={desk.savedAs}
            messages={
              <>
                {desk.asked !== null && <AskBox name={session.name} jobs={jobs} />}
                {messages}
              </>
            }
            pane={renderPane(session)}
          />
        )}
        {isOver && <div className={styles.drop}>{say("dropNow")}</div>}
      </div>
    </WorkbenchWordingProvider>
  );
}

/** What did not work, and which copy was saved. */
function Messages({ desk }: { readonly desk: DeskState }) {
  const { say, language, digits } = useWorkbenchWording();
  const { failed } = desk;
  if (failed === null) return null;
  return (
    <MessageBox intent="error" title={say(failed.what === "open" ? "openFailed" : "saveFailed")}>
      {troubleMessage(failed.trouble, language, digits)}
    </MessageBox>
  );
}
