import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import { useCallback, useId, useRef, useState } from "react";
import { useDismiss } from "../../hooks/use-dismiss";
import { useWording } from "../../hooks/use-wording";
import { MENU_SCREENS, type MenuScreen, type Screen } from "../../state/screen";

const useStyles = makeStyles({
  root: { position: "relative", marginLeft: "auto", flexShrink: 0 },
  button: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    whiteSpace: "nowrap",
    gap: tokens.spacingHorizontalXXS,
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":focus-visible": focusRing(),
  },
  list: {
    position: "absolute",
    right: 0,
    top: "100%",
    zIndex: 10,
    margin: 0,
    padding: tokens.spacingHorizontalXS,
    listStyleType: "none",
    minWidth: "200px",
    maxWidth: "280px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  item: {
    ...typographyStyles.body1,
    display: "block",
    width: "100%",
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "start",
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": focusRing(),
  },
});

function focusRing() {
  return {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  };
}

interface ScreenMenuProps {
  readonly selected: Screen;
  readonly onSelect: (screen: MenuScreen) => void;
}

/** The screens that have no standing tab, behind one button that says whether its list is open. */
export function ScreenMenu({ selected, onSelect }: ScreenMenuProps) {
  const { frame } = useWording();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const styles = useStyles();

  const dismiss = useCallback((byEscape: boolean) => {
    setOpen(false);
    if (byEscape) button.current?.focus();
  }, []);
  useDismiss(root, isOpen, dismiss);

  const choose = (screen: MenuScreen) => {
    setOpen(false);
    button.current?.focus();
    onSelect(screen);
  };
  return (
    <nav aria-label={frame("moreScreens")} className={styles.root} ref={root}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {frame("more")}
        <ChevronDown16Regular aria-hidden />
      </button>
      <ul id={listId} hidden={!isOpen} className={styles.list}>
        {MENU_SCREENS.map((screen) => (
          <li key={screen}>
            <button
              type="button"
              className={styles.item}
              aria-current={screen === selected ? "page" : undefined}
              onClick={() => choose(screen)}
            >
              {frame(screen)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
