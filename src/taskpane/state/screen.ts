/** The screens that always stand as tabs. */
export const TABS = ["home", "insert", "carry", "check", "compile"] as const;
export type Tab = (typeof TABS)[number];

/** The screens that a menu opens, in the order of the year's work. Each keeps its own state. */
export const MENU_SCREENS = ["indicators", "distribute", "merge", "publish", "settings"] as const;
export type MenuScreen = (typeof MENU_SCREENS)[number];

export const SCREENS = [...TABS, ...MENU_SCREENS] as const;
export type Screen = Tab | MenuScreen;

/** The screen that a page address names after "#", e.g. "#check"; the home screen for anything else. */
export function screenOfHash(hash: string): Screen {
  return SCREENS.find((screen) => hash === `#${screen}`) ?? "home";
}

/** Whether a menu opens the screen. */
export function isMenuScreen(screen: Screen): screen is MenuScreen {
  return MENU_SCREENS.some((candidate) => candidate === screen);
}

/** The tabs to show: the standing ones, and the screen in sight that the menu opened. */
export function tabsWith(selected: Screen): readonly Screen[] {
  return isMenuScreen(selected) ? [...TABS, selected] : TABS;
}
