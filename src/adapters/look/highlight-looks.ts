import type { HighlightStyle } from "../../core/sheet/sheet-plan";

/** What a conditional format changes. Colour never stands alone: the plan writes the verdict in words beside it. */
export interface HighlightLook {
  readonly ink: string;
  readonly fill: string;
  readonly bold: boolean;
}

export const HIGHLIGHT_LOOKS: Readonly<Record<HighlightStyle, HighlightLook>> = {
  failing: { ink: "#8B0000", fill: "#FBD5D5", bold: true },
  passing: { ink: "#0B5A1E", fill: "#DFF2E1", bold: false },
  overdue: { ink: "#7A2E00", fill: "#FFE3C2", bold: true },
  done: { ink: "#0B5A1E", fill: "#E8F5E9", bold: false },
  missing: { ink: "#6B4E00", fill: "#FFF2B3", bold: false },
};
