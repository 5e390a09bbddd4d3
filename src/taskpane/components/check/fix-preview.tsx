import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { CellEdit } from "../../../core/validation/fixes/cell-edit";
import { useCheckWording } from "../../hooks/use-check-wording";
import { useHost, type Host } from "../../host";
import type { FindingsJobs } from "../../hooks/use-findings";
import type { FindingsState } from "../../state/check/findings-state";
import { EditLines } from "./edit-lines";
import { MoreList } from "../more-list";
import { PlaceLink } from "../place-link";
import { ResultHeading } from "../frame/result-heading";
import { TroubleBar } from "../frame/trouble-bar";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface FixPreviewProps {
  readonly edits: readonly CellEdit[];
  readonly state: FindingsState;
  readonly takesFocus: boolean;
  readonly jobs: FindingsJobs;
}

/** Every cell before and after. Nothing is written until the person says so. */
export function FixPreview({ edits, state: { work, failure }, takesFocus, jobs }: FixPreviewProps) {
  const { say, status } = useCheckWording();
  const styles = useStyles();
  const host = useHost();
  const count = edits.length;
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))].join(", ");
  return (
    <div className={styles.root}>
      <ResultHeading takesFocus={takesFocus}>
        {count === 0 ? say("previewNone") : say("previewTitle", { count })}
      </ResultHeading>
      <p className={styles.text}>{count === 0 ? say("previewNoneText") : say("previewText", { sheets })}</p>
      <MoreList
        items={edits}
        render={(edit) => (
          <>
            <PlaceLink sheet={edit.sheet} at={edit.at} />
            <EditLines before={edit.before} after={edit.after} />
          </>
        )}
      />
      {count > 0 && <p className={styles.text}>{say(undoBy(host))}</p>}
      {failure !== null && <TroubleBar title={say("applyFailed")} trouble={failure.trouble} />}
      {work !== null && <Spinner size="small" label={status(work)} />}
      <PreviewButtons edits={edits} isOld={isOld(failure)} isBusy={work !== null} jobs={jobs} />
    </div>
  );
}

function undoBy({ restore, features }: Host): "undoOfPage" | "undoOneStep" | "undoByButton" {
  if (restore === null) return "undoOfPage";
  return features.some(({ id, isThere }) => id === "undo-group" && isThere) ? "undoOneStep" : "undoByButton";
}

/** What was shown is no longer what the workbook holds: to try again would fail again. */
function isOld(failure: FindingsState["failure"]): boolean {
  return failure?.trouble.code === "cell-changed" || failure?.trouble.code === "sheet-gone";
}

interface PreviewButtonsProps extends Pick<FixPreviewProps, "edits" | "jobs"> {
  readonly isOld: boolean;
  readonly isBusy: boolean;
}

function PreviewButtons({ edits, isOld: mustCheck, isBusy, jobs }: PreviewButtonsProps) {
  const { say } = useCheckWording();
  const count = edits.length;
  const leave = () => jobs.change({ kind: "page-opened", page: { kind: "list" } });
  const checkAgain = () => {
    leave();
    jobs.checkAgain();
  };
  return (
    <div className={useStyles().buttons}>
      {mustCheck || count === 0 ? (
        <Button appearance="primary" onClick={checkAgain}>
          {say("runAgain")}
        </Button>
      ) : (
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => jobs.apply(edits)}>
          {say("apply", { count })}
        </Button>
      )}
      <Button disabledFocusable={isBusy} onClick={leave}>
        {say("back")}
      </Button>
    </div>
  );
}
