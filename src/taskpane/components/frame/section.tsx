import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});

interface SectionProps {
  readonly title: string;
  /** 2 where no other heading stands between the screen's title and this one. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A titled part of a screen. */
export function Section({ title, level = 3, children }: SectionProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <Heading className={styles.heading}>{title}</Heading>
      {children}
    </section>
  );
}
