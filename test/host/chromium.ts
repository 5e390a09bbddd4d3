import { execFileSync } from "node:child_process";
import { join } from "node:path";

import { type Browser, chromium, type Frame, type Page } from "playwright-core";

import { hostBundle, PROJECT } from "./host-bundle";
import { siteOf, type SiteOptions } from "./site";
import type { HostHandle } from "./web/host-handle";

/** Not a port that anything listens on: every request is answered from files. */
const ORIGIN = "https://localhost:3000";
const QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

export interface ChromiumOptions extends Omit<SiteOptions, "hostFolder"> {
  /** The ExcelApi version to advertise. */
  readonly requirementSet?: string;
  readonly locale?: string;
  /** The time that every page of the browser is told, from its first script on; the machine's own without it. */
  readonly now?: Date;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The emulated Excel in a real browser, with an add-in's pages in its frames. */
export interface ChromiumHost {
  readonly page: Page;
  /** The pane's frame as it is now; opening a workbook replaces it. */
  pane(): Promise<Frame>;
  /** Calls the host page's handle: `call("type", "A1", 5)`. */
  call<K extends keyof HostHandle>(
    method: K,
    ...args: Parameters<HostHandle[K]>
  ): Promise<Awaited<ReturnType<HostHandle[K]>>>;
  /** Messages of the console and uncaught errors of all frames, for a test that fails. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens the pages of a folder (such as dist) in the emulated Excel on the web, in Chrome, Edge or Chromium. The pages are
 * not changed: the address of Microsoft's CDN is answered from the npm package, every other address is refused.
 */
export async function openInChromium(options: ChromiumOptions): Promise<ChromiumHost> {
  const browser = await launch();
  const { viewport = { width: 1280, height: 800 } } = options;
  const context = await browser.newContext({ viewport, ignoreHTTPSErrors: true });
  const site = siteOf({ ...options, hostFolder: hostBundle() });
  await context.route("**/*", async (route) => {
    const answer = site(new URL(route.request().url()));
    await (answer === undefined ? route.abort() : route.fulfill(answer));
  });
  if (options.now !== undefined) await context.clock.setFixedTime(options.now);
  const page = await context.newPage();
  const log: string[] = [];
  page.on("console", (message) => log.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => log.push(`error: ${error.message}`));
  const query = new URLSearchParams({ set: options.requirementSet ?? "1.14", locale: options.locale ?? "th-TH" });
  await page.goto(`${ORIGIN}/emulated-excel/host.html?${query.toString()}`);
  await page.waitForFunction(() => window.itaHost !== undefined);
  return {
    page,
    pane: async () => paneOf(page),
    call: ((method: string, ...args: readonly unknown[]) => call(page, method, args)) as ChromiumHost["call"],
    log,
    close: async () => browser.close(),
  };
}

/** Starts the browser of this machine. */
export async function launch(): Promise<Browser> {
  const find = join(PROJECT, "scripts", "find-browser.mjs");
  const executablePath = execFileSync(process.execPath, [find], { encoding: "utf8" }).trim().split("\n").at(-1) ?? "";
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: [...QUIET, "--disable-gpu", ...(isRoot ? ["--no-sandbox"] : [])] });
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("#pane iframe", { state: "attached" });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The pane has no frame.");
  return frame;
}

async function call(page: Page, method: string, args: readonly unknown[]): Promise<unknown> {
  return page.evaluate(
    ([name, given]) => {
      const handle = window.itaHost as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
      return handle[name]?.(...given);
    },
    [method, args] as const,
  );
}
