import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { launch } from "../host/chromium";
import { SHOTS } from "./pane-in-chromium";
import { staticSite, type StaticSite } from "./static-site";

export const DIST = join(__dirname, "..", "..", "dist");

/** The workbench in a real browser, from a server of plain files. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly site: StaticSite;
  /** Every address that anything of the page asked for. */
  readonly requests: readonly string[];
  /** Errors of the console and uncaught ones. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens workbench.html at a day of its own. */
export async function openWorkbench(now: Date, viewport = { width: 1366, height: 768 }): Promise<WorkbenchPage> {
  const site = await staticSite(DIST);
  const browser = await launch();
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  const requests: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  await context.clock.setFixedTime(now);
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.setDefaultTimeout(15_000);
  await page.goto(`${site.url}workbench.html`);
  return {
    page,
    context,
    site,
    requests,
    errors,
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

export async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SHOTS, `workbench-${name}.png`) });
}
