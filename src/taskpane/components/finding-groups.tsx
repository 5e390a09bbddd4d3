import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Finding } from "../../core/validation/finding";
import { findingMessage, ruleName } from "../../messages/finding-message";
import { useWording } from "../hooks/use-wording";
import { groupFindings, type FindingGroup } from "../state/group-findings";
import { MoreList } from "./more-list";
import { PlaceLink } from "./place-link";
import { SeverityBadge } from "./severity-badge";

const useStyles = makeStyles({
  groups: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  group: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXXS },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  text: { margin: 0 },
});

/** Findings by rule: severity, name and count, then the places. */
export function FindingGroups({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  return (
    <div className={styles.groups}>
      {groupFindings(findings).map((group) => (
        <Group key={group.ruleId} group={group} />
      ))}
    </div>
  );
}

function Group({ group: { ruleId, severity, findings } }: { readonly group: FindingGroup }) {
  const { check: say, language } = useWording();
  const styles = useStyles();
  return (
    <section className={styles.group}>
      <div className={styles.head}>
        <SeverityBadge severity={severity} />
        <h3 className={styles.name}>{say("group", { rule: ruleName(ruleId, language), count: findings.length })}</h3>
      </div>
      <MoreList items={findings} render={(finding) => <FindingItem finding={finding} />} />
    </section>
  );
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const { language } = useWording();
  return (
    <>
      <PlaceLink sheet={finding.sheet} at={finding.at} />
      <p className={useStyles().text}>{findingMessage(finding, language)}</p>
    </>
  );
}
