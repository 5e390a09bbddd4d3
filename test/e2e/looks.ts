import type { Page } from "playwright-core";

/** Half of a small laptop's screen, as wide as Excel lets its pane become, at 200 %: 341 pixels of CSS. */
export const HALF_SCREEN = 683;

/** The themes of a pane; Chromium knows a dark and a light one of contrast. */
export const LOOKS = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "contrast", media: { colorScheme: "dark", forcedColors: "active" } },
  { name: "contrast-light", media: { colorScheme: "light", forcedColors: "active" } },
] as const satisfies readonly { readonly name: string; readonly media: Parameters<Page["emulateMedia"]>[0] }[];

export const PLAIN = LOOKS[0].media;
