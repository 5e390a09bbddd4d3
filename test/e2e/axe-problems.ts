import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { standStill } from "./stand-still";

/**
 * What axe finds wrong with the page: all its rules but those left out, with that of WCAG 2.2 on the size of targets, which
 * it leaves out by itself. Nothing on the page moves from then on.
 */
export async function axeProblems(page: Frame | Page, leftOut: readonly string[] = []): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) {
    await standStill(page);
    await page.evaluate(axe.source);
  }
  return page.evaluate(async (without) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, { rules: { "target-size": { enabled: true } } });
    const found = violations.filter(({ id }) => !without.includes(id));
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, leftOut);
}
