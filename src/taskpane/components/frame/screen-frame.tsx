import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTitleFocus } from "../../hooks/use-title-focus";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalL, alignContent: "start", minWidth: 0 },
  head: { display: "grid", gap: tokens.spacingVerticalXS },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ScreenFrameProps {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}

/** The title of a screen, one sentence on what it does, and its content. */
export function ScreenFrame({ title, intro, children }: ScreenFrameProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <h1 ref={useTitleFocus()} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {intro !== undefined && <p className={styles.intro}>{intro}</p>}
      </div>
      {children}
    </div>
  );
}
