/** The name that both painters give the first chart object of a sheet. */
const OWN_CHART_NAME = "ITA chart";

/** The name of the chart at a place of the plan, from 0. Excel keeps it: it tells our charts from a person's. */
export function ownChartName(index: number): string {
  return index === 0 ? OWN_CHART_NAME : `${OWN_CHART_NAME} ${String(index + 1)}`;
}

/** Whether a drawn thing has a name that `ownChartName` gives. */
export function isOwnChartName(name: string | undefined): boolean {
  return name !== undefined && /^ITA chart(?: [1-9]\d*)?$/u.test(name);
}

/** Series colours: columns by year, oldest first, the line of the passing mark, and the parts of stacked bars. */
export const CHART_LOOK = {
  bars: ["#9DB7D5", "#2F75B5", "#1F3864"],
  line: "#C00000",
  parts: { waiting: "#BFBFBF", going: "#F4B183", done: "#548235", cancelled: "#7F6084", unknown: "#C00000" },
  ink: "#1F1F1F",
  /** In points. */
  textSize: 12,
  titleSize: 16,
} as const;
