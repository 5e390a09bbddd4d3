import type { WorkbookWatcher } from "../../ports/workbook-watcher";
import type { WorkbookSession } from "./workbook-session";

/**
 * Tells of every change of the workbook, once its job is done. Nobody but the pane changes a workbook on the workbench, and
 * the marks in its grid come from the pane's check alone: unlike in Excel, the pane's own writes are told as well.
 */
export function sessionWatcher(session: WorkbookSession): WorkbookWatcher {
  return {
    watch(listener) {
      let known = session.state().version;
      return session.subscribe(() => {
        const { version, isWorking } = session.state();
        if (isWorking || version === known) return;
        known = version;
        listener();
      });
    },
  };
}
