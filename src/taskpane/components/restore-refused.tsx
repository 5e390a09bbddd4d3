import { makeStyles, tokens } from "@fluentui/react-components";
import type { RestoreJobOutcome } from "../../app/restorable-job";
import type { KeptSheet } from "../../app/remove-planned";
import { placeText } from "../../messages/finding-message";
import { troubleMessage } from "../../messages/trouble-message";
import { useRestoreWording } from "../hooks/use-restore-wording";
import { NoticeBar } from "./frame/notice-bar";
import { TroubleBar } from "./frame/trouble-bar";

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
  const { say, language } = useRestoreWording();
  const styles = useStyles();
  switch (refused.kind) {
    case "trouble":
      return <TroubleBar title={say("failed")} trouble={refused} />;
    case "partly": {
      const sheets = refused.restored.addedSheets.join(", ");
      return (
        <NoticeBar intent="error" title={say("failed")}>
          {say("partly", { sheets, reason: troubleMessage(refused.trouble, language) })}
        </NoticeBar>
      );
    }
    case "changed": {
      const keptText = (kept: KeptSheet) => {
        const { sheet } = kept;
        if (kept.reason === "looked-at") return say("keptLookedAt", { sheet, place: placeText(kept.by, language) });
        return say(kept.reason === "changed" ? "keptChanged" : "keptNeeded", { sheet });
      };
      const lines = [
        ...refused.kept.map(keptText),
        ...refused.places.map((place) => say("changedPlace", { place: placeText(place, language) })),
      ];
      return (
        <NoticeBar intent="warning" title={say("failed")}>
          <p className={styles.text}>{say("changed")}</p>
          <ul className={styles.list}>
            {lines.slice(0, SHOWN).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </NoticeBar>
      );
    }
  }
}
