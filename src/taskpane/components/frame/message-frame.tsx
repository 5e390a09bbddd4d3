import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DiamondDismiss20Filled } from "@fluentui/react-icons/svg/diamond-dismiss";
import { Info20Filled } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { useId, type ReactNode } from "react";

const bordered = (colour: string) => `${tokens.strokeWidthThin} solid ${colour}`;

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    minHeight: "36px",
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  body: { ...typographyStyles.body1, minWidth: 0, overflowWrap: "anywhere" },
  title: { ...typographyStyles.body1Strong, "::after": { content: '" "' } },
  actions: {
    display: "flex",
    gridColumn: "1 / -1",
    justifyContent: "end",
    columnGap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalMNudge,
  },
});

const useFrameStyles = makeStyles({
  info: { backgroundColor: tokens.colorNeutralBackground3, border: bordered(tokens.colorNeutralStroke1) },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: bordered(tokens.colorStatusSuccessBorder1),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: bordered(tokens.colorStatusWarningBorder1),
  },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, border: bordered(tokens.colorStatusDangerBorder1) },
});

const useSignStyles = makeStyles({
  sign: { display: "flex" },
  info: { color: tokens.colorNeutralForeground3 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

const SIGNS = {
  info: <Info20Filled />,
  success: <CheckmarkCircle20Filled />,
  warning: <Warning20Filled />,
  error: <DiamondDismiss20Filled />,
} as const;

interface MessageFrameProps {
  readonly intent: keyof typeof SIGNS;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Whether a screen reader hears the text as soon as it appears. */
  readonly isAlert?: boolean;
}

/** A framed message with a sign: the colours and measures of Fluent's message bar in its layout of several lines. */
export function MessageFrame({ intent, title, children, actions, isAlert = false }: MessageFrameProps) {
  const styles = useStyles();
  const frames = useFrameStyles();
  const signs = useSignStyles();
  const titleId = useId();
  return (
    <div role="group" aria-labelledby={titleId} className={mergeClasses(styles.root, frames[intent])}>
      <div className={mergeClasses(signs.sign, signs[intent])}>{SIGNS[intent]}</div>
      <div role={isAlert ? "alert" : undefined} className={styles.body}>
        <span id={titleId} className={styles.title}>
          {title}
        </span>
        {children}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
