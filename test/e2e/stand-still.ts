import type { Frame, Page } from "playwright-core";

const STILL = "*, *::before, *::after { transition: none !important; animation: none !important; }";

/**
 * Ends all movement on the page: a colour on its way to another is none that axe should weigh, and no look to compare. A page
 * whose security policy allows no style elements takes a sheet of style.
 */
export async function standStill(page: Frame | Page): Promise<void> {
  await page.evaluate((still) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(still);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, STILL);
}
