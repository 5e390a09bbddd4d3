import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeptSheet, RemovePlannedOutcome } from "../../../app/remove-planned";
import { placeText } from "../../../messages/finding-message";
import { useStartWording } from "../../hooks/use-start-wording";
import { useWording } from "../../hooks/use-wording";
import { NoticeBar } from "../frame/notice-bar";
import { TroubleBar } from "../frame/trouble-bar";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Which sheets are gone, and which stay and why. */
export function RemovalResult({ outcome }: { readonly outcome: RemovePlannedOutcome }) {
  const say = useStartWording();
  const { language } = useWording();
  const styles = useStyles();
  if (outcome.kind === "trouble") return <TroubleBar title={say("undoFailed")} trouble={outcome} />;
  const { sheets, kept } = outcome;
  const keptText = (own: KeptSheet) => {
    const { sheet } = own;
    if (own.reason === "looked-at") return say("keptLookedAt", { sheet, place: placeText(own.by, language) });
    return say(own.reason === "changed" ? "keptChanged" : "keptNeeded", { sheet });
  };
  return (
    <NoticeBar intent="success" title={say("removed", { count: sheets.length })}>
      {sheets.length > 0 && <p className={styles.text}>{say("removedSheets", { sheets: sheets.join(", ") })}</p>}
      {kept.length > 0 && (
        <>
          <p className={styles.text}>{say("keptTitle")}</p>
          <ul className={styles.list}>
            {kept.map((own) => (
              <li key={own.sheet}>{keptText(own)}</li>
            ))}
          </ul>
        </>
      )}
    </NoticeBar>
  );
}
