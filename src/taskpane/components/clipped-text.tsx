import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";

const LONGEST = 160;

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** A text of a cell on one line, cut where it is long: the whole stands in the cell. */
export function ClippedText({ text, isSmall = false }: { readonly text: string; readonly isSmall?: boolean }) {
  const styles = useStyles();
  const line = text.replace(/\s+/gu, " ").trim();
  const shown = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
  return <p className={mergeClasses(styles.text, isSmall && styles.small)}>{shown}</p>;
}
