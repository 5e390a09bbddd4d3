import type { AgencyFieldOutcome } from "../../../app/set-agency-field";
import { fromA1 } from "../../../core/sheet/cell-ref";
import { useSettingsWording } from "../../hooks/use-settings-wording";
import { NoticeBar } from "../frame/notice-bar";
import { TroubleBar } from "../frame/trouble-bar";
import { PlaceLink } from "../place-link";

/** Why a field of the agency sheet was not kept; nothing where it was. */
export function AgencyFieldResult({ outcome }: { readonly outcome: AgencyFieldOutcome | null }) {
  const say = useSettingsWording();
  switch (outcome?.kind) {
    case "no-place":
      return <p>{say("noAgencySheet")}</p>;
    case "no-room":
      return (
        <NoticeBar intent="warning" title={say("noRoom")}>
          {say("noRoomText")} <PlaceLink sheet={outcome.sheet} at={fromA1(outcome.cell)} />
        </NoticeBar>
      );
    case "trouble":
      return <TroubleBar title={say("keepFailed")} trouble={outcome} />;
    case "kept":
    case undefined:
      return null;
  }
}
