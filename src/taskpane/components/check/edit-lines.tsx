import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { textOf, type CellValue } from "../../../core/sheet/cell-value";
import type { CellEdit } from "../../../core/validation/fixes/cell-edit";
import { useCheckWording } from "../../hooks/use-check-wording";
import { dayOfValue } from "../../state/check/day-of-value";
import { editExcerpt } from "../../state/check/edit-excerpt";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    overflowWrap: "anywhere",
  },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, lineHeight: tokens.lineHeightBase300 },
  value: { margin: 0, whiteSpace: "pre-wrap" },
  // The line below stays where the system forces its own colours.
  part: {
    padding: `0 ${tokens.strokeWidthThin}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
  },
  before: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    borderBottom: `${tokens.strokeWidthThick} dotted ${tokens.colorPaletteRedBorder2}`,
  },
  after: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorPaletteGreenBorder2}`,
  },
});

/** What a cell holds and what it will hold, the change marked. */
export function EditLines({ before, after }: Pick<CellEdit, "before" | "after">) {
  const { say } = useCheckWording();
  const styles = useStyles();
  const valueText = useValueText();
  const isText = typeof before === "string" && typeof after === "string";
  const whole = { lead: "", before: valueText(before), after: valueText(after), tail: "" };
  const { lead, tail, ...parts } = isText ? editExcerpt(before, after) : whole;
  const around = (part: ReactNode) => (
    <dd className={styles.value}>
      {lead}
      {part}
      {tail}
    </dd>
  );
  return (
    <dl className={styles.root}>
      <dt className={styles.term}>{say("before")}</dt>
      {around(parts.before !== "" && <del className={mergeClasses(styles.part, styles.before)}>{parts.before}</del>)}
      <dt className={styles.term}>{say("after")}</dt>
      {around(parts.after !== "" && <ins className={mergeClasses(styles.part, styles.after)}>{parts.after}</ins>)}
    </dl>
  );
}

/** A whole value: a day's number as the day, an empty cell as a word. */
function useValueText(): (value: CellValue) => string {
  const { say } = useCheckWording();
  return (value) => {
    const day = dayOfValue(value);
    if (day !== null) return say("dayNumber", { day, serial: textOf(value) });
    return value === null ? say("empty") : textOf(value);
  };
}
