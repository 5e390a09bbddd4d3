import { join } from "node:path";
import type { Frame } from "playwright-core";
import type { ChromiumHost } from "../host/chromium";

export const SHOTS = join(__dirname, "..", "..", ".cache", "screens");

/** Makes the pane as wide as Excel would, in pixels. */
export async function setPaneWidth(host: ChromiumHost, width: number): Promise<void> {
  await host.page.locator("#pane").evaluate((element, pixels) => {
    element.style.width = `${String(pixels)}px`;
    element.style.minWidth = `${String(pixels)}px`;
  }, width);
}

/** How many pixels the page is too wide. */
export async function overflowOf(pane: Frame): Promise<number> {
  return pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The whole screen, however long: the pane is made as high as what it holds. */
export async function shotOf(host: ChromiumHost, pane: Frame, name: string): Promise<void> {
  const height = await pane.evaluate(() => document.documentElement.scrollHeight);
  const frame = host.page.locator("#pane iframe");
  await frame.evaluate((element, pixels) => (element.style.height = `${String(pixels)}px`), height);
  await frame.screenshot({ path: join(SHOTS, `${name}.png`) });
  await frame.evaluate((element) => (element.style.height = ""));
}
