/** The requirement set that the manifest demands; nothing above it is used, so no member needs a detour. */
export const MINIMUM_EXCEL_API = "1.9";

/** What this Excel can do for us, asked once when the add-in starts (after `Office.onReady`). */
export interface Capabilities {
  /** Whether the workbook can be read and written at all; an older Excel can only show where to get help. */
  readonly workbook: boolean;
}

export function officeCapabilities(): Capabilities {
  return { workbook: Office.context.requirements.isSetSupported("ExcelApi", MINIMUM_EXCEL_API) };
}
