import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { DepartmentStanding } from "../../../core/standing/standing";
import { useWording, type Wording } from "../../hooks/use-wording";
import { Section } from "../frame/section";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  state: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});

/** Who has filled in, who has not, and what is overdue. */
export function DepartmentStandings({ departments }: { readonly departments: readonly DepartmentStanding[] }) {
  const wording = useWording();
  const { home } = wording;
  const styles = useStyles();
  if (departments.length === 0) return null;
  const filled = departments.filter(({ state }) => state === "filled").length;
  const overdue = departments.reduce((total, department) => total + (department.overdue ?? 0), 0);
  const counts = [
    home("departmentCounts", { filled, all: departments.length }),
    ...(overdue === 0 ? [] : [home("departmentOverdue", { count: overdue })]),
  ];
  return (
    <Section title={home("departments")}>
      <p className={styles.text}>{counts.join(" · ")}</p>
      <ul className={styles.list}>
        {departments.map((department) => (
          <li key={department.department} className={styles.item}>
            <span>{department.department}</span>
            <span className={styles.state}>{stateText(department, wording)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function stateText({ state, rows, overdue }: DepartmentStanding, { home }: Wording): string {
  switch (state) {
    case "filled": {
      const filled = home("filled", { rows });
      return overdue === null || overdue === 0 ? filled : `${filled} · ${home("overdue", { count: overdue })}`;
    }
    case "empty":
      return home("empty");
    case "missing":
      return home("missingTab");
    case "unread":
      return home("unreadTab");
  }
}
