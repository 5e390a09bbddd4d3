import type { Frame, Locator, Page } from "playwright-core";
import { STAYED, stopIn } from "./keyboard-stop";
import { standStill } from "./stand-still";

/** More stops than any way of the tests has. */
const MOST_STOPS = 160;

/** A person without a mouse: keys are all there is. */
export interface Keyboard {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Goes on by Tab (or back by Shift+Tab) until the element has the focus. */
  readonly tabTo: (target: Locator, key?: "Tab" | "Shift+Tab") => Promise<void>;
  /** Goes to the element and presses Enter. */
  readonly enter: (target: Locator) => Promise<void>;
  /** Goes to the field and types over what stands there. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** Back to the tabs of the screens and along them. */
  readonly openTab: (name: string) => Promise<void>;
  /** By the menu of the other screens. */
  readonly openFromMenu: (name: string) => Promise<void>;
  /** Waits until an element has the focus, as a heading that took it. */
  readonly waitForFocus: (target: Locator) => Promise<void>;
  /** Stops where the focus could not be seen or was out of sight. */
  readonly unseen: readonly string[];
}

/** `pane` is the frame or the page in which the keys are to arrive. */
export async function keyboardIn(page: Page, pane: Frame | Page): Promise<Keyboard> {
  await standStill(pane);
  // Files are picked through a chooser that somebody listens for before it opens.
  page.on("filechooser", () => undefined);
  const unseen: string[] = [];
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const hasFocus = async (target: Locator) =>
    target.evaluateAll((found) => document.hasFocus() && found.some((one) => one === document.activeElement));
  const stop = async () => {
    const { name, trouble } = await pane.evaluate(stopIn);
    if (trouble !== null) unseen.push(trouble);
    return name;
  };
  const tabTo = async (target: Locator, key: "Tab" | "Shift+Tab" = "Tab") => {
    const passed: string[] = [];
    let way = key;
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await hasFocus(target)) return;
      await page.keyboard.press(way);
      const name = await stop();
      // Office.js holds the focus at both ends of the pane; from there one can only go back.
      if (name === STAYED) way = way === "Tab" ? "Shift+Tab" : "Tab";
      else passed.push(name);
    }
    throw new Error(`${key} does not come to ${String(target)}. Stops: ${passed.join(" > ")}`);
  };
  const enter = async (target: Locator) => {
    await tabTo(target);
    await press("Enter");
  };
  return {
    press,
    tabTo,
    enter,
    unseen,
    type: async (text) => page.keyboard.type(text),
    write: async (field, text) => {
      await tabTo(field);
      await press("ControlOrMeta+a");
      await page.keyboard.type(text);
    },
    openTab: async (name) => {
      const tabs = pane.getByRole("tablist", { name: /^(?:หน้าจอ|Screens)$/u }).getByRole("tab");
      await tabTo(tabs, "Shift+Tab");
      const wanted = pane.getByRole("tab", { name, exact: true });
      for (let steps = 0; steps < MOST_STOPS && !(await hasFocus(wanted)); steps += 1) await press("ArrowRight");
      await waitFor(pane, wanted);
    },
    openFromMenu: async (name) => {
      await tabTo(pane.getByRole("tablist", { name: /^(?:หน้าจอ|Screens)$/u }).getByRole("tab"), "Shift+Tab");
      await enter(pane.getByRole("button", { name: "อื่น ๆ", exact: true }));
      const menu = pane.getByRole("navigation", { name: "หน้าจอของงานอื่น" });
      await enter(menu.getByRole("button", { name, exact: true }));
    },
    waitForFocus: async (target) => waitFor(pane, target),
  };
}

async function waitFor(pane: Frame | Page, target: Locator): Promise<void> {
  const element = await target.elementHandle();
  await pane.waitForFunction((wanted) => document.hasFocus() && wanted === document.activeElement, element);
}
