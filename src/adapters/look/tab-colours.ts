import type { TabColour } from "../../core/sheet/sheet-plan";

export const TAB_COLOURS: Readonly<Record<TabColour, string>> = {
  blue: "#2F75B5",
  teal: "#00857C",
  green: "#548235",
  gold: "#BF8F00",
  orange: "#C55A11",
  purple: "#7030A0",
  grey: "#7F7F7F",
};
