import { withPart } from "../adapters/browser/with-part";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import type { DistributeHost } from "../taskpane/host";
import { restorableRuns } from "./restorable-runs";

/** Distributing the plan; what reads and writes for it is loaded when it is first asked for. */
export function distributeHost(workbook: WorkbookReader & WorkbookWriter): DistributeHost {
  const loadPreview = () => import(/* webpackChunkName: "distribute" */ "../app/preview-distribution");
  const load = () => import(/* webpackChunkName: "distribute" */ "../app/distribute-measures");
  const runs = restorableRuns(workbook);
  return {
    restore: runs.restore,
    preview: () => withPart(loadPreview, ({ readDistribution }) => readDistribution(workbook)),
    distribute: (shown) =>
      withPart(load, ({ distributeAsShown }) => runs.run((recorded) => distributeAsShown(recorded, {}, shown))),
  };
}
