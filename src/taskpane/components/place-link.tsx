import { Link, makeStyles } from "@fluentui/react-components";
import { toA1 } from "../../core/sheet/cell-ref";
import type { Place } from "../../core/validation/finding";
import { placeText } from "../../messages/finding-message";
import { useJump } from "../hooks/use-jump";
import { useWording } from "../hooks/use-wording";
import { TroubleBar } from "./frame/trouble-bar";

const useStyles = makeStyles({
  // WCAG 2.2 asks for targets of 24 by 24 pixels.
  link: { minHeight: "24px", textAlign: "start" },
});

/** A place in the workbook that a click brings into sight. When Excel refuses, the reason stands below. */
export function PlaceLink({ sheet, at }: Place) {
  const { frame, language } = useWording();
  const styles = useStyles();
  const { jump, refused } = useJump();
  const place = placeText({ sheet, at }, language);
  if (sheet === null) return <strong>{place}</strong>;
  return (
    <>
      <Link
        as="button"
        className={styles.link}
        aria-label={frame("jump", { place })}
        onClick={() => jump(sheet, toA1(at ?? { row: 0, column: 0 }))}
      >
        {place}
      </Link>
      {refused !== null && <TroubleBar title={frame("jumpRefused")} trouble={refused} />}
    </>
  );
}
