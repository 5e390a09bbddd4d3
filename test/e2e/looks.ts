import type { Frame, Page } from "playwright-core";

/** Half of a small laptop's screen, as wide as Excel lets its pane become, at 200 %: 341 pixels of CSS. */
export const HALF_SCREEN = 683;

interface Media {
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "none" | "active";
}

/** The themes of a pane; Chromium knows a dark and a light one of contrast. */
export const LOOKS = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "contrast", media: { colorScheme: "dark", forcedColors: "active" } },
  { name: "contrast-light", media: { colorScheme: "light", forcedColors: "active" } },
] as const satisfies readonly { readonly name: string; readonly media: Media }[];

export const PLAIN = LOOKS[0].media;

/** Shows the page in a theme, and waits until `pane`, the page itself or a frame of it, was drawn in it. */
export async function showLook(page: Page, pane: Page | Frame, media: Media): Promise<void> {
  await page.emulateMedia(media);
  await pane.waitForFunction(
    ({ colorScheme, forcedColors }) =>
      matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches &&
      matchMedia(`(forced-colors: ${forcedColors})`).matches,
    media,
  );
  // A frame tells the program of the new theme before it draws; the one after that draws what the program made of it.
  await pane.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}
