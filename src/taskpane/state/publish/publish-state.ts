import type { PublicationPreview } from "../../../app/preview-publication";
import type { DigitStyle } from "../../../core/sheet/sheet-plan";
import type { ReportLayoutId } from "../../../core/report/report-layout-id";
import type { Round } from "../../../core/thai/round";
import type { Trouble } from "../../../ports/trouble";

/** What the person chose; null follows the workbook. */
export interface PublishChoice {
  readonly layout: ReportLayoutId | null;
  readonly round: Round | null;
  readonly digits: DigitStyle | null;
}

/** What can be made: sheets of the workbook, and files. */
export const SHEET_PRODUCTS = ["reportSheet", "memoSheet"] as const;
export const FILE_PRODUCTS = ["reportFile", "memoFile", "csv", "json", "dictionary"] as const;
export type SheetProduct = (typeof SHEET_PRODUCTS)[number];
export type FileProduct = (typeof FILE_PRODUCTS)[number];
export type Product = SheetProduct | FileProduct;

/** `run` tells a late answer from the one that is waited for. */
export type PublishWork =
  | { readonly kind: "idle" }
  /** `shown`: what stays in sight while it is read anew. */
  | { readonly kind: "reading"; readonly run: number; readonly shown: PublicationPreview | null }
  | { readonly kind: "shown"; readonly preview: PublicationPreview }
  | { readonly kind: "failed"; readonly trouble: Trouble };

export type PublishJob =
  | { readonly kind: "none" }
  | { readonly kind: "making"; readonly run: number; readonly product: Product }
  | { readonly kind: "written"; readonly sheet: string; readonly kept: readonly string[] }
  | { readonly kind: "sent"; readonly name: string }
  | { readonly kind: "nothing"; readonly later: number }
  | { readonly kind: "failed"; readonly product: Product; readonly trouble: Trouble };

export interface PublishState {
  readonly choice: PublishChoice;
  readonly work: PublishWork;
  /** The last thing that was made, or is. */
  readonly job: PublishJob;
  /** What the person waits for, so that its heading takes the focus. */
  readonly awaited: "preview" | "product" | null;
}

export const NO_PUBLICATION: PublishState = {
  choice: { layout: null, round: null, digits: null },
  work: { kind: "idle" },
  job: { kind: "none" },
  awaited: null,
};

/** The layout of the report in sight; null where none is. */
export function layoutInSight(work: PublishWork): ReportLayoutId | null {
  const preview = work.kind === "shown" ? work.preview : work.kind === "reading" ? work.shown : null;
  return preview?.report.kind === "prepared" ? preview.report.layout.id : null;
}
