import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../app/check-workbook";
import { countSeverities } from "../../messages/count-severities";
import { FailingList } from "../components/failing-list";
import { ResultHeading } from "../components/result-heading";
import { ScoreCard } from "../components/score-card";
import { ScreenFrame } from "../components/screen-frame";
import { Section } from "../components/section";
import { TroubleBar } from "../components/trouble-bar";
import { useWording } from "../hooks/use-wording";
import { overviewOf, type Overview } from "../state/overview";
import type { CheckState } from "../state/pane-state";
import type { Screen } from "../state/screen";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0, overflowWrap: "anywhere" },
});

interface HomeScreenProps {
  readonly check: CheckState;
  readonly takesFocus: boolean;
  readonly onRead: () => void;
  readonly onGo: (screen: Screen) => void;
}

/** Where the agency stands: score, failing indicators, tabs missing, findings, and the next step. */
export function HomeScreen({ check, takesFocus, onRead, onGo }: HomeScreenProps) {
  const { home, frame } = useWording();
  if (check.kind === "failed") {
    return (
      <ScreenFrame title={frame("home")}>
        <TroubleBar title={home("readFailed")} trouble={check.trouble} onRetry={onRead} />
      </ScreenFrame>
    );
  }
  if (check.kind !== "ready") {
    return (
      <ScreenFrame title={frame("home")}>
        <Spinner size="small" label={home("reading")} />
      </ScreenFrame>
    );
  }
  const overview = overviewOf(check.report);
  return (
    <ScreenFrame title={agencyTitle(overview, home)}>
      {overview.hasSheets ? (
        <Standing report={check.report} overview={overview} takesFocus={takesFocus} />
      ) : (
        <ResultHeading takesFocus={takesFocus}>{home("noSheets")}</ResultHeading>
      )}
      <Buttons step={overview.nextStep} onRead={onRead} onGo={onGo} />
    </ScreenFrame>
  );
}

function agencyTitle({ agencyName }: Overview, say: ReturnType<typeof useWording>["home"]): string {
  if (agencyName === null) return say("noAgency");
  return agencyName === "" ? say("noName") : agencyName;
}

interface StandingProps {
  readonly report: CheckReport;
  readonly overview: Overview;
  readonly takesFocus: boolean;
}

function Standing({ report, overview, takesFocus }: StandingProps) {
  const { home } = useWording();
  const styles = useStyles();
  const { findings } = report;
  const { missingDepartments } = overview;
  return (
    <>
      <ScoreCard score={overview.score} report={report} takesFocus={takesFocus} />
      {overview.passLine !== null && (
        <FailingList
          failing={overview.failing}
          passLine={overview.passLine}
          isComplete={report.score?.overall !== null}
        />
      )}
      {missingDepartments.length > 0 && (
        <Section title={home("missingTabs")}>
          <p className={styles.text}>{missingDepartments.join(", ")}</p>
        </Section>
      )}
      <Section title={home("findings")}>
        <p className={styles.text}>
          {findings.length === 0 ? home("noFindings") : home("findingCounts", countSeverities(findings))}
        </p>
      </Section>
    </>
  );
}

interface ButtonsProps {
  readonly step: Overview["nextStep"];
  readonly onRead: () => void;
  readonly onGo: (screen: Screen) => void;
}

const STEP_TEXTS = { insert: "nextInsert", check: "nextCheck", compile: "nextCompile" } as const;

function Buttons({ step, onRead, onGo }: ButtonsProps) {
  const { home } = useWording();
  return (
    <div className={useStyles().buttons}>
      <Button appearance="primary" onClick={() => onGo(step)}>
        {home(STEP_TEXTS[step])}
      </Button>
      {step === "insert" && <Button onClick={() => onGo("carry")}>{home("bringIn")}</Button>}
      <Button onClick={onRead}>{home("readAgain")}</Button>
    </div>
  );
}
