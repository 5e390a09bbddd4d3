import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Finding, Severity } from "../../../core/validation/finding";
import { countSeverities } from "../../../messages/count-severities";
import { severityWord } from "../../../messages/words";
import { useCheckWording } from "../../hooks/use-check-wording";
import { SEVERITY_ICONS } from "../severity-badge";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

interface SeverityFilterProps {
  readonly findings: readonly Finding[];
  readonly chosen: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
}

/** The totals by severity; each is a switch that shows these alone. */
export function SeverityFilter({ findings, chosen, onChoose }: SeverityFilterProps) {
  const { say, language } = useCheckWording();
  const styles = useStyles();
  const { errors, warnings, infos } = countSeverities(findings);
  const totals = [
    { severity: "error", count: errors },
    { severity: "warning", count: warnings },
    { severity: "info", count: infos },
  ] as const;
  return (
    <div role="group" aria-label={say("severities")} className={styles.root}>
      {totals.map(({ severity, count }) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.button}
          icon={SEVERITY_ICONS[severity]}
          checked={chosen === severity}
          onClick={() => onChoose(chosen === severity ? null : severity)}
        >
          {say("severityCount", { severity: severityWord(severity, language), count })}
        </ToggleButton>
      ))}
    </div>
  );
}
