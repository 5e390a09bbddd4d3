import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { SCREENS } from "../../src/taskpane/state/screen";
import { openInChromium, type ChromiumHost } from "../host/chromium";
import { axeProblems } from "./axe-problems";
import { HALF_SCREEN, LOOKS, PLAIN, showLook } from "./looks";
import { overflowOf, setPaneWidth, shotOf, SHOTS } from "./pane-in-chromium";

const DIST = join(__dirname, "..", "..", "dist");
const TODAY = new Date("2026-04-15T09:00:00+07:00");

jest.setTimeout(120_000);

describe("every screen in every theme, on the emulated Excel", () => {
  let host: ChromiumHost;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    host = await openInChromium({ folder: DIST, requirementSet: "1.9", now: TODAY });
  }, 90_000);

  afterAll(async () => host.close());

  /** The pane with a screen opened; its address names the screen. */
  async function open(screen: string): Promise<Frame> {
    const pane = await host.pane();
    await pane.evaluate((hash) => {
      Object.assign(window, { ofBefore: true });
      window.location.hash = hash;
      window.location.reload();
    }, screen);
    const fresh = await host.pane();
    await fresh.waitForFunction(() => !("ofBefore" in window) && document.querySelector("h1") !== null);
    return fresh;
  }

  test.each(SCREENS)("%s: nothing that axe finds, nothing too wide, at 320 pixels and at 200 %%", async (screen) => {
    const pane = await open(screen);
    const found: unknown[] = [];
    for (const { name, media } of LOOKS) {
      await showLook(host.page, pane, media);
      await setPaneWidth(host, 320);
      found.push([name, await overflowOf(pane), await axeProblems(pane)]);
      await shotOf(host, pane, `theme-${screen}-${name}`);
    }
    await showLook(host.page, pane, PLAIN);
    await setPaneWidth(host, HALF_SCREEN);
    await pane.evaluate(() => document.documentElement.style.setProperty("zoom", "2"));
    found.push(["200 %", await overflowOf(pane), await axeProblems(pane)]);
    expect(found).toEqual([...LOOKS.map(({ name }) => [name, 0, []]), ["200 %", 0, []]]);
  });
});
