import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";

const bordered = (colour: string) => `${tokens.strokeWidthThin} solid ${colour}`;

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  title: { ...typographyStyles.body1Strong, margin: 0, outline: "none" },
  text: { ...typographyStyles.body1, margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, border: bordered(tokens.colorStatusDangerBorder1) },
  info: { backgroundColor: tokens.colorNeutralBackground3, border: bordered(tokens.colorNeutralStroke1) },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: bordered(tokens.colorStatusWarningBorder1),
  },
});

interface MessageBoxProps {
  readonly intent: "error" | "info" | "warning";
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Whether a person must answer before going on: the title takes the focus. */
  readonly takesFocus?: boolean;
}

/** A message in the page that stays in sight. Trouble is heard as soon as it appears. */
export function MessageBox({ intent, title, children, actions, takesFocus = false }: MessageBoxProps) {
  const styles = useStyles();
  const titleId = useId();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div role="region" aria-labelledby={titleId} className={mergeClasses(styles.root, styles[intent])}>
      <div role={intent === "error" ? "alert" : undefined}>
        <p ref={heading} id={titleId} tabIndex={-1} className={styles.title}>
          {title}
        </p>
        {children !== undefined && <p className={styles.text}>{children}</p>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
