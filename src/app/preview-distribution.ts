import type { DistributionPlan } from "../core/distribute/distribution-plan";
import { fillNewTab } from "../core/distribute/fill-new-tab";
import { distributionPlan } from "../core/distribute/plan-distribution";
import { recogniseWorkbook } from "../core/recognition/recognise-workbook";
import type { SheetPlan } from "../core/sheet/sheet-plan";
import { contextOf, type CheckRequest } from "../core/validation/check-context";
import type { Trouble } from "../ports/trouble";
import type { WorkbookContent, WorkbookReader } from "../ports/workbook-reader";
import { departmentSheets } from "./department-sheets";

/** All that a distribution will do. */
export interface DistributionPreview {
  readonly kind: "preview";
  readonly plan: DistributionPlan;
  /** The tabs of `plan.newTabs`, as they will be inserted: with their rows. */
  readonly newSheets: readonly SheetPlan[];
}

export type DistributionPreviewOutcome =
  | DistributionPreview
  /** The workbook has no plan of measures whose header was found. */
  | { readonly kind: "no-plan" };

/** What distributing the plan of a workbook will do. Pure: the same content and request give the same preview. */
export function previewDistribution(content: WorkbookContent, request: CheckRequest = {}): DistributionPreviewOutcome {
  const recognised = recogniseWorkbook(content.sheets);
  const { planYear } = contextOf(recognised, request);
  const plan = distributionPlan(recognised, { planYear, takenTitles: content.sheets.map(({ name }) => name) });
  if (plan === null) return { kind: "no-plan" };
  const newSheets = departmentSheets(plan.newTabs, recognised, planYear).map((tab) => {
    const rows = plan.added.filter(({ sheet }) => sheet === tab.title);
    return fillNewTab(tab, rows);
  });
  return { kind: "preview", plan, newSheets };
}

/** The preview of the workbook that is open, as it is now. */
export async function readDistribution(
  reader: WorkbookReader,
  request: CheckRequest = {},
): Promise<DistributionPreviewOutcome | Trouble> {
  const read = await reader.read();
  return read.kind === "trouble" ? read : previewDistribution(read.workbook, request);
}
