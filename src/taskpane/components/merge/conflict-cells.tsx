import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TakenCell } from "../../../core/merge/merge-findings";
import { mergedColumn, mergedValue } from "../../../messages/merge-screen-messages";
import { useMergeWording } from "../../hooks/use-merge-wording";
import type { Conflict } from "../../state/merge/merge-view";
import { PlaceLink } from "../place-link";
import { FilePlaceText } from "./file-place-text";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0, margin: 0, padding: 0, listStyleType: "none" },
  column: { ...typographyStyles.caption1Strong, margin: 0, overflowWrap: "anywhere" },
  // One above the other where two columns would be too narrow to read.
  sides: {
    display: "grid",
    gap: tokens.spacingHorizontalXS,
    "@media (min-width: 340px)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  side: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  theirs: { backgroundColor: tokens.colorNeutralBackground3 },
  whose: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});

/** Every cell that the returned row would change, what stands there beside what the file says. Whole, so that one can decide. */
export function ConflictCells({ conflict }: { readonly conflict: Conflict }) {
  const styles = useStyles();
  return (
    <ul className={styles.root}>
      {conflict.returned.takes.map((cell) => (
        <li key={cell.key}>
          <p className={styles.column}>{mergedColumn(cell.key)}</p>
          <Sides conflict={conflict} cell={cell} />
        </li>
      ))}
    </ul>
  );
}

function Sides({ conflict: { row, returned }, cell }: { readonly conflict: Conflict; readonly cell: TakenCell }) {
  const { say, language, digits } = useMergeWording();
  const styles = useStyles();
  const { key, at, from, base, theirs } = cell;
  const first = row.returned.find(({ outcome }) => outcome === "added")?.from.file ?? "";
  return (
    <div className={styles.sides}>
      <Side value={mergedValue(key, base, language, digits)}>
        {row.at === null ? say("firstFile", { file: first }) : say("base")}{" "}
        {at !== null && <PlaceLink sheet={row.sheet} at={at} />}
      </Side>
      <Side value={mergedValue(key, theirs, language, digits)} isTheirs>
        <FilePlaceText place={{ ...returned.from, at: from }} />
      </Side>
    </div>
  );
}

interface SideProps {
  readonly value: string;
  readonly isTheirs?: boolean;
  readonly children: ReactNode;
}

function Side({ value, isTheirs = false, children }: SideProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.side, isTheirs && styles.theirs)}>
      <div className={styles.whose}>{children}</div>
      <p className={styles.value}>{value}</p>
    </div>
  );
}
