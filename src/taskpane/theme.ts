import { webLightTheme, type Theme } from "@fluentui/react-components";

/** Fluent's light theme, with fonts for Thai after Segoe UI, which has no Thai letters outside Windows. */
export const PANE_THEME: Theme = {
  ...webLightTheme,
  fontFamilyBase: "'Segoe UI', 'Leelawadee UI', Thonburi, 'Noto Sans Thai', sans-serif",
};
