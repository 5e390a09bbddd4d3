export const SCREENS = ["home", "insert", "carry", "check", "compile"] as const;
export type Screen = (typeof SCREENS)[number];

/** The screen that a page address names after "#", e.g. "#check"; the home screen for anything else. */
export function screenOfHash(hash: string): Screen {
  return SCREENS.find((screen) => hash === `#${screen}`) ?? "home";
}
