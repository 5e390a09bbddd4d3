import type { SetRequest } from "../../app/insert-set";
import { InsertFormView } from "../components/insert/insert-form-view";
import { InsertedSheets } from "../components/insert/inserted-sheets";
import { NoticeBar } from "../components/frame/notice-bar";
import { SampleSection } from "../components/insert/sample-section";
import { ScreenFrame } from "../components/frame/screen-frame";
import { SheetGallery } from "../components/insert/sheet-gallery";
import { TroubleBar } from "../components/frame/trouble-bar";
import { UndoInsertBar } from "../components/insert/undo-insert-bar";
import { useWording } from "../hooks/use-wording";
import type { FormChange } from "../state/insert/form-change";
import { requestOf } from "../state/insert/form-request";
import type { InsertForm } from "../state/insert/insert-form";
import type { CheckState, InsertState } from "../state/pane-state";

export interface InsertScreenProps {
  readonly insert: InsertState;
  readonly form: InsertForm;
  readonly takesFocus: boolean;
  readonly onChange: (change: FormChange) => void;
  readonly onInsert: (request: SetRequest) => void;
  /** The last reading of the workbook. */
  readonly check: CheckState;
  /** To be called after a write that the reducer does not know of. */
  readonly onWritten: () => void;
  readonly onSay: (text: string) => void;
}

/** Asks who the agency is and inserts the standard sheets. */
export function InsertScreen(props: InsertScreenProps) {
  const { insert, form, takesFocus, onChange, onInsert, check, onWritten, onSay } = props;
  const { insert: say } = useWording();
  const submit = () => {
    const request = requestOf(form);
    onChange({ kind: "submitted" });
    if (request !== null) onInsert(request);
  };
  return (
    <ScreenFrame title={say("title")} intro={say("intro")}>
      {insert.kind === "inserted" && (
        <>
          <InsertedSheets inserted={insert.inserted} alreadyThere={insert.alreadyThere} takesFocus={takesFocus} />
          {insert.inserted.length > 0 && <UndoInsertBar onWritten={onWritten} onSay={onSay} />}
        </>
      )}
      <InsertFormView form={form} isBusy={insert.kind === "inserting"} onChange={onChange} onSubmit={submit} />
      {insert.kind === "failed" && <TroubleBar title={say("failed")} trouble={insert.trouble} onRetry={submit} />}
      {insert.kind === "unknown-year" && (
        <NoticeBar intent="error" title={say("failed")}>
          {say("unknownYear", { year: insert.year, known: insert.known.join(", ") })}
        </NoticeBar>
      )}
      <SampleSection report={check.kind === "ready" ? check.report : null} onWritten={onWritten} onSay={onSay} />
      <SheetGallery form={form} onWritten={onWritten} onSay={onSay} />
    </ScreenFrame>
  );
}
