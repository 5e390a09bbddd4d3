import { pickedBytes } from "../adapters/browser/picked-bytes";
import { withPart } from "../adapters/browser/with-part";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import type { MergeHost } from "../taskpane/host";
import { restorableRuns } from "./restorable-runs";

/** Merging returned files; what reads them and compares them is loaded when it is first asked for. */
export function mergeHost(workbook: WorkbookReader & WorkbookWriter): MergeHost {
  const loadMerge = () => import(/* webpackChunkName: "merge" */ "../app/merge-files");
  const loadPreview = () => import(/* webpackChunkName: "merge" */ "../app/preview-merge");
  const loadFiles = () => import(/* webpackChunkName: "files" */ "./read-old-files");
  const runs = restorableRuns(workbook);
  return {
    restore: runs.restore,
    readFiles: (files) => withPart(loadFiles, ({ readOldFiles }) => readOldFiles(files, pickedBytes)),
    preview: (wish) => withPart(loadPreview, ({ readMerge }) => readMerge(workbook, wish)),
    merge: (wish, choices, shown) =>
      withPart(loadMerge, ({ mergeAsShown }) => runs.run((recorded) => mergeAsShown(recorded, wish, choices, shown))),
  };
}
