import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useJump } from "../../hooks/use-jump";
import { useWording, type Wording } from "../../hooks/use-wording";
import type { NextStep } from "../../state/home/next-step";
import type { Screen } from "../../state/screen";
import { TroubleBar } from "../frame/trouble-bar";

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
});

interface NextStepCardProps {
  readonly step: NextStep;
  readonly onGo: (screen: Screen) => void;
}

/** The next step as one button, with the reason. */
export function NextStepCard({ step, onGo }: NextStepCardProps) {
  const wording = useWording();
  const { home, frame } = wording;
  const styles = useStyles();
  const { jump, refused } = useJump();
  const { target } = step;
  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>{home("next")}</h2>
      <p className={styles.text}>{reasonOf(step, wording)}</p>
      <Button appearance="primary" onClick={() => ("sheet" in target ? jump(target.sheet, "A1") : onGo(target.screen))}>
        {labelOf(step, wording)}
      </Button>
      {refused !== null && <TroubleBar title={frame("jumpRefused")} trouble={refused} />}
    </section>
  );
}

const REASONS = {
  start: "whyStart",
  plan: "whyPlan",
  compile: "whyCompile",
  refresh: "whyRefresh",
  publish: "whyPublish",
} as const;
const COUNTED_REASONS = { tabs: "whyTabs", fill: "whyFill", distribute: "whyDistribute", check: "whyCheck" } as const;

/** More names than these would push the button out of sight. */
const MOST_NAMES = 5;

function reasonOf({ kind, count, changed }: NextStep, { home }: Wording): string {
  if (changed.length > 0) {
    const departments = changed.slice(0, MOST_NAMES).join(", ");
    const more = changed.length - MOST_NAMES;
    const named = home("whyChanged", { count: changed.length, departments });
    return more > 0 ? `${named} ${home("whyChangedMore", { count: more })}` : named;
  }
  switch (kind) {
    case "tabs":
    case "fill":
    case "distribute":
    case "check":
      return home(COUNTED_REASONS[kind], { count });
    default:
      return home(REASONS[kind]);
  }
}

const LABELS = {
  start: "nextInsert",
  tabs: "nextInsert",
  distribute: "nextDistribute",
  check: "nextCheck",
  compile: "nextCompile",
  refresh: "nextRefresh",
  publish: "nextPublish",
} as const;

function labelOf({ kind, target }: NextStep, { home }: Wording): string {
  const sheet = "sheet" in target ? target.sheet : "";
  switch (kind) {
    case "plan":
      return home("nextPlan", { sheet });
    case "fill":
      return home("nextFill", { sheet });
    default:
      return home(LABELS[kind]);
  }
}
