import type { ShownCarryOutcome } from "../../../app/carry-last-year";
import type { CarryPreview, PreviewOutcome } from "../../../app/preview-carry";
import type { Restorable } from "../../../app/restorable-job";
import type { Trouble } from "../../../ports/trouble";
import type { OldFiles } from "../../host";
import type { CarrySource } from "./carry-state";

/** One thing that happened on the screen that brings in last year's tables. */
export type CarryChange =
  | { readonly kind: "source-chosen"; readonly source: CarrySource }
  | { readonly kind: "year-chosen"; readonly year: number }
  | { readonly kind: "begun-again" }
  | { readonly kind: "opening"; readonly run: number }
  | { readonly kind: "opened"; readonly run: number; readonly outcome: OldFiles | Trouble }
  /** `keepsShown`: the person waits in a field of what is shown. */
  | { readonly kind: "reading"; readonly run: number; readonly keepsShown: boolean }
  | { readonly kind: "read"; readonly run: number; readonly outcome: PreviewOutcome | Trouble }
  | { readonly kind: "carrying"; readonly run: number; readonly preview: CarryPreview }
  | { readonly kind: "carried"; readonly run: number; readonly outcome: ShownCarryOutcome }
  /** What was carried was taken back. */
  | { readonly kind: "restored"; readonly restored: Restorable };
