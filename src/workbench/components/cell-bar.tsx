import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { toA1, type CellRef } from "../../core/sheet/cell-ref";
import type { Severity } from "../../core/validation/finding";
import type { CellMark } from "../state/cell-marks";
import { useWorkbenchWording, type Describe } from "../tools";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    maxHeight: "112px",
    minHeight: "32px",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  cell: { ...typographyStyles.body1Strong, margin: 0 },
  value: { ...typographyStyles.body1, margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  findings: { ...typographyStyles.body1, gridColumn: "1 / -1", margin: 0, padding: 0, listStyle: "none" },
  word: { fontWeight: tokens.fontWeightSemibold },
});

export const SEVERITY_KEYS = {
  error: "markError",
  warning: "markWarning",
  info: "markInfo",
} as const satisfies Record<Severity, string>;

interface CellBarProps {
  readonly at: CellRef;
  readonly text: string;
  readonly mark: CellMark | undefined;
  readonly describe: Describe | null;
}

/** The active cell in full: where it is, what it holds, and what the check found in it. */
export function CellBar({ at, text, mark, describe }: CellBarProps) {
  const { say, language, digits } = useWorkbenchWording();
  const styles = useStyles();
  const found = mark?.findings ?? [];
  return (
    // A long text scrolls, and what scrolls must be reached by the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div role="region" aria-label={say("cell", { cell: toA1(at) })} tabIndex={0} className={styles.root}>
      <p className={styles.cell}>{toA1(at)}</p>
      <p className={mergeClasses(styles.value, text === "" && styles.quiet)}>{text === "" ? say("emptyCell") : text}</p>
      {found.length > 0 && (
        <ul className={styles.findings}>
          {found.map((finding, index) => (
            <li key={index}>
              <span className={styles.word}>{say(SEVERITY_KEYS[finding.severity])}</span>:{" "}
              {describe === null ? say("markNotLoaded") : describe(finding, language, digits)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
