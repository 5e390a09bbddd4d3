import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "auto 1fr", gap: tokens.spacingHorizontalXS, margin: 0 },
  icon: { color: tokens.colorStatusWarningForeground3, marginTop: tokens.spacingVerticalXXS },
  text: { overflowWrap: "anywhere", minWidth: 0 },
});

/** Why something needs a look, with the sign of a warning before it. */
export function DoubtLine({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <p className={styles.root}>
      <Warning16Regular className={styles.icon} />
      <span className={styles.text}>{text}</span>
    </p>
  );
}
