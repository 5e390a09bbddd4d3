import { createRoot } from "react-dom/client";
import { browserPreferences } from "../adapters/browser/browser-preferences";
import { SYSTEM_CLOCK } from "../adapters/clock/system-clock";
import { officeCapabilities } from "../adapters/office/capabilities";
import { officeNavigator } from "../adapters/office/office-navigator";
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
  const workbook = officeWorkbook();
  return {
    ...workbookJobs(workbook),
    carry: carryHost(workbook),
    findings: checkHost(workbook, SYSTEM_CLOCK),
    navigator: officeNavigator(),
    preferences,
    clock: SYSTEM_CLOCK,
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
    // The page for hosts that cannot run the pane; what Office tells the page by its address goes along.
    window.location.replace(`old-host.html${window.location.search}`);
  } else {
    createRoot(root).render(<Pane host={excelHost(preferences)} screen={screenOfHash(window.location.hash)} />);
  }
});
