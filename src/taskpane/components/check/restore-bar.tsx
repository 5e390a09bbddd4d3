import { Button } from "@fluentui/react-components";
import type { CellEdit } from "../../../core/validation/fixes/cell-edit";
import { placeText } from "../../../messages/finding-message";
import { useCheckWording } from "../../hooks/use-check-wording";
import { NoticeBar } from "../frame/notice-bar";

const NAMED = 3;

interface RestoreBarProps {
  readonly steps: readonly (readonly CellEdit[])[];
  readonly isBusy: boolean;
  readonly onRestore: (edits: readonly CellEdit[]) => void;
}

/** The last step that can be put back: which cells, until when, and the button. */
export function RestoreBar({ steps, isBusy, onRestore }: RestoreBarProps) {
  const { say, status, language } = useCheckWording();
  const edits = steps.at(-1);
  if (edits === undefined) return null;
  const count = edits.length;
  const named = edits.slice(0, NAMED).map((edit) => placeText(edit, language));
  const places = named.join(", ");
  const all = count > NAMED ? say("morePlaces", { places, count: count - NAMED }) : places;
  const restore = (
    <Button disabledFocusable={isBusy} onClick={() => onRestore(edits)}>
      {say("restore", { count })}
    </Button>
  );
  return (
    <NoticeBar intent="success" title={status("edited", { count })} actions={restore}>
      {say("restoreText", { places: all })}
    </NoticeBar>
  );
}
