import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Carried } from "../../../app/carry-last-year";
import type { Restorable } from "../../../app/restorable-job";
import { useCarryWording } from "../../hooks/use-carry-wording";
import { useJump } from "../../hooks/use-jump";
import { useHost } from "../../host";
import { RestoreJob } from "../restore-job";
import { CarryLists, UnusedLines } from "./carry-lists";
import { ResultHeading } from "../frame/result-heading";
import { TroubleBar } from "../frame/trouble-bar";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface CarriedResultProps {
  readonly carried: Carried;
  readonly takesFocus: boolean;
  readonly onAgain: () => void;
  readonly onRestored: (restored: Restorable) => void;
}

/** What was written, where, and what was not and why. */
export function CarriedResult({ carried, takesFocus, onAgain, onRestored }: CarriedResultProps) {
  const { say, status, frame } = useCarryWording();
  const styles = useStyles();
  const { carry } = useHost();
  const { jump, refused } = useJump();
  const { plan, sheets, rowsWritten, planSheet } = carried;
  const { measures, rowsRead: rows, rowsCarried, rowsListed: listed, inQuestion } = plan.counts;
  const list = sheets.at(-1) ?? "";
  return (
    <div className={styles.root}>
      <ResultHeading takesFocus={takesFocus}>{status("carried", { count: measures })}</ResultHeading>
      <p className={styles.text}>{status("counts", { rows, carried: rowsCarried, listed, inQuestion })}</p>
      <p className={styles.text}>{say("written", { rows: rowsWritten })}</p>
      <p className={styles.text}>{say("wroteSheets", { sheets: sheets.join(", ") })}</p>
      <div className={styles.buttons}>
        {[planSheet, list].map((sheet) => (
          <Button key={sheet} onClick={() => jump(sheet, "A1")}>
            {say("openPlan", { sheet })}
          </Button>
        ))}
        <Button onClick={onAgain}>{say("again")}</Button>
      </div>
      <RestoreJob host={carry.restore} onRestored={onRestored} />
      {refused !== null && <TroubleBar title={frame("jumpRefused")} trouble={refused} />}
      <CarryLists plan={plan} />
      <UnusedLines plan={plan} />
    </div>
  );
}
