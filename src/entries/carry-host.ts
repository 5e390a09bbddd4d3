import { pickedBytes } from "../adapters/browser/picked-bytes";
import { withPart } from "../adapters/browser/with-part";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import type { CarryHost } from "../taskpane/host";
import { restorableRuns } from "./restorable-runs";

/** Bringing in last year's tables; what reads files and tables is loaded when it is first asked for. */
export function carryHost(workbook: WorkbookReader & WorkbookWriter): CarryHost {
  const loadCarry = () => import(/* webpackChunkName: "carry" */ "../app/carry-last-year");
  const loadFiles = () => import(/* webpackChunkName: "files" */ "./read-old-files");
  const runs = restorableRuns(workbook);
  return {
    restore: runs.restore,
    readFiles: (files) => withPart(loadFiles, ({ readOldFiles }) => readOldFiles(files, pickedBytes)),
    preview: (wish) => withPart(loadCarry, ({ readPreview }) => readPreview(workbook, wish)),
    carry: (wish, shown) =>
      withPart(loadCarry, ({ carryAsShown }) => runs.run((recorded) => carryAsShown(recorded, wish, shown))),
  };
}
