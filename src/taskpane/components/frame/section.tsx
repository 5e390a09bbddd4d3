import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: {
    ...typographyStyles.body1Strong,
    margin: 0,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface SectionProps {
  readonly title: string;
  /** 2 where no other heading stands between the screen's title and this one. */
  readonly level?: 2 | 3;
  /** Where it comes in the place of the button that asked for it: its title takes the focus that the button had. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

/** A titled part of a screen. */
export function Section({ title, level = 3, takesFocus = false, children }: SectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = level === 2 ? "h2" : "h3";
  const styles = useStyles();
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className={styles.root}>
      <Heading ref={heading} tabIndex={takesFocus ? -1 : undefined} className={styles.heading}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
