import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // The border takes a colour of the system's where the system forces colours, so the badge keeps its outline there.
  root: {
    ...typographyStyles.caption1Strong,
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingHorizontalXXS,
    boxSizing: "border-box",
    minWidth: "20px",
    minHeight: "20px",
    padding: `0 calc(${tokens.spacingHorizontalXS} + ${tokens.strokeWidthThin})`,
    borderRadius: tokens.borderRadiusCircular,
  },
  danger: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteRedBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorPaletteYellowForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteYellowBorder1}`,
  },
  informative: {
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { display: "flex", fontSize: "12px", lineHeight: 1 },
});

interface TintBadgeProps {
  readonly tone: "danger" | "warning" | "informative";
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

/** A word with a sign on a tint: the colours and measures of Fluent's badge, of which the pane uses this one look. */
export function TintBadge({ tone, icon, children }: TintBadgeProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.root, styles[tone])}>
      <span className={styles.icon}>{icon}</span>
      {children}
    </span>
  );
}
