import { withPart } from "../adapters/browser/with-part";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import type { SettingsHost } from "../taskpane/host";

/** What the settings screen writes to the workbook; loaded when it is first asked for. */
export function settingsHost(workbook: WorkbookReader & WorkbookWriter): SettingsHost {
  const loadDigits = () => import(/* webpackChunkName: "settings" */ "../app/set-digits");
  const loadLayout = () => import(/* webpackChunkName: "settings" */ "../app/set-report-layout");
  const loadSheet = () => import(/* webpackChunkName: "settings" */ "../app/insert-framework-sheet");
  return {
    setDigits: (digits) => withPart(loadDigits, ({ setDigits }) => setDigits(workbook, digits)),
    setReportLayout: (layout) => withPart(loadLayout, ({ setReportLayout }) => setReportLayout(workbook, layout)),
    insertFrameworkSheet: (facts, digits) =>
      withPart(loadSheet, ({ insertFrameworkSheet }) => insertFrameworkSheet(workbook, facts, digits)),
  };
}
