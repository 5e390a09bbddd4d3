import { makeStyles, tokens } from "@fluentui/react-components";
import type { RestoreJobOutcome } from "../../app/restorable-job";
import type { KeptSheet } from "../../app/remove-planned";
import { placeText } from "../../messages/finding-message";
import { troubleMessage } from "../../messages/trouble-message";
import { useRestoreWording } from "../hooks/use-restore-wording";
import { NoticeBar } from "./frame/notice-bar";
import { TroubleBar } from "./frame/trouble-bar";
import { PlaceLink } from "./place-link";

const SHOWN = 20;

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface RestoreRefusedProps {
  readonly refused: Exclude<RestoreJobOutcome, { readonly kind: "restored" }>;
}

/** Why a job was not taken back, with the places, or what stands where only part could be. */
export function RestoreRefused({ refused }: RestoreRefusedProps) {
  const { say, language, digits } = useRestoreWording();
  const styles = useStyles();
  switch (refused.kind) {
    case "trouble":
      return <TroubleBar title={say("failed")} trouble={refused} />;
    case "partly": {
      const sheets = refused.restored.addedSheets.join(", ");
      return (
        <NoticeBar intent="error" title={say("failed")}>
          {say("partly", { sheets, reason: troubleMessage(refused.trouble, language, digits) })}
        </NoticeBar>
      );
    }
    case "changed": {
      const { kept, places } = refused;
      return (
        <NoticeBar intent="warning" title={say("failed")}>
          <p className={styles.text}>{say("changed")}</p>
          <ul className={styles.list}>
            {kept.slice(0, SHOWN).map((sheet) => (
              <li key={sheet.sheet}>
                <KeptSheetText kept={sheet} />
              </li>
            ))}
            {places.slice(0, SHOWN).map((place) => (
              <li key={placeText(place, language)}>
                <PlaceLink {...place} /> {say("changedPlace")}
              </li>
            ))}
          </ul>
        </NoticeBar>
      );
    }
  }
}

/** Why an added sheet stays; where a formula looks at it, the formula can be gone to. */
function KeptSheetText({ kept }: { readonly kept: KeptSheet }) {
  const { say } = useRestoreWording();
  const { sheet, reason } = kept;
  switch (reason) {
    case "looked-at":
      return (
        <>
          {say("keptLookedAt", { sheet })} <PlaceLink {...kept.by} />
        </>
      );
    case "changed":
      return say("keptChanged", { sheet });
    case "needed":
      return say("keptNeeded", { sheet });
  }
}
