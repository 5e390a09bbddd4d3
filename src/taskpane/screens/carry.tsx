import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { CarryPreview } from "../../app/preview-carry";
import { CarriedResult } from "../components/carry/carried-result";
import { CarryPreviewView, YearField } from "../components/carry/carry-preview-view";
import { CarrySourceFields } from "../components/carry/carry-source-fields";
import { NoticeBar } from "../components/frame/notice-bar";
import { ResultHeading } from "../components/frame/result-heading";
import { RestoredJob } from "../components/restored-job";
import { ScreenFrame } from "../components/frame/screen-frame";
import { TroubleBar } from "../components/frame/trouble-bar";
import type { CarryJobs } from "../hooks/use-carry";
import { useCarryWording } from "../hooks/use-carry-wording";
import { wishOf, type CarryState, type CarryWork } from "../state/carry/carry-state";

const useStyles = makeStyles({
  result: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0 },
});

export interface CarryScreenProps {
  readonly carry: CarryState;
  /** The assessed year (BE). */
  readonly year: number;
  readonly takesFocus: boolean;
  readonly jobs: CarryJobs;
}

/** Brings last year's tables into the standard sheets: what was understood, what will be written, what was. */
export function CarryScreen(props: CarryScreenProps) {
  const { carry, year, takesFocus, jobs } = props;
  const { say, status } = useCarryWording();
  const { work, files } = carry;
  const beginAgain = () => jobs.change({ kind: "begun-again" });
  if (work.kind === "carried") {
    return (
      <ScreenFrame title={status("title")}>
        <CarriedResult
          carried={work.carried}
          takesFocus={takesFocus}
          onAgain={beginAgain}
          onRestored={(restored) => jobs.change({ kind: "restored", restored })}
        />
      </ScreenFrame>
    );
  }
  if (work.kind === "restored") {
    return (
      <ScreenFrame title={status("title")}>
        <RestoredJob restored={work.restored} takesFocus={takesFocus} again={say("again")} onAgain={beginAgain} />
      </ScreenFrame>
    );
  }
  const isOpening = files.kind === "opening";
  const isBusy = isOpening || work.kind === "reading" || work.kind === "carrying";
  return (
    <ScreenFrame title={status("title")} intro={say("intro")}>
      <CarrySourceFields carry={carry} year={year} isBusy={isBusy} jobs={jobs} />
      {isOpening && <Spinner size="small" label={status("openingFiles")} />}
      <WorkView {...props} work={work} />
    </ScreenFrame>
  );
}

type OpenWork = Exclude<CarryWork, { readonly kind: "carried" | "restored" }>;

function WorkView({ work, ...props }: CarryScreenProps & { readonly work: OpenWork }) {
  const { status } = useCarryWording();
  switch (work.kind) {
    case "idle":
      return null;
    case "reading":
      if (work.shown === null) return <Spinner size="small" label={status("reading")} />;
      return <Shown {...props} preview={work.shown} isChanged={false} busy="reading" />;
    case "shown":
      return <Shown {...props} preview={work.preview} isChanged={work.isChanged} busy={null} />;
    case "carrying":
      return <Shown {...props} preview={work.preview} isChanged={false} busy="carrying" />;
    default:
      return <NotShown {...props} work={work} />;
  }
}

interface ShownProps extends CarryScreenProps {
  readonly preview: CarryPreview;
  readonly isChanged: boolean;
  readonly busy: "reading" | "carrying" | null;
}

function Shown({ carry, jobs, ...props }: ShownProps) {
  return (
    <CarryPreviewView
      {...props}
      onYear={(year) => chooseYear(carry, year, jobs)}
      onCarry={() => jobs.carry(wishOf(carry, props.year), props.preview)}
    />
  );
}

/** Another year has another framework, so that all is read anew. */
function chooseYear(carry: CarryState, year: number, jobs: CarryJobs): void {
  jobs.change({ kind: "year-chosen", year });
  jobs.preview(wishOf(carry, year), true);
}

type Refused = Extract<OpenWork, { readonly kind: "nothing-to-carry" | "unknown-year" | "no-place" | "failed" }>;

function NotShown({ work, carry, year, takesFocus, jobs }: CarryScreenProps & { readonly work: Refused }) {
  const { say, status } = useCarryWording();
  const styles = useStyles();
  const readAgain = () => jobs.preview(wishOf(carry, year));
  switch (work.kind) {
    case "nothing-to-carry":
      return (
        <div className={styles.result}>
          <ResultHeading takesFocus={takesFocus}>{status("nothing")}</ResultHeading>
          <p className={styles.text}>{say("nothingText")}</p>
        </div>
      );
    case "unknown-year":
      return (
        <div className={styles.result}>
          <NoticeBar intent="error" title={say("readFailed")}>
            {say("unknownYear", { year: work.year, known: work.known.join(", ") })}
          </NoticeBar>
          <YearField year={year} isBusy={false} onYear={(chosen) => chooseYear(carry, chosen, jobs)} />
        </div>
      );
    case "no-place":
      return (
        <NoticeBar intent="error" title={say("carryFailed")}>
          {say("noPlace", { place: work.department ?? say("planPlace"), key: work.key ?? "" })}
        </NoticeBar>
      );
    case "failed":
      return (
        <TroubleBar
          title={work.during === "reading" ? say("readFailed") : say("carryFailed")}
          trouble={work.trouble}
          onRetry={readAgain}
        />
      );
  }
}
