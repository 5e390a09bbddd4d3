import type { ReportLayoutId } from "./report-layout-id";

/** The layout where nobody says one. */
export const DEFAULT_LAYOUT: ReportLayoutId = "004-E";
