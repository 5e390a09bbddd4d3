import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { RULES } from "../../../core/validation/rules";
import { ruleName } from "../../../messages/finding-message";
import { useCheckWording } from "../../hooks/use-check-wording";
import type { FindingsJobs } from "../../hooks/use-findings";
import type { FindingsState } from "../../state/check/findings-state";
import { ResultHeading } from "../frame/result-heading";
import { SeverityBadge } from "../severity-badge";
import { TroubleBar } from "../frame/trouble-bar";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, justifyItems: "start", minWidth: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RulePageProps {
  readonly ruleId: string;
  /** How many findings of it are open. */
  readonly count: number;
  readonly state: FindingsState;
  readonly takesFocus: boolean;
  readonly jobs: FindingsJobs;
}

/** What a rule is, what it rests on, and its switch for this workbook. */
export function RulePage({ ruleId, count, state: { work, failure }, takesFocus, jobs }: RulePageProps) {
  const { say, status, language } = useCheckWording();
  const styles = useStyles();
  const rule = RULES.find(({ id }) => id === ruleId);
  return (
    <div className={styles.root}>
      <ResultHeading takesFocus={takesFocus}>{ruleName(ruleId, language)}</ResultHeading>
      {rule !== undefined && (
        <>
          <SeverityBadge severity={rule.severity} />
          <div>
            <p className={styles.small}>{say("basis")}</p>
            <p lang="en" className={styles.text}>
              {rule.basis}
            </p>
          </div>
        </>
      )}
      <p className={styles.text}>{say("ruleFound", { count })}</p>
      <p className={styles.small}>{say("ruleId", { rule: ruleId })}</p>
      {failure !== null && <TroubleBar title={say("keepFailed")} trouble={failure.trouble} />}
      {work !== null && <Spinner size="small" label={status(work)} />}
      <p className={styles.text}>{say("switchOffText")}</p>
      <div className={styles.buttons}>
        <Button disabledFocusable={work !== null} onClick={() => jobs.switchRule(ruleId, false)}>
          {say("switchOff")}
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
