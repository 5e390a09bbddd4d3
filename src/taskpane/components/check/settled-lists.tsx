import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CheckReport } from "../../../app/check-workbook";
import type { AcknowledgedFinding } from "../../../core/check-settings/sort-findings";
import { findingMessage, placeText, ruleName } from "../../../messages/finding-message";
import { useCheckWording } from "../../hooks/use-check-wording";
import type { FindingsJobs } from "../../hooks/use-findings";
import { MoreList } from "../more-list";
import { PlaceLink } from "../place-link";
import { Section } from "../frame/section";

const useStyles = makeStyles({
  item: { display: "grid", gap: tokens.spacingVerticalXXS, justifyItems: "start", minWidth: 0 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface SettledListsProps {
  readonly report: CheckReport;
  readonly isBusy: boolean;
  readonly jobs: FindingsJobs;
}

/** What is left out of the counts because a person said so: acknowledged findings and rules that are off. */
export function SettledLists({ report: { acknowledged, switchedOff }, isBusy, jobs }: SettledListsProps) {
  const { say, language } = useCheckWording();
  const styles = useStyles();
  return (
    <>
      {acknowledged.length > 0 && (
        <Section title={say("acknowledgedTitle", { count: acknowledged.length })}>
          <MoreList
            items={acknowledged}
            render={(own) => <AcknowledgedItem acknowledged={own} isBusy={isBusy} jobs={jobs} />}
          />
        </Section>
      )}
      {switchedOff.length > 0 && (
        <Section title={say("switchedOffTitle", { count: switchedOff.length })}>
          <MoreList
            items={switchedOff}
            render={(ruleId) => (
              <div className={styles.line}>
                <span>{ruleName(ruleId, language)}</span>
                <Button
                  size="small"
                  aria-label={say("switchOnOf", { rule: ruleName(ruleId, language) })}
                  disabledFocusable={isBusy}
                  onClick={() => jobs.switchRule(ruleId, true)}
                >
                  {say("switchOn")}
                </Button>
              </div>
            )}
          />
        </Section>
      )}
    </>
  );
}

interface AcknowledgedItemProps extends Omit<SettledListsProps, "report"> {
  readonly acknowledged: AcknowledgedFinding;
}

function AcknowledgedItem({ acknowledged, isBusy, jobs }: AcknowledgedItemProps) {
  const { say, language, digits } = useCheckWording();
  const styles = useStyles();
  const { finding, acknowledgement } = acknowledged;
  const { reason, day } = acknowledgement;
  return (
    <div className={styles.item}>
      <PlaceLink sheet={finding.sheet} at={finding.at} />
      {finding.rowTitle !== null && <p className={styles.small}>{finding.rowTitle}</p>}
      <p className={styles.text}>{findingMessage(finding, language, digits)}</p>
      <p className={styles.small}>{say("acknowledgedOn", { reason, day })}</p>
      <Button
        size="small"
        aria-label={say("withdrawAt", { place: placeText(finding, language) })}
        disabledFocusable={isBusy}
        onClick={() => jobs.withdraw(acknowledgement)}
      >
        {say("withdraw")}
      </Button>
    </div>
  );
}
