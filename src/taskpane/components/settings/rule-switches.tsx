import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckReport } from "../../../app/check-workbook";
import type { RuleGroup } from "../../../core/validation/rule";
import { RULES } from "../../../core/validation/rules";
import { ruleName } from "../../../messages/finding-message";
import type { Trouble } from "../../../ports/trouble";
import { useCrash } from "../../hooks/use-crash";
import { useSettingsWording } from "../../hooks/use-settings-wording";
import { useWording } from "../../hooks/use-wording";
import { useHost } from "../../host";
import { Section } from "../frame/section";
import { TroubleBar } from "../frame/trouble-bar";

const GROUPS = [...new Set(RULES.map(({ group }) => group))];

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  group: { minWidth: 0 },
  summary: { minHeight: "32px", cursor: "pointer", paddingTop: tokens.spacingVerticalXS },
  rules: { display: "grid" },
});

interface RuleSwitchesProps {
  readonly report: CheckReport;
  readonly onWritten: () => void;
  readonly onSay: (text: string) => void;
}

/** Every rule with its switch for this workbook, group by group. */
export function RuleSwitches({ report, onWritten, onSay }: RuleSwitchesProps) {
  const say = useSettingsWording();
  const styles = useStyles();
  const { findings } = useHost();
  const crash = useCrash();
  const [pending, setPending] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const switchRule = (ruleId: string, isOn: boolean) => {
    if (pending !== null) return;
    setPending(ruleId);
    findings.switchRule(ruleId, isOn).then((outcome) => {
      setPending(null);
      setTrouble(outcome.kind === "trouble" ? outcome : null);
      if (outcome.kind === "trouble") return;
      onSay(say("kept"));
      onWritten();
    }, crash);
  };
  return (
    <Section level={2} takesFocus title={say("rules")}>
      <p className={styles.text}>{say("rulesText")}</p>
      {trouble !== null && <TroubleBar title={say("keepFailed")} trouble={trouble} />}
      {GROUPS.map((group) => (
        <RuleGroupSwitches key={group} group={group} off={report.switchedOff} onSwitch={switchRule} />
      ))}
    </Section>
  );
}

interface RuleGroupSwitchesProps {
  readonly group: RuleGroup;
  readonly off: readonly string[];
  readonly onSwitch: (ruleId: string, isOn: boolean) => void;
}

function RuleGroupSwitches({ group, off, onSwitch }: RuleGroupSwitchesProps) {
  const { language } = useWording();
  const say = useSettingsWording();
  const styles = useStyles();
  const rules = RULES.filter((rule) => rule.group === group);
  const on = rules.filter(({ id }) => !off.includes(id)).length;
  return (
    <details className={styles.group}>
      {/* Office.js on the web moves the focus at Tab and knows a summary as a stop only by its tabindex. */}
      <summary tabIndex={0} className={styles.summary}>
        {say("groupCount", { group: say(group), on, all: rules.length })}
      </summary>
      <div className={styles.rules}>
        {rules.map(({ id }) => (
          <Checkbox
            key={id}
            label={ruleName(id, language)}
            checked={!off.includes(id)}
            onChange={(_, { checked }) => onSwitch(id, checked === true)}
          />
        ))}
      </div>
    </details>
  );
}
