import { makeStyles } from "@fluentui/react-components";
import type { FilePlace } from "../../../core/merge/merge-findings";
import { filePlaceText } from "../../../messages/merge-screen-messages";

const useStyles = makeStyles({
  place: { overflowWrap: "anywhere" },
});

/** A cell of a returned file, which the workbook that is open cannot show. */
export function FilePlaceText({ place }: { readonly place: FilePlace }) {
  return <strong className={useStyles().place}>{filePlaceText(place)}</strong>;
}
