import { createRoot } from "react-dom/client";
import { browserAppearance } from "../adapters/browser/browser-appearance";
import { browserBreather } from "../adapters/browser/browser-breather";
import { browserPreferences } from "../adapters/browser/browser-preferences";
import { downloadSaver, takesDownloads } from "../adapters/browser/download-saver";
import { SYSTEM_CLOCK } from "../adapters/clock/system-clock";
import { officeCapabilities, officeFeatures } from "../adapters/office/capabilities";
import { officeAppearance } from "../adapters/office/office-appearance";
import { officeNavigator } from "../adapters/office/office-navigator";
import { officeWatcher } from "../adapters/office/office-watcher";
import { officeWorkbook } from "../adapters/office/office-workbook";
import { recordInserts } from "../app/recorded-inserts";
import { messagesFor } from "../messages/messages-for";
import type { Preferences } from "../ports/preferences";
import type { Host } from "../taskpane/host";
import { Pane } from "../taskpane/pane";
import { screenOfHash } from "../taskpane/state/screen";
import { carryHost } from "./carry-host";
import { checkHost } from "./check-host";
import { distributeHost } from "./distribute-host";
import { mergeHost } from "./merge-host";
import { showPlainNotice } from "./plain-notice";
import { platformName } from "./platform-name";
import { publishHost } from "./publish-host";
import { settingsHost } from "./settings-host";
import { startHost } from "./start-host";
import { storageArea } from "./storage-area";
import { workbookJobs } from "./workbook-jobs";

function excelHost(preferences: Preferences): Host {
  const workbook = officeWorkbook(browserBreather());
  const recorded = recordInserts(workbook);
  return {
    ...workbookJobs(recorded.workbook),
    start: startHost(recorded),
    settings: settingsHost(workbook),
    features: officeFeatures(),
    carry: carryHost(workbook),
    distribute: distributeHost(workbook),
    publish: publishHost(workbook, SYSTEM_CLOCK, downloadSaver(takesDownloads(platformName(Office.context)))),
    merge: mergeHost(workbook),
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
    // The page for hosts that cannot run the pane; what Office tells the page by its address goes along.
    window.location.replace(`old-host.html${window.location.search}`);
  } else {
    createRoot(root).render(<Pane host={excelHost(preferences)} screen={screenOfHash(window.location.hash)} />);
  }
});
