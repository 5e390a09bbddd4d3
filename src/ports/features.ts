/** What a host may be able to do beyond the least that the product needs. */
export const FEATURE_IDS = ["workbook", "charts", "freeze", "select", "comments", "undo-group"] as const;
export type FeatureId = (typeof FEATURE_IDS)[number];

/** One of them, as it was found when the program started. */
export interface HostFeature {
  readonly id: FeatureId;
  readonly isThere: boolean;
  /** What must be there for it, as a person can look it up: "ExcelApi 1.20"; "" where nothing more is needed. */
  readonly needs: string;
}
