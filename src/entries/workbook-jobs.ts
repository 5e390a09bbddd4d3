import { browserBreather } from "../adapters/browser/browser-breather";
import { withPart } from "../adapters/browser/with-part";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import type { RestorableSummary } from "../app/restorable-summary";
import type { Host } from "../taskpane/host";

/** What the pane does with the open workbook. The first paint waits for none of it. */
export function workbookJobs(
  workbook: WorkbookReader & WorkbookWriter,
): Pick<Host, "insertSet" | "checkWorkbook" | "compileSummary" | "restore"> {
  const loadInsert = () => import(/* webpackChunkName: "insert" */ "../app/insert-set");
  const loadCheck = () => import(/* webpackChunkName: "check" */ "../app/check-workbook");
  const loadCompile = () => import(/* webpackChunkName: "compile" */ "../app/restorable-summary");
  let summary: RestorableSummary | null = null;
  return {
    insertSet: (request) => withPart(loadInsert, ({ insertSet }) => insertSet(workbook, request)),
    checkWorkbook: (request, signal) =>
      withPart(loadCheck, ({ checkInSteps }) => checkInSteps(workbook, request, browserBreather(signal))),
    compileSummary: (request, course) =>
      withPart(loadCompile, ({ restorableSummary }) => {
        summary ??= restorableSummary(workbook, browserBreather());
        const breather = browserBreather(course?.signal);
        return summary.compile(request, { breather, onWriting: () => course?.onWriting() });
      }),
    restore: {
      canRestore: () => summary?.canRestore() === true,
      restore: async () => (summary === null ? { kind: "changed" } : summary.restore()),
    },
  };
}
