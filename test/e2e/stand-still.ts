import type { Frame, Page } from "playwright-core";

const STILL = "*, *::before, *::after { transition: none !important; animation: none !important; }";

/** Ends all movement on the page: a colour on its way to another is none that axe should weigh, and no look to compare. */
export async function standStill(page: Frame | Page): Promise<void> {
  await page.addStyleTag({ content: STILL });
}
