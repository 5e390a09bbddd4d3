import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const HEIGHT = 14;
const BAR_TOP = 3;
const BAR_HEIGHT = 8;
const FULL_SCORE = 100;

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  root: { display: "block", width: "100%", height: `${String(HEIGHT)}px` },
  track: { fill: tokens.colorNeutralStroke2, [FORCED]: { fill: "GrayText" } },
  failing: { fill: tokens.colorStatusDangerBackground3, [FORCED]: { fill: "CanvasText" } },
  passing: { fill: tokens.colorBrandBackground, [FORCED]: { fill: "CanvasText" } },
  line: { stroke: tokens.colorNeutralForeground1, [FORCED]: { stroke: "Highlight" } },
  before: { stroke: tokens.colorNeutralForeground3, [FORCED]: { stroke: "CanvasText" } },
});

interface ScoreBarProps {
  /** 0-100 */
  readonly score: number;
  readonly passLine: number;
  /** The score of the year before; null where there is none. */
  readonly before: number | null;
}

/** A score as a bar with the pass line over it and the year before as a tick below. What stands beside it says the same. */
export function ScoreBar({ score, passLine, before }: ScoreBarProps) {
  const styles = useStyles();
  return (
    <svg
      aria-hidden
      className={styles.root}
      viewBox={`0 0 ${String(FULL_SCORE)} ${String(HEIGHT)}`}
      preserveAspectRatio="none"
    >
      <rect className={styles.track} x={0} y={BAR_TOP + 3} width={FULL_SCORE} height={2} />
      <rect
        className={score < passLine ? styles.failing : styles.passing}
        x={0}
        y={BAR_TOP}
        width={score}
        height={BAR_HEIGHT}
      />
      <UprightLine className={styles.line} at={passLine} from={0} to={HEIGHT} />
      {before !== null && (
        <UprightLine className={mergeClasses(styles.line, styles.before)} at={before} from={HEIGHT - 5} to={HEIGHT} />
      )}
    </svg>
  );
}

interface UprightLineProps {
  readonly className: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** As wide on every pane, however the picture is stretched. */
function UprightLine({ className, at, from, to }: UprightLineProps) {
  return (
    <line className={className} x1={at} x2={at} y1={from} y2={to} strokeWidth={2} vectorEffect="non-scaling-stroke" />
  );
}
