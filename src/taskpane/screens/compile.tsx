import { Button, Field, makeStyles, Select, Spinner, tokens } from "@fluentui/react-components";
import { ROUNDS, type Round } from "../../core/thai/round";
import { CompiledSummary } from "../components/compile/compiled-summary";
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
  readonly onRead: () => void;
  readonly onRestored: (sheet: string | null) => void;
  readonly onGo: (screen: Screen) => void;
}

/** Compiles the departments' tabs and says what went in and what was left out. */
export function CompileScreen(props: CompileScreenProps) {
  const { compile, sources, round, takesFocus, onRound, onCompile, onRead, onRestored, onGo } = props;
  const { compile: say } = useWording();
  const styles = useStyles();
  const isCompiling = compile.kind === "compiling";
  const run = () => onCompile(round);
  return (
    <ScreenFrame title={say("title")} intro={say("intro")}>
      {sources !== null && <SummarySourceList known={sources} onRead={onRead} />}
      <RoundField round={round} onRound={onRound} />
      <Button appearance="primary" className={styles.run} disabledFocusable={isCompiling} onClick={run}>
        {compile.kind === "compiled" ? say("runAgain") : say("run")}
      </Button>
      {compile.kind !== "compiled" && <UndoText />}
      {isCompiling && <Spinner size="small" label={say("compiling")} />}
      {compile.kind === "failed" && <TroubleBar title={say("failed")} trouble={compile.trouble} onRetry={run} />}
      {compile.kind === "nothing" && <Nothing takesFocus={takesFocus} onGo={onGo} />}
      {compile.kind === "compiled" && (
        <CompiledSummary compiled={compile} takesFocus={takesFocus} onRestored={onRestored} />
      )}
      {compile.kind === "restored" && <Restored sheet={compile.sheet} takesFocus={takesFocus} />}
    </ScreenFrame>
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
