import type { TranslationOf } from "../speaker";
import type { LAYOUT_NAMES_TH } from "../th/layout-names";

export const LAYOUT_NAMES_EN = {
  "000": "Report: steps, result, recommendation",
  "001-B": "Plan: steps, owner, monitoring",
  "001-C": "Report: status ticked",
  "002": "Report: issue, monitoring, status",
  "003": "Report: result and outcome",
  "004-D": "Plan: by issue",
  "004-E": "Report: result, outcome, owner",
  "004-F": "Report: result and outcome, 12 months",
  "004-G": "Plan: from analysis to measure",
} as const satisfies TranslationOf<typeof LAYOUT_NAMES_TH>;
