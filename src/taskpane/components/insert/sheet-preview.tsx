import { makeStyles, tokens } from "@fluentui/react-components";
import type { GallerySheet } from "../../state/insert/gallery";

const HEIGHT = 44;
const HEADER = 12;
const ROW = 8;
const LINES = [1, 2, 3, 4];

const useStyles = makeStyles({
  root: {
    display: "block",
    width: "100%",
    height: `${String(HEIGHT)}px`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: { fill: tokens.colorBrandBackground2 },
  line: { stroke: tokens.colorNeutralStroke1 },
});

/** A drawing of a sheet's columns, as wide against each other as they will be. Their names stand beside it. */
export function SheetPreview({ columns }: Pick<GallerySheet, "columns">) {
  const styles = useStyles();
  const ends = columns.map((_, index) => columns.slice(0, index + 1).reduce((sum, { width }) => sum + width, 0));
  const width = ends.at(-1) ?? 1;
  const line = { className: styles.line, vectorEffect: "non-scaling-stroke" } as const;
  return (
    <svg
      aria-hidden
      className={styles.root}
      viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`}
      preserveAspectRatio="none"
    >
      <rect className={styles.header} x={0} y={0} width={width} height={HEADER} />
      {ends.slice(0, -1).map((end) => (
        <line key={end} {...line} x1={end} x2={end} y1={0} y2={HEIGHT} />
      ))}
      {LINES.map((row) => (
        <line key={row} {...line} x1={0} x2={width} y1={HEADER + (row - 1) * ROW} y2={HEADER + (row - 1) * ROW} />
      ))}
    </svg>
  );
}
