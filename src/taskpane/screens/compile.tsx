import { Button, Field, makeStyles, Select, Spinner, tokens } from "@fluentui/react-components";
import { ROUNDS, type Round } from "../../core/thai/round";
import { CompiledSummary } from "../components/compiled-summary";
import { ResultHeading } from "../components/result-heading";
import { ScreenFrame } from "../components/screen-frame";
import { TroubleBar } from "../components/trouble-bar";
import { useWording } from "../hooks/use-wording";
import type { CompileState } from "../state/pane-state";
import type { Screen } from "../state/screen";

const useStyles = makeStyles({
  run: { justifySelf: "start" },
  text: { margin: 0 },
  result: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
});

export interface CompileScreenProps {
  readonly compile: CompileState;
  readonly round: Round;
  readonly takesFocus: boolean;
  readonly onRound: (round: Round) => void;
  readonly onCompile: (round: Round) => void;
  readonly onGo: (screen: Screen) => void;
}

/** Compiles the departments' tabs and says what went in and what was left out. */
export function CompileScreen({ compile, round, takesFocus, onRound, onCompile, onGo }: CompileScreenProps) {
  const { compile: say } = useWording();
  const styles = useStyles();
  const isCompiling = compile.kind === "compiling";
  const run = () => onCompile(round);
  return (
    <ScreenFrame title={say("title")} intro={say("intro")}>
      <RoundField round={round} onRound={onRound} />
      <Button appearance="primary" className={styles.run} disabledFocusable={isCompiling} onClick={run}>
        {compile.kind === "compiled" ? say("runAgain") : say("run")}
      </Button>
      {isCompiling && <Spinner size="small" label={say("compiling")} />}
      {compile.kind === "failed" && <TroubleBar title={say("failed")} trouble={compile.trouble} onRetry={run} />}
      {compile.kind === "nothing" && <Nothing takesFocus={takesFocus} onGo={onGo} />}
      {compile.kind === "compiled" && <CompiledSummary compiled={compile} takesFocus={takesFocus} />}
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
