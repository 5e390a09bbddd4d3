import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWorkbenchWording } from "../tools";

/** Below this width the pane and the sheets do not fit beside each other. */
export const NARROW_WIDTH = "(max-width: 699px)";
export const NARROW = `@media ${NARROW_WIDTH}`;

export type View = "pane" | "sheets";

const useStyles = makeStyles({
  root: {
    display: "none",
    [NARROW]: {
      display: "flex",
      gap: tokens.spacingHorizontalS,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    },
  },
});

const VIEWS = [
  ["pane", "viewPane"],
  ["sheets", "viewSheets"],
] as const;

/** On a narrow page: the pane or the sheets. */
export function ViewSwitch({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  const { say } = useWorkbenchWording();
  return (
    <nav aria-label={say("views")} className={useStyles().root}>
      {VIEWS.map(([name, key]) => (
        <Button
          key={name}
          size="small"
          appearance={view === name ? "primary" : "secondary"}
          aria-pressed={view === name}
          onClick={() => onView(name)}
        >
          {say(key)}
        </Button>
      ))}
    </nav>
  );
}
