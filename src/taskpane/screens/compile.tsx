import { Button, Field, makeStyles, Select, Spinner, tokens } from "@fluentui/react-components";
import { ROUNDS, type Round } from "../../core/thai/round";
import { CompiledSummary } from "../components/compile/compiled-summary";
import { NoticeBar } from "../components/frame/notice-bar";
import { ResultHeading } from "../components/frame/result-heading";
import { ScreenFrame } from "../components/frame/screen-frame";
import { SummarySourceList } from "../components/compile/summary-source-list";
import { TroubleBar } from "../components/frame/trouble-bar";
import { useWording } from "../hooks/use-wording";
import { useHost } from "../host";
import type { CompileState } from "../state/pane-state";
import type { Screen } from "../state/screen";
import type { SummarySources } from "../state/compile/summary-sources";

const useStyles = makeStyles({
  run: { justifySelf: "start" },
  text: { margin: 0 },
  result: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
});

export interface CompileScreenProps {
  readonly compile: CompileState;
  /** null where nothing is known of the workbook as it is now. */
  readonly sources: SummarySources | null;
  readonly round: Round;
  readonly takesFocus: boolean;
  readonly onRound: (round: Round) => void;
  readonly onCompile: (round: Round) => void;
  readonly onCancel: () => void;
  readonly onRead: () => void;
  readonly onRestored: (sheet: string | null) => void;
  readonly onGo: (screen: Screen) => void;
}

/** Compiles the departments' tabs and says what went in and what was left out. */
export function CompileScreen(props: CompileScreenProps) {
  const { compile, sources, round, onRound, onCompile, onCancel, onRead } = props;
  const { compile: say } = useWording();
  const run = () => onCompile(round);
  const result = compile.kind === "cancelled" ? compile.earlier : compile;
  const wasCompiled = result?.kind === "compiled";
  return (
    <ScreenFrame title={say("title")} intro={say("intro")}>
      {sources !== null && <SummarySourceList known={sources} onRead={onRead} />}
      <RoundField round={round} onRound={onRound} />
      <RunButton compile={compile} wasCompiled={wasCompiled} onRun={run} onCancel={onCancel} />
      {!wasCompiled && <UndoText />}
      <Progress compile={compile} onRetry={run} />
      {result !== null && <Result {...props} result={result} />}
    </ScreenFrame>
  );
}

/** How far it is, or why there is no result. */
function Progress({ compile, onRetry }: { readonly compile: CompileState; readonly onRetry: () => void }) {
  const { compile: say } = useWording();
  switch (compile.kind) {
    case "compiling":
      return <Spinner size="small" label={compile.isWriting ? say("writing") : say("compiling")} />;
    case "cancelled":
      return (
        <NoticeBar intent="info" title={say("cancelled")}>
          {say("cancelledText")}
        </NoticeBar>
      );
    case "failed":
      return <TroubleBar title={say("failed")} trouble={compile.trouble} onRetry={onRetry} />;
    default:
      return null;
  }
}

interface ResultProps extends Pick<CompileScreenProps, "takesFocus" | "onRestored" | "onGo"> {
  readonly result: CompileState;
}

function Result({ result, takesFocus, onRestored, onGo }: ResultProps) {
  switch (result.kind) {
    case "nothing":
      return <Nothing takesFocus={takesFocus} onGo={onGo} />;
    case "compiled":
      return <CompiledSummary compiled={result} takesFocus={takesFocus} onRestored={onRestored} />;
    case "restored":
      return <Restored sheet={result.sheet} takesFocus={takesFocus} />;
    default:
      return null;
  }
}

interface RunButtonProps {
  readonly compile: CompileState;
  readonly wasCompiled: boolean;
  readonly onRun: () => void;
  readonly onCancel: () => void;
}

/** One button compiles and, until something is written, cancels: the focus stays on it. */
function RunButton({ compile, wasCompiled, onRun, onCancel }: RunButtonProps) {
  const { compile: say } = useWording();
  const styles = useStyles();
  const isWriting = compile.kind === "compiling" && compile.isWriting;
  const cancels = compile.kind === "compiling" && !isWriting;
  const runText = wasCompiled ? say("runAgain") : say("run");
  return (
    <Button
      appearance={cancels ? "secondary" : "primary"}
      className={styles.run}
      disabledFocusable={isWriting}
      onClick={cancels ? onCancel : onRun}
    >
      {cancels ? say("cancel") : runText}
    </Button>
  );
}

interface RoundFieldProps {
  readonly round: Round;
  readonly onRound: (round: Round) => void;
}

function RoundField({ round, onRound }: RoundFieldProps) {
  const { compile: say } = useWording();
  const texts = { 6: say("sixMonths"), 12: say("twelveMonths") };
  return (
    <Field label={say("round")}>
      <Select
        value={round}
        onChange={(_, { value }) => {
          const chosen = ROUNDS.find((candidate) => String(candidate) === value);
          if (chosen !== undefined) onRound(chosen);
        }}
      >
        {ROUNDS.map((choice) => (
          <option key={choice} value={choice}>
            {texts[choice]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What can be taken back, said before anything is done. */
function UndoText() {
  const { compile: say } = useWording();
  const styles = useStyles();
  const { restore } = useHost();
  return <p className={styles.text}>{restore === null ? say("undoOfPage") : say("undoBefore")}</p>;
}

function Restored({ sheet, takesFocus }: { readonly sheet: string | null; readonly takesFocus: boolean }) {
  const { compile: say } = useWording();
  const styles = useStyles();
  return (
    <div className={styles.result}>
      <ResultHeading takesFocus={takesFocus}>{say("restored")}</ResultHeading>
      <p className={styles.text}>{sheet === null ? say("restoredNone") : say("restoredSheet", { sheet })}</p>
    </div>
  );
}

function Nothing({ takesFocus, onGo }: { readonly takesFocus: boolean; readonly onGo: (screen: Screen) => void }) {
  const { compile: say, home } = useWording();
  const styles = useStyles();
  return (
    <div className={styles.result}>
      <ResultHeading takesFocus={takesFocus}>{say("nothingTitle")}</ResultHeading>
      <p className={styles.text}>{say("nothingText")}</p>
      <Button className={styles.run} onClick={() => onGo("insert")}>
        {home("nextInsert")}
      </Button>
    </div>
  );
}
