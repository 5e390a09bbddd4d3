import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useWording } from "../../hooks/use-wording";

const useStyles = makeStyles({
  // As high as the score card and the next step that take its place.
  card: {
    display: "grid",
    alignContent: "start",
    gap: tokens.spacingVerticalS,
    boxSizing: "border-box",
    minHeight: "112px",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  line: { height: "12px", borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorNeutralStroke2 },
  wide: { width: "80%" },
  narrow: { width: "45%" },
});

/** What stands on Home until the workbook is read: the places of what comes, without a number. */
export function HomeSkeleton() {
  const { home } = useWording();
  const styles = useStyles();
  return (
    <>
      <div className={styles.card}>
        <Spinner size="tiny" label={home("reading")} />
        <Lines />
      </div>
      <div className={styles.card} aria-hidden>
        <Lines />
      </div>
    </>
  );
}

function Lines() {
  const { line, wide, narrow } = useStyles();
  return (
    <>
      <div className={`${line} ${wide}`} />
      <div className={`${line} ${narrow}`} />
    </>
  );
}
