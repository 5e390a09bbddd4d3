import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { STATUSES, type Status } from "../../../core/statuses/status";
import type { StatusCount } from "../../../core/summary/summary-model";
import { statusWord } from "../../../messages/words";
import { useWording, type Wording } from "../../hooks/use-wording";
import { Section } from "../frame/section";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  item: { overflowWrap: "anywhere" },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  counts: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const KINDS: readonly (Status | "unknown")[] = [...STATUSES, "unknown"];

/** Rows by department and status. Statuses that no row has are left out: a line of zeros does not fit 320 pixels. */
export function DepartmentCounts({ counts }: { readonly counts: readonly StatusCount[] }) {
  const wording = useWording();
  const say = wording.compile;
  const styles = useStyles();
  return (
    <Section title={say("byDepartment")}>
      <ul className={styles.list}>
        {counts.map((count) => (
          <li key={count.label} className={styles.item}>
            <p className={styles.name}>{say("departmentTotal", { department: count.label, total: count.total })}</p>
            <p className={styles.counts}>{partsOf(count, wording).join(" · ")}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function partsOf({ counts, overdue }: StatusCount, { compile: say, language }: Wording): readonly string[] {
  const parts = KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    say("statusCount", { status: statusWord(kind, language), count: counts[kind] }),
  );
  return overdue === 0 ? parts : [...parts, say("overdue", { count: overdue })];
}
