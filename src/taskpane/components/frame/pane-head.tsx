import { makeStyles, tokens } from "@fluentui/react-components";
import type { Screen } from "../../state/screen";
import { ScreenMenu } from "./screen-menu";
import { ScreenTabs } from "./screen-tabs";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "start",
    // Excel's own menu button lies over the top right corner: 12 by 32 pixels on Windows, 34 by 32 on a Mac.
    paddingRight: "34px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PaneHeadProps {
  readonly selected: Screen;
  readonly panelId: string;
  readonly onSelect: (screen: Screen) => void;
}

/** The ways to every screen. */
export function PaneHead(props: PaneHeadProps) {
  return (
    <header className={useStyles().root}>
      <ScreenTabs {...props} />
      <ScreenMenu {...props} />
    </header>
  );
}
