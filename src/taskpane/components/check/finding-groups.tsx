import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { placeText, ruleName } from "../../../messages/finding-message";
import { useCheckWording } from "../../hooks/use-check-wording";
import type { FindingsJobs } from "../../hooks/use-findings";
import type { FindingsPage, FindingsState } from "../../state/check/findings-state";
import type { FindingGroup } from "../../state/check/group-findings";
import { FIRST_SHOWN, nextLimit, SHOWN_STEP } from "../../state/check/shown-findings";
import { FindingItem } from "./finding-item";
import { SeverityBadge } from "../severity-badge";

const useStyles = makeStyles({
  groups: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  group: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    justifyItems: "start",
    minWidth: 0,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  // A button without a frame begins where the text does.
  subtle: { minWidth: 0, ":first-child": { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    justifySelf: "stretch",
    minWidth: 0,
  },
});

interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly state: FindingsState;
  readonly jobs: FindingsJobs;
}

/** Findings by rule: severity, name and count, what can be done about all of them, then the places. */
export function FindingGroups({ groups, ...rest }: FindingGroupsProps) {
  const styles = useStyles();
  return (
    <div className={styles.groups}>
      {withOffsets(groups).map(({ group, offset }) => (
        <Group key={group.ruleId} group={group} offset={offset} {...rest} />
      ))}
    </div>
  );
}

/** Each group with how many findings stand before it. */
function withOffsets(groups: readonly FindingGroup[]) {
  let offset = 0;
  return groups.map((group) => {
    const before = offset;
    offset += group.findings.length;
    return { group, offset: before };
  });
}

interface GroupProps extends Omit<FindingGroupsProps, "groups"> {
  readonly group: FindingGroup;
  readonly offset: number;
}

function Group({ group, offset, state, jobs }: GroupProps) {
  const { say, language } = useCheckWording();
  const styles = useStyles();
  const { ruleId, severity, findings } = group;
  const { current, takesFocus } = state.walk;
  const limit = state.limits[ruleId] ?? FIRST_SHOWN;
  return (
    <section className={styles.group}>
      <div className={styles.head}>
        <SeverityBadge severity={severity} />
        <h3 className={styles.name}>{say("group", { rule: ruleName(ruleId, language), count: findings.length })}</h3>
      </div>
      <GroupButtons group={group} offset={offset} state={state} jobs={jobs} />
      <ul className={styles.list}>
        {findings.slice(0, limit).map((finding, index) => (
          <FindingItem
            key={`${String(index)} ${placeText(finding, language)}`}
            finding={finding}
            position={offset + index}
            isCurrent={finding === current}
            takesFocus={takesFocus}
            isBusy={state.work !== null}
            jobs={jobs}
          />
        ))}
      </ul>
      {findings.length > FIRST_SHOWN && (
        <MoreButton
          count={findings.length}
          limit={limit}
          onMore={() => jobs.change({ kind: "limited", ruleId, limit: nextLimit(findings.length, limit) })}
        />
      )}
    </section>
  );
}

function GroupButtons({ group: { ruleId, findings }, offset, state, jobs }: GroupProps) {
  const { say, language } = useCheckWording();
  const styles = useStyles();
  const rule = ruleName(ruleId, language);
  const fixable = findings.filter(({ fix }) => fix !== null);
  const count = fixable.length;
  const [first] = findings;
  const standHere = () => {
    if (first !== undefined) jobs.change({ kind: "stood-at", finding: first, position: offset });
  };
  const open = (page: FindingsPage) => {
    standHere();
    jobs.change({ kind: "page-opened", page });
  };
  return (
    <div className={styles.buttons}>
      {count > 0 && (
        <Button
          size="small"
          aria-label={say("fixGroupOf", { rule, count })}
          disabledFocusable={state.work !== null}
          onClick={() => {
            standHere();
            jobs.preview(fixable);
          }}
        >
          {say("fixGroup", { count })}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.subtle}
        aria-label={say("acknowledgeGroupOf", { rule })}
        onClick={() => open({ kind: "acknowledge", findings, reason: "" })}
      >
        {say("acknowledgeGroup")}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        className={styles.subtle}
        aria-label={say("aboutRuleOf", { rule })}
        onClick={() => open({ kind: "rule", ruleId })}
      >
        {say("aboutRule")}
      </Button>
    </div>
  );
}

interface MoreButtonProps {
  readonly count: number;
  readonly limit: number;
  readonly onMore: () => void;
}

function MoreButton({ count, limit, onMore }: MoreButtonProps) {
  const { frame } = useCheckWording();
  const rest = count - limit;
  const more =
    count <= SHOWN_STEP
      ? frame("showAll", { count })
      : frame("showMore", { count: Math.min(nextLimit(count, limit), count) - limit });
  return (
    <Button size="small" aria-expanded={limit > FIRST_SHOWN} onClick={onMore}>
      {rest > 0 ? more : frame("showLess", { count: FIRST_SHOWN })}
    </Button>
  );
}
