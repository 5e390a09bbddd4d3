import { createRoot } from "react-dom/client";
import { browserAppearance } from "../adapters/browser/browser-appearance";
import { browserBreather } from "../adapters/browser/browser-breather";
import { browserPreferences } from "../adapters/browser/browser-preferences";
import { SYSTEM_CLOCK } from "../adapters/clock/system-clock";
import { MINIMUM_EXCEL_API, officeCapabilities } from "../adapters/office/capabilities";
import { officeAppearance } from "../adapters/office/office-appearance";
import { officeNavigator } from "../adapters/office/office-navigator";
import { officeWatcher } from "../adapters/office/office-watcher";
import { officeWorkbook } from "../adapters/office/office-workbook";
import { messagesFor } from "../messages/messages-for";
import type { Preferences } from "../ports/preferences";
import type { Host } from "../taskpane/host";
import { Pane } from "../taskpane/pane";
import { screenOfHash } from "../taskpane/state/screen";
import { carryHost } from "./carry-host";
import { checkHost } from "./check-host";
import { showPlainNotice } from "./plain-notice";
import { storageArea } from "./storage-area";
import { workbookJobs } from "./workbook-jobs";

function excelHost(preferences: Preferences): Host {
  const workbook = officeWorkbook(browserBreather());
  return {
    ...workbookJobs(workbook),
    carry: carryHost(workbook),
    findings: checkHost(workbook, SYSTEM_CLOCK),
    navigator: officeNavigator(),
    watcher: officeWatcher(),
    preferences,
    clock: SYSTEM_CLOCK,
    appearance: officeAppearance(browserAppearance()),
  };
}

void Office.onReady(({ host }) => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");

  const preferences = browserPreferences(storageArea(Office.context));
  const { frame } = messagesFor(preferences.language());
  if (host !== Office.HostType.Excel) {
    showPlainNotice(root, frame("notExcelTitle"), frame("notExcelText"));
  } else if (!officeCapabilities().workbook) {
    showPlainNotice(root, frame("tooOldTitle"), frame("tooOldText", { version: MINIMUM_EXCEL_API }));
  } else {
    createRoot(root).render(<Pane host={excelHost(preferences)} screen={screenOfHash(window.location.hash)} />);
  }
});
