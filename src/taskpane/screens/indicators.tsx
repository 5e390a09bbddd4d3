import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckReport } from "../../app/check-workbook";
import type { Framework } from "../../core/frameworks/schema";
import type { ScoreResult } from "../../core/scoring/score-of";
import { ScoreYearsTable } from "../components/indicators/score-years-table";
import { ScreenFrame } from "../components/frame/screen-frame";
import { TrendChart } from "../components/indicators/trend-chart";
import { WhatIfSection } from "../components/indicators/what-if-section";
import { useIndicatorsWording } from "../hooks/use-indicators-wording";
import { trendLines } from "../state/indicators/trend";
import type { MenuScreenProps } from "./menu-screen";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  button: { justifySelf: "start" },
});

/** Scores over the years, what they cost, and what other scores would make. */
export function IndicatorsScreen({ check, onGo }: MenuScreenProps) {
  const say = useIndicatorsWording();
  const styles = useStyles();
  const report = check.kind === "ready" ? check.report : check.kind === "reading" ? check.earlier : null;
  const known = report === null ? null : knownOf(report);
  return (
    <ScreenFrame title={say("title")} intro={say("intro")}>
      {known === null ? (
        <>
          <p className={styles.text}>
            {check.kind === "reading" && report === null ? say("reading") : say("noScores")}
          </p>
          <Button className={styles.button} onClick={() => onGo("home")}>
            {say("goHome")}
          </Button>
        </>
      ) : (
        <Scores {...known} />
      )}
    </ScreenFrame>
  );
}

interface KnownScores {
  readonly report: CheckReport;
  readonly framework: Framework;
  readonly assessedYear: number;
  readonly score: ScoreResult;
}

function knownOf(report: CheckReport): KnownScores | null {
  const { framework, assessedYear, score, standing } = report;
  if (framework === null || assessedYear === null || score === null || standing.years.length === 0) return null;
  return { report, framework, assessedYear, score };
}

function Scores({ report, framework, assessedYear, score }: KnownScores) {
  const say = useIndicatorsWording();
  const styles = useStyles();
  const [shown, setShown] = useState<number | null>(null);
  const { years } = report.standing;
  const now = years.find(({ year }) => year === assessedYear);
  return (
    <>
      <Field label={say("shown")}>
        <Select
          value={shown === null ? "" : String(shown)}
          onChange={(_, { value }) => setShown(value === "" ? null : Number(value))}
        >
          <option value="">{say("overallAndInstruments")}</option>
          {framework.indicators.map(({ number, name }) => (
            <option key={number} value={number}>
              {say("indicatorName", { number, name })}
            </option>
          ))}
        </Select>
      </Field>
      {years.length < 2 && <p className={styles.text}>{say("oneYear")}</p>}
      <TrendChart
        lines={trendLines(years, shown)}
        years={years.map(({ year }) => year)}
        passLine={framework.passLine.value}
      />
      <ScoreYearsTable framework={framework} years={years} assessedYear={assessedYear} confidence={score.confidence} />
      {now !== undefined && <WhatIfSection framework={framework} now={now} itemList={report.itemList} />}
    </>
  );
}
