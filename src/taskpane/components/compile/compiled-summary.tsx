import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Exclusion, SummaryModel } from "../../../core/summary/summary-model";
import { exclusionMessage } from "../../../messages/exclusion-message";
import type { CompileState } from "../../state/pane-state";
import { useJump } from "../../hooks/use-jump";
import { useWording } from "../../hooks/use-wording";
import { DepartmentCounts } from "./department-counts";
import { MoreList } from "../more-list";
import { NoticeBar } from "../frame/notice-bar";
import { PlaceLink } from "../place-link";
import { RestoreSummary } from "./restore-summary";
import { ResultHeading } from "../frame/result-heading";
import { Section } from "../frame/section";
import { TroubleBar } from "../frame/trouble-bar";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  button: { justifySelf: "start" },
  text: { margin: 0 },
});

interface CompiledSummaryProps {
  readonly compiled: Extract<CompileState, { readonly kind: "compiled" }>;
  readonly takesFocus: boolean;
  readonly onRestored: (sheet: string | null) => void;
}

/** What a compile did: rows in = rows out + rows left out, counts, departments that are missing, and every exclusion. */
export function CompiledSummary({ compiled, takesFocus, onRestored }: CompiledSummaryProps) {
  const { compile: say, frame } = useWording();
  const styles = useStyles();
  const { jump, refused } = useJump();
  const { model, sheet, kept, filesLeft, isUnchanged } = compiled;
  const { rowsRead: read, rowsWritten: written, rowsExcluded: excluded } = model.conservation;
  return (
    <div className={styles.root}>
      <ResultHeading takesFocus={takesFocus}>
        {isUnchanged ? say("unchangedTitle") : say("doneTitle", { count: written })}
      </ResultHeading>
      {isUnchanged && <p className={styles.text}>{say("unchangedText")}</p>}
      <p className={styles.text}>{say("conservation", { read, written, excluded })}</p>
      <Button className={styles.button} onClick={() => jump(sheet, "A1")}>
        {say("openSummary", { sheet })}
      </Button>
      <p className={styles.text}>{say("afterwards")}</p>
      {refused !== null && <TroubleBar title={frame("jumpRefused")} trouble={refused} />}
      {!isUnchanged && <RestoreSummary onRestored={onRestored} />}
      {kept.length > 0 && (
        <NoticeBar intent="warning" title={say("keptTitle")}>
          {say("keptText", { sheets: kept.join(", "), sheet })}
        </NoticeBar>
      )}
      {filesLeft.length > 0 && (
        <NoticeBar intent="warning" title={say("filesLeftTitle")}>
          {say("filesLeftText", { files: filesLeft.join(", ") })}
        </NoticeBar>
      )}
      <Absent model={model} />
      {model.byDepartment.length > 0 && <DepartmentCounts counts={model.byDepartment} />}
      {model.excluded.length > 0 && <Exclusions excluded={model.excluded} />}
    </div>
  );
}

function Absent({ model: { missingDepartments, emptyDepartments } }: { readonly model: SummaryModel }) {
  const { compile: say } = useWording();
  return (
    <>
      {missingDepartments.length > 0 && (
        <NoticeBar intent="warning" title={say("missingTitle")}>
          {say("missingText", { departments: missingDepartments.join(", ") })}
        </NoticeBar>
      )}
      {emptyDepartments.length > 0 && (
        <NoticeBar intent="warning" title={say("emptyTitle")}>
          {say("emptyText", { departments: emptyDepartments.join(", ") })}
        </NoticeBar>
      )}
    </>
  );
}

function Exclusions({ excluded }: { readonly excluded: readonly Exclusion[] }) {
  const { compile: say, language } = useWording();
  const styles = useStyles();
  return (
    <Section title={say("excludedTitle", { count: excluded.length })}>
      <p className={styles.text}>{say("excludedText")}</p>
      <MoreList
        items={excluded}
        render={({ sheet, at, reason }) => (
          <>
            <PlaceLink sheet={sheet} at={at} />
            <p className={styles.text}>{exclusionMessage(reason, language)}</p>
          </>
        )}
      />
    </Section>
  );
}
