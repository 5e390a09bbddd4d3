import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { HostFeature } from "../../../ports/features";
import { useSettingsWording } from "../../hooks/use-settings-wording";
import { Section } from "../frame/section";

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, borderCollapse: "collapse", width: "100%" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  needs: { whiteSpace: "nowrap" },
});

/** What the host can do, what each needs, and what is done without it. */
export function FeatureTable({ features }: { readonly features: readonly HostFeature[] }) {
  const say = useSettingsWording();
  const styles = useStyles();
  return (
    <Section level={2} title={say("features")}>
      <table className={styles.table}>
        <thead>
          <tr>
            {(["feature", "needs", "found"] as const).map((key) => (
              <th key={key} scope="col" className={styles.cell}>
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {features.map(({ id, isThere, needs }) => (
            <tr key={id}>
              <th scope="row" className={styles.cell}>
                {say(`feature-${id}`)}
              </th>
              <td className={mergeClasses(styles.cell, styles.needs)}>{needs}</td>
              <td className={styles.cell}>{isThere ? say("there") : `${say("absent")}: ${say(`without-${id}`)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
