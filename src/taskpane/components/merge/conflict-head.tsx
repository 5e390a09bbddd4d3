import { makeStyles } from "@fluentui/react-components";
import { filePlaceText } from "../../../messages/merge-screen-messages";
import { useMergeWording } from "../../hooks/use-merge-wording";
import type { Conflict } from "../../state/merge/merge-view";
import { ClippedText } from "../clipped-text";
import { DoubtLine } from "../doubt-line";

const useStyles = makeStyles({
  measure: { margin: 0, overflowWrap: "anywhere" },
});

/** Which measure a conflict is about, whence the other row is, and which other files disagree too. */
export function ConflictHead({ conflict }: { readonly conflict: Conflict }) {
  const { say } = useMergeWording();
  const styles = useStyles();
  const { row, returned } = conflict;
  const { from, rivals } = returned;
  const code = row.code === "" ? say("noCode") : row.code;
  return (
    <>
      <p className={styles.measure}>
        <strong>{say("measure", { code, measure: row.text })}</strong>
      </p>
      <ClippedText text={row.department} isSmall />
      <ClippedText text={say("fromFile", { place: filePlaceText(from) })} isSmall />
      {rivals.length > 0 && <DoubtLine text={say("rivals", { places: rivals.map(filePlaceText).join(", ") })} />}
    </>
  );
}
