import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { numberText, scoreText } from "../../../messages/format";
import { useIndicatorsWording } from "../../hooks/use-indicators-wording";
import { useWording } from "../../hooks/use-wording";
import type { TrendLine } from "../../state/indicators/trend";

const WIDTH = 320;
const HEIGHT = 190;
const LEFT = 30;
const RIGHT = 64;
const TOP = 10;
const BOTTOM = 24;
const FULL_SCORE = 100;
const MARKS = [0, 25, 50, 75, FULL_SCORE];
const LABEL_HEIGHT = 12;
/** Lines are told apart by their dashes and their label, not by colour. */
const DASHES: Readonly<Record<TrendLine["key"], string>> = {
  overall: "none",
  indicator: "none",
  IIT: "6 3",
  EIT: "2 3",
  OIT: "8 3 2 3",
};

const useStyles = makeStyles({
  figure: { margin: 0, display: "grid", gap: tokens.spacingVerticalXS },
  chart: { display: "block", width: "100%", maxWidth: "480px", height: "auto" },
  grid: { stroke: tokens.colorNeutralStroke2 },
  text: { fill: tokens.colorNeutralForeground1, fontSize: "11px", fontFamily: tokens.fontFamilyBase },
  line: { fill: "none", stroke: tokens.colorBrandStroke1, strokeWidth: 2 },
  dot: { fill: tokens.colorBrandStroke1 },
  pass: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1 },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface TrendChartProps {
  readonly lines: readonly TrendLine[];
  /** BE, in order. */
  readonly years: readonly number[];
  readonly passLine: number;
}

/** Scores over the years with the pass line. The table that follows is its text. */
export function TrendChart({ lines, years, passLine }: TrendChartProps) {
  const { digits } = useWording();
  const say = useIndicatorsWording();
  const styles = useStyles();
  const x = (year: number) => placeOfYear(years, year);
  const labels = labelPlaces(lines);
  return (
    <figure className={styles.figure}>
      <svg aria-hidden className={styles.chart} viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}>
        <Grid />
        <line
          className={styles.pass}
          x1={LEFT}
          x2={WIDTH - RIGHT}
          y1={placeOfScore(passLine)}
          y2={placeOfScore(passLine)}
        />
        {years.map((year) => (
          <text key={year} className={styles.text} x={x(year)} y={HEIGHT - 6} textAnchor="middle">
            {numberText(String(year), digits)}
          </text>
        ))}
        {lines.map(({ key, points }) => (
          <g key={key}>
            <polyline
              className={styles.line}
              strokeDasharray={DASHES[key]}
              points={points.map(({ year, score }) => `${String(x(year))},${String(placeOfScore(score))}`).join(" ")}
            />
            {points.map(({ year, score }) => (
              <circle key={year} className={styles.dot} cx={x(year)} cy={placeOfScore(score)} r={3} />
            ))}
            <text className={styles.text} x={WIDTH - RIGHT + 6} y={labels.get(key)}>
              {key === "overall"
                ? say("overall")
                : key === "indicator"
                  ? numberText(scoreText(points.at(-1)?.score ?? NaN), digits)
                  : key}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className={styles.caption}>
        {say("chart", { first: years[0] ?? "", last: years.at(-1) ?? "" })} · {say("passLine", { passLine })} ·{" "}
        {say("chartText")}
      </figcaption>
    </figure>
  );
}

/** The marks of the scale. */
function Grid() {
  const { digits } = useWording();
  const styles = useStyles();
  return (
    <>
      {MARKS.map((mark) => (
        <g key={mark}>
          <line className={styles.grid} x1={LEFT} x2={WIDTH - RIGHT} y1={placeOfScore(mark)} y2={placeOfScore(mark)} />
          <text className={styles.text} x={LEFT - 4} y={placeOfScore(mark) + 4} textAnchor="end">
            {numberText(String(mark), digits)}
          </text>
        </g>
      ))}
    </>
  );
}

function placeOfYear(years: readonly number[], year: number): number {
  const step = years.length < 2 ? 0 : (WIDTH - LEFT - RIGHT - 20) / (years.length - 1);
  return LEFT + 10 + years.indexOf(year) * step;
}

function placeOfScore(score: number): number {
  return HEIGHT - BOTTOM - (score / FULL_SCORE) * (HEIGHT - TOP - BOTTOM);
}

/** The label of each line beside its last point, pushed down where two would stand on each other. */
function labelPlaces(lines: readonly TrendLine[]): ReadonlyMap<TrendLine["key"], number> {
  const wanted = lines
    .map(({ key, points }) => ({ key, y: placeOfScore(points.at(-1)?.score ?? 0) + 4 }))
    .sort((a, b) => a.y - b.y);
  const places = new Map<TrendLine["key"], number>();
  let lowest = -LABEL_HEIGHT;
  for (const { key, y } of wanted) {
    lowest = y < lowest + LABEL_HEIGHT ? lowest + LABEL_HEIGHT : y;
    places.set(key, lowest);
  }
  return places;
}
