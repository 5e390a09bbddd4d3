import { Button, Field, makeStyles, Spinner, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../core/validation/finding";
import { findingMessage } from "../../../messages/finding-message";
import { useCheckWording } from "../../hooks/use-check-wording";
import type { FindingsJobs } from "../../hooks/use-findings";
import type { FindingsState } from "../../state/check/findings-state";
import { MoreList } from "../more-list";
import { PlaceLink } from "../place-link";
import { ResultHeading } from "../frame/result-heading";
import { TroubleBar } from "../frame/trouble-bar";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface AcknowledgeFormProps {
  readonly findings: readonly Finding[];
  readonly reason: string;
  readonly state: FindingsState;
  readonly takesFocus: boolean;
  readonly jobs: FindingsJobs;
}

/** Asks why findings stay as they are. */
export function AcknowledgeForm({ findings, reason, state, takesFocus, jobs }: AcknowledgeFormProps) {
  const { say, status, language, digits } = useCheckWording();
  const styles = useStyles();
  const [showsProblem, setShowsProblem] = useState(false);
  const { work, failure } = state;
  const isMissing = reason.trim() === "";
  const save = () => {
    if (isMissing) setShowsProblem(true);
    else jobs.acknowledge(findings, reason.trim());
  };
  return (
    <div className={styles.root}>
      <ResultHeading takesFocus={takesFocus}>{say("acknowledgeTitle", { count: findings.length })}</ResultHeading>
      <p className={styles.text}>{say("acknowledgeText")}</p>
      <MoreList
        items={findings}
        render={(finding) => (
          <>
            <PlaceLink sheet={finding.sheet} at={finding.at} />
            <p className={styles.text}>{findingMessage(finding, language, digits)}</p>
          </>
        )}
      />
      <Field
        label={say("reason")}
        required
        {...(showsProblem && isMissing && { validationMessage: say("reasonMissing") })}
      >
        <Textarea
          value={reason}
          resize="vertical"
          onChange={(_, { value }) => jobs.change({ kind: "reason-typed", reason: value })}
        />
      </Field>
      {failure !== null && <TroubleBar title={say("keepFailed")} trouble={failure.trouble} />}
      {work !== null && <Spinner size="small" label={status(work)} />}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={work !== null} onClick={save}>
          {say("saveAcknowledged")}
        </Button>
        <Button
          disabledFocusable={work !== null}
          onClick={() => jobs.change({ kind: "page-opened", page: { kind: "list" } })}
        >
          {say("leave")}
        </Button>
      </div>
    </div>
  );
}
