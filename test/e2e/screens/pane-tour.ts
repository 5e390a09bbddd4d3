import type { Frame, Locator } from "playwright-core";
import { openInChromium, type ChromiumHost } from "../../host/chromium";
import { setPaneWidth, shotOf } from "../pane-in-chromium";
import { DIST } from "../workbench-in-chromium";
import type { ScreenName } from "./screens";
import { GUIDE_LANGUAGES } from "./screens";

export const TODAY = new Date("2026-04-15T09:00:00+07:00");
const PANE_WIDTH = 350;
const OTHER = { th: "English", en: "ภาษาไทย" } as const;

/** What a person does on the way from screen to screen, in Thai; a picture is taken in both languages. */
export interface PaneTour {
  readonly host: ChromiumHost;
  readonly pane: Frame;
  readonly button: (name: string | RegExp) => Locator;
  readonly heading: (name: string | RegExp) => Locator;
  readonly openTab: (name: string) => Promise<void>;
  readonly openFromMenu: (name: string) => Promise<void>;
  readonly type: (sheet: string, row: number, cells: Readonly<Record<string, string | number | null>>) => Promise<void>;
  readonly take: (name: ScreenName) => Promise<void>;
}

/** An empty workbook in the emulated Excel, the pane as wide as the guide shows it. */
export async function paneTour(): Promise<PaneTour> {
  const viewport = { width: 1366, height: 768 };
  const host = await openInChromium({ folder: DIST, requirementSet: "1.14", now: TODAY, viewport });
  host.page.setDefaultTimeout(15_000);
  await setPaneWidth(host, PANE_WIDTH);
  const pane = await host.pane();
  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
  return {
    host,
    pane,
    button,
    heading: (name) => pane.getByRole("heading", { name, exact: true }),
    openTab: async (name) => pane.getByRole("tab", { name, exact: true }).click(),
    openFromMenu: async (name) => {
      await button("อื่น ๆ").click();
      await pane.getByRole("navigation").getByRole("button", { name, exact: true }).click();
    },
    type: async (sheet, row, cells) => {
      for (const [column, value] of Object.entries(cells)) {
        if (value !== null) await host.call("type", `${sheet}!${column}${String(row)}`, value);
      }
    },
    take: async (name) => {
      for (const language of GUIDE_LANGUAGES) {
        await pane.locator(`html[lang=${language}]`).waitFor();
        await shotOf(host, pane, `guide/${language}/${name}`);
        await button(OTHER[language]).click();
      }
    },
  };
}
