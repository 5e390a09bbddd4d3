import { makeStyles, tokens } from "@fluentui/react-components";
import type { RemovePlannedOutcome } from "../../../app/remove-planned";
import { useStartWording } from "../../hooks/use-start-wording";
import { NoticeBar } from "../frame/notice-bar";
import { TroubleBar } from "../frame/trouble-bar";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Which sheets are gone, and which stay and why. */
export function RemovalResult({ outcome }: { readonly outcome: RemovePlannedOutcome }) {
  const say = useStartWording();
  const styles = useStyles();
  if (outcome.kind === "trouble") return <TroubleBar title={say("undoFailed")} trouble={outcome} />;
  const { sheets, kept } = outcome;
  return (
    <NoticeBar intent="success" title={say("removed", { count: sheets.length })}>
      {sheets.length > 0 && <p className={styles.text}>{say("removedSheets", { sheets: sheets.join(", ") })}</p>}
      {kept.length > 0 && (
        <>
          <p className={styles.text}>{say("keptTitle")}</p>
          <ul className={styles.list}>
            {kept.map(({ sheet, reason }) => (
              <li key={sheet}>{say(reason === "changed" ? "keptChanged" : "keptNeeded", { sheet })}</li>
            ))}
          </ul>
        </>
      )}
    </NoticeBar>
  );
}
