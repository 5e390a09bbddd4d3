/** The name that both painters give the chart object. Excel keeps it: it tells our chart from a person's. */
export const OWN_CHART_NAME = "ITA chart";

/** Series colours of the one chart: columns by year, oldest first, and the line of the passing mark. */
export const CHART_LOOK = {
  bars: ["#9DB7D5", "#2F75B5", "#1F3864"],
  line: "#C00000",
  ink: "#1F1F1F",
  /** In points. */
  textSize: 12,
  titleSize: 16,
} as const;
