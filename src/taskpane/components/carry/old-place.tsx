import { makeStyles } from "@fluentui/react-components";
import type { OldPlace } from "../../../core/carry/carry-plan";
import { toA1 } from "../../../core/sheet/cell-ref";
import { PlaceLink } from "../place-link";

const useStyles = makeStyles({
  place: { overflowWrap: "anywhere" },
});

/** A cell of an old workbook: a link where that is the workbook which is open. */
export function OldPlaceText({ place: { file, sheet, at } }: { readonly place: OldPlace }) {
  const styles = useStyles();
  if (file === "") return <PlaceLink sheet={sheet} at={at} />;
  return <strong className={styles.place}>{`${file} ${sheet}!${toA1(at)}`}</strong>;
}
