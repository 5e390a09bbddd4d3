import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { ColourScheme } from "../ports/appearance";

// Segoe UI has no Thai letters outside Windows.
const fontFamilyBase = "'Segoe UI', 'Leelawadee UI', Thonburi, 'Noto Sans Thai', Sarabun, sans-serif";

/** Fluent's themes, with fonts for Thai. In a contrast theme of Windows the browser puts its own colours over them. */
export const PANE_THEMES: Readonly<Record<ColourScheme, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
};
