import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { useWording } from "../../hooks/use-wording";
import { tabsWith, type Screen } from "../../state/screen";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
  },
  tab: {
    ...typographyStyles.body1,
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2Hover, borderBottomColor: tokens.colorNeutralStroke1Hover },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  selected: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

interface ScreenTabsProps {
  readonly selected: Screen;
  readonly panelId: string;
  readonly onSelect: (screen: Screen) => void;
}

export function tabIdOf(panelId: string, screen: Screen): string {
  return `${panelId}-${screen}`;
}

/** The screens as tabs. Fluent's TabList would bring a focus manager of 35 kB for these buttons. */
export function ScreenTabs({ selected, panelId, onSelect }: ScreenTabsProps) {
  const { frame } = useWording();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const screen = screenByKey(event.key, selected);
    if (screen === null) return;
    event.preventDefault();
    onSelect(screen);
    list.current?.querySelector<HTMLElement>(`[data-screen=${screen}]`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={frame("screens")} className={styles.root}>
      {tabsWith(selected).map((screen) => (
        <button
          key={screen}
          type="button"
          role="tab"
          id={tabIdOf(panelId, screen)}
          data-screen={screen}
          aria-controls={panelId}
          aria-selected={screen === selected}
          tabIndex={screen === selected ? 0 : -1}
          className={mergeClasses(styles.tab, screen === selected && styles.selected)}
          onClick={() => onSelect(screen)}
          onKeyDown={onKeyDown}
        >
          {frame(screen)}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads from a tab, the ends being neighbours; null for a key that leads nowhere. */
function screenByKey(key: string, from: Screen): Screen | null {
  const tabs = tabsWith(from);
  const at = tabs.indexOf(from);
  switch (key) {
    case "ArrowRight":
      return tabs[at + 1] ?? "home";
    case "ArrowLeft":
      return tabs.at(at - 1) ?? null;
    case "Home":
      return "home";
    case "End":
      return tabs.at(-1) ?? null;
    default:
      return null;
  }
}
