import type { Frame, Page } from "playwright-core";

/** Texts that stand beyond the edge of the page or of a box that hides what does not fit; what scrolls is in reach. */
export async function cutTexts(page: Frame | Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (["auto", "scroll"].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const isCut = (element: Element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      if (clipPath !== "none" || !element.checkVisibility()) return false;
      const hides = ["hidden", "clip"].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const isBeyond = element.getBoundingClientRect().right > clientWidth + 1 && !scrolls(element);
      return hides || isBeyond;
    };
    return [...document.querySelectorAll("body *:not(svg *)")]
      .filter((element) => element.textContent.trim() !== "" && isCut(element))
      .map((element) => `${element.tagName.toLowerCase()}: ${element.textContent.slice(0, 60)}`);
  });
}
