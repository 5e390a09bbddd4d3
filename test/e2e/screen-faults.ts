import type { Frame } from "playwright-core";
import type { ChromiumHost } from "../host/chromium";
import { axeProblems } from "./axe-problems";
import { overflowOf, setPaneWidth, shotOf } from "./pane-in-chromium";

/** What is wrong with the screen in sight, in both languages at 320 and 350 pixels: too wide, or found by axe. Takes a picture of each. */
export async function faultsOf(host: ChromiumHost, pane: Frame, name: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [language, other] of [
    ["th", "English"],
    ["en", "ภาษาไทย"],
  ] as const) {
    for (const width of [320, 350]) {
      await setPaneWidth(host, width);
      const overflow = await overflowOf(pane);
      if (overflow !== 0) faults.push(`${language} ${String(width)}: ${String(overflow)} pixels too wide`);
      await shotOf(host, pane, `${name}-${language}-${String(width)}`);
    }
    faults.push(...(await axeProblems(pane)).map((problem) => `${language}: ${problem}`));
    await pane.getByRole("button", { name: other, exact: true }).click();
  }
  await setPaneWidth(host, 350);
  return faults;
}
