import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { isDoubtful } from "../../../core/frameworks/confidence";
import type { Framework, Indicator } from "../../../core/frameworks/schema";
import { costOf } from "../../../core/scoring/cost-of";
import { readDecimal, roundHalfUp, subtract } from "../../../core/scoring/decimal";
import type { ScoreConfidence } from "../../../core/scoring/score-confidence";
import type { DigitStyle } from "../../../core/sheet/sheet-plan";
import type { YearStanding } from "../../../core/standing/standing";
import { numberText, scoreText } from "../../../messages/format";
import { useIndicatorsWording } from "../../hooks/use-indicators-wording";
import { useWording } from "../../hooks/use-wording";
import { Section } from "../frame/section";

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    position: "relative",
    maxWidth: "100%",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: { ...typographyStyles.caption1, borderCollapse: "collapse", width: "100%" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "end",
    whiteSpace: "nowrap",
  },
  name: { textAlign: "start", whiteSpace: "normal", minWidth: "110px", fontWeight: tokens.fontWeightRegular },
  failing: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  // For who hears the table; the sign and the colour say it to who sees it.
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ScoreYearsTableProps {
  readonly framework: Framework;
  readonly years: readonly YearStanding[];
  /** BE. */
  readonly assessedYear: number;
  readonly confidence: ScoreConfidence;
}

/** Every indicator over the years, its change from the year before, and what it costs the overall score. */
export function ScoreYearsTable({ framework, years, assessedYear, confidence }: ScoreYearsTableProps) {
  const say = useIndicatorsWording();
  const styles = useStyles();
  const hasCosts = !isDoubtful(confidence.overall);
  const now = years.find(({ year }) => year === assessedYear);
  const before = years.find(({ year }) => year === assessedYear - 1);
  return (
    <Section level={2} title={say("table")}>
      {/* A region that scrolls must be reached by the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="region" aria-label={say("tableScroll")} tabIndex={0}>
        <table className={styles.table}>
          <TableHead years={years} hasCosts={hasCosts} />
          <tbody>
            {framework.indicators.map((indicator) => (
              <IndicatorRow key={indicator.number} {...{ indicator, framework, years, now, before, hasCosts }} />
            ))}
            <OverallRow {...{ years, now, before, hasCosts }} />
          </tbody>
        </table>
      </div>
      <p className={styles.small}>{hasCosts ? say("costText") : say("costUnknown", { year: assessedYear })}</p>
    </Section>
  );
}

interface TableHeadProps {
  readonly years: readonly YearStanding[];
  readonly hasCosts: boolean;
}

function TableHead({ years, hasCosts }: TableHeadProps) {
  const { digits } = useWording();
  const say = useIndicatorsWording();
  const styles = useStyles();
  return (
    <thead>
      <tr>
        <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
          {say("indicator")}
        </th>
        {years.map(({ year }) => (
          <th key={year} scope="col" className={styles.cell}>
            {numberText(String(year), digits)}
          </th>
        ))}
        <th scope="col" className={styles.cell}>
          {say("change")}
        </th>
        {hasCosts && (
          <th scope="col" className={styles.cell}>
            {say("cost")}
          </th>
        )}
      </tr>
    </thead>
  );
}

interface RowProps extends TableHeadProps {
  readonly now: YearStanding | undefined;
  readonly before: YearStanding | undefined;
}

interface IndicatorRowProps extends RowProps {
  readonly framework: Framework;
  readonly indicator: Indicator;
}

function IndicatorRow({ framework, indicator: { number, name }, years, now, before, hasCosts }: IndicatorRowProps) {
  const { digits } = useWording();
  const say = useIndicatorsWording();
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {say("indicatorName", { number, name })}
      </th>
      {years.map(({ year, scores, result }) => (
        <ScoreCell
          key={year}
          score={scores[number - 1] ?? null}
          isFailing={result?.failing.includes(number) === true}
        />
      ))}
      <td className={styles.cell}>
        {numberText(changeText(before?.scores[number - 1], now?.scores[number - 1]), digits)}
      </td>
      {hasCosts && (
        <td className={styles.cell}>
          {shownScore(costOf(framework, number, now?.scores[number - 1] ?? null)?.againstFull, digits)}
        </td>
      )}
    </tr>
  );
}

function OverallRow({ years, now, before, hasCosts }: RowProps) {
  const { digits } = useWording();
  const say = useIndicatorsWording();
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {say("overall")}
      </th>
      {years.map(({ year, result }) => (
        <td key={year} className={styles.cell}>
          {shownScore(result?.overall, digits)}
        </td>
      ))}
      <td className={styles.cell}>{numberText(changeText(before?.result?.overall, now?.result?.overall), digits)}</td>
      {hasCosts && <td className={styles.cell} />}
    </tr>
  );
}

interface ScoreCellProps {
  readonly score: number | null;
  readonly isFailing: boolean;
}

function ScoreCell({ score, isFailing }: ScoreCellProps) {
  const { digits } = useWording();
  const say = useIndicatorsWording();
  const styles = useStyles();
  if (!isFailing) return <td className={styles.cell}>{shownScore(score, digits)}</td>;
  return (
    <td className={mergeClasses(styles.cell, styles.failing)}>
      <span aria-hidden>▼ </span>
      {shownScore(score, digits)}
      <span className={styles.heard}> {say("fails")}</span>
    </td>
  );
}

function shownScore(value: number | null | undefined, digits: DigitStyle): string {
  return value === null || value === undefined ? "–" : numberText(scoreText(value), digits);
}

/** With its sign; "–" where one of the two is not known. */
function changeText(before: number | null | undefined, now: number | null | undefined): string {
  const [from, to] = [before, now].map((value) => (value === null || value === undefined ? null : readDecimal(value)));
  if (from === null || from === undefined || to === null || to === undefined) return "–";
  const change = roundHalfUp(subtract(to, from), 2);
  return `${change > 0 ? "+" : ""}${change.toFixed(2)}`;
}
