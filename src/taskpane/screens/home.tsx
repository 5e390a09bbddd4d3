import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../app/check-workbook";
import { countSeverities } from "../../messages/count-severities";
import { DepartmentStandings } from "../components/home/department-standings";
import { FailingList } from "../components/home/failing-list";
import { HomeSkeleton } from "../components/home/home-skeleton";
import { NextStepCard } from "../components/home/next-step-card";
import { ResultHeading } from "../components/frame/result-heading";
import { ScoreCard } from "../components/home/score-card";
import { ScreenFrame } from "../components/frame/screen-frame";
import { Section } from "../components/frame/section";
import { TroubleBar } from "../components/frame/trouble-bar";
import { useWording } from "../hooks/use-wording";
import { overviewOf, type Overview } from "../state/home/overview";
import type { CheckState } from "../state/pane-state";
import type { Screen } from "../state/screen";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  read: { justifySelf: "start" },
  text: { margin: 0, overflowWrap: "anywhere" },
});

interface HomeScreenProps {
  readonly check: CheckState;
  readonly takesFocus: boolean;
  readonly onRead: () => void;
  readonly onGo: (screen: Screen) => void;
}

/** Where the agency stands and what comes next: score, failing indicators, departments, findings. */
export function HomeScreen({ check, takesFocus, onRead, onGo }: HomeScreenProps) {
  const { home, frame } = useWording();
  const styles = useStyles();
  if (check.kind === "failed") {
    return (
      <ScreenFrame title={frame("home")}>
        <TroubleBar title={home("readFailed")} trouble={check.trouble} onRetry={onRead} />
      </ScreenFrame>
    );
  }
  if (check.kind === "cancelled") {
    return (
      <ScreenFrame title={frame("home")}>
        <Button className={styles.read} onClick={onRead}>
          {home("readAgain")}
        </Button>
      </ScreenFrame>
    );
  }
  if (check.kind !== "ready") {
    return (
      <ScreenFrame title={frame("home")}>
        <HomeSkeleton />
      </ScreenFrame>
    );
  }
  const overview = overviewOf(check.report);
  return (
    <ScreenFrame title={agencyTitle(overview, home)}>
      {overview.hasSheets ? (
        <Standing report={check.report} overview={overview} takesFocus={takesFocus} onGo={onGo} />
      ) : (
        <>
          <ResultHeading takesFocus={takesFocus}>{home("noSheets")}</ResultHeading>
          <NextStepCard step={overview.nextStep} onGo={onGo} />
        </>
      )}
      <div className={styles.buttons}>
        {!overview.hasSheets && <Button onClick={() => onGo("carry")}>{home("bringIn")}</Button>}
        <Button onClick={onRead}>{home("readAgain")}</Button>
      </div>
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
  readonly onGo: (screen: Screen) => void;
}

function Standing({ report, overview, takesFocus, onGo }: StandingProps) {
  const { home } = useWording();
  const styles = useStyles();
  const { findings, standing } = report;
  return (
    <>
      <ScoreCard score={overview.score} report={report} takesFocus={takesFocus} />
      <NextStepCard step={overview.nextStep} onGo={onGo} />
      {overview.passLine !== null && (
        <FailingList
          failing={overview.failing}
          passLine={overview.passLine}
          isComplete={report.score?.overall !== null}
        />
      )}
      {standing.years.length > 0 && (
        <Button className={styles.read} onClick={() => onGo("indicators")}>
          {home("seeIndicators")}
        </Button>
      )}
      <DepartmentStandings departments={standing.departments} />
      <Section title={home("findings")}>
        <p className={styles.text}>
          {findings.length === 0 ? home("noFindings") : home("findingCounts", countSeverities(findings))}
        </p>
      </Section>
    </>
  );
}
