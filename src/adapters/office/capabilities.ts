import { FEATURE_IDS, type FeatureId, type HostFeature } from "../../ports/features";

/** The requirement set that the manifest demands; nothing above it is used without asking whether it is there. */
export const MINIMUM_EXCEL_API = "1.9";

/** What this Excel can do for us, asked once when the add-in starts (after `Office.onReady`). */
export interface Capabilities {
  /** Whether the workbook can be read and written at all; an older Excel can only show where to get help. */
  readonly workbook: boolean;
}

export function officeCapabilities(): Capabilities {
  return { workbook: Office.context.requirements.isSetSupported("ExcelApi", MINIMUM_EXCEL_API) };
}

/** The requirement set of each feature; those of the lowest one are there wherever the pane runs. */
const NEEDED: Readonly<Record<FeatureId, string>> = {
  workbook: MINIMUM_EXCEL_API,
  charts: MINIMUM_EXCEL_API,
  freeze: MINIMUM_EXCEL_API,
  select: MINIMUM_EXCEL_API,
  comments: "1.10",
  "undo-group": "1.20",
};

/** Whether this Excel has a feature. */
export function hasFeature(id: FeatureId): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", NEEDED[id]);
}

/** Every feature with what it needs, in the order in which they are shown. */
export function officeFeatures(): readonly HostFeature[] {
  return FEATURE_IDS.map((id) => ({ id, isThere: hasFeature(id), needs: `ExcelApi ${NEEDED[id]}` }));
}
