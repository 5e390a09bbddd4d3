import { browserAppearance } from "../adapters/browser/browser-appearance";
import { downloadSaver } from "../adapters/browser/download-saver";
import type { Clock } from "../ports/clock";
import type { Preferences } from "../ports/preferences";
import type { WorkbookWatcher } from "../ports/workbook-watcher";
import type { WorkbookSession } from "../workbench/state/workbook-session";
import type { CarryHost, CheckHost, DistributeHost, Host, PublishHost } from "../taskpane/host";
import { carryHost } from "./carry-host";
import { checkHost } from "./check-host";
import { distributeHost } from "./distribute-host";
import { publishHost } from "./publish-host";
import { workbookJobs } from "./workbook-jobs";

/** Nobody but the pane changes a workbook on the workbench, and what it changes it reads anew itself. */
const NO_EDITS: WorkbookWatcher = { watch: () => () => undefined };

/**
 * The pane's host over a workbook in the browser. Every job that writes is one step that can be taken back; a write outside
 * of these is a step by itself.
 */
export function workbenchHost(session: WorkbookSession, preferences: Preferences, clock: Clock): Host {
  const { workbook } = session;
  const jobs = workbookJobs(workbook);
  return {
    insertSet: (request) => session.step("insert", () => jobs.insertSet(request)),
    compileSummary: (request) => session.step("compile", () => jobs.compileSummary(request)),
    checkWorkbook: async (request) => {
      const { version } = session.state();
      const outcome = await jobs.checkWorkbook(request);
      if (outcome.kind === "checked" && version === session.state().version) session.found(outcome.report.findings);
      return outcome;
    },
    carry: carrySteps(carryHost(workbook), session),
    distribute: distributeSteps(distributeHost(workbook), session),
    publish: publishSteps(publishHost(workbook, clock, downloadSaver(true)), session),
    findings: checkSteps(checkHost(workbook, clock), session),
    navigator: session.navigator,
    watcher: NO_EDITS,
    preferences,
    clock,
    appearance: browserAppearance(),
  };
}

function distributeSteps(host: DistributeHost, session: WorkbookSession): DistributeHost {
  return { ...host, distribute: (shown) => session.step("distribute", () => host.distribute(shown)) };
}

function publishSteps(host: PublishHost, session: WorkbookSession): PublishHost {
  return { ...host, make: (product, choice) => session.step("publish", () => host.make(product, choice)) };
}

function carrySteps(host: CarryHost, session: WorkbookSession): CarryHost {
  return { ...host, carry: (wish, shown) => session.step("carry", () => host.carry(wish, shown)) };
}

function checkSteps(host: CheckHost, session: WorkbookSession): CheckHost {
  return {
    ...host,
    applyEdits: (edits) => session.step("fix", () => host.applyEdits(edits)),
    undoEdits: (edits) => session.step("restore", () => host.undoEdits(edits)),
    acknowledge: (findings, reason) => session.step("settings", () => host.acknowledge(findings, reason)),
    withdraw: (acknowledgements) => session.step("settings", () => host.withdraw(acknowledgements)),
    switchRule: (ruleId, isOn) => session.step("settings", () => host.switchRule(ruleId, isOn)),
    writeReport: (report, language) => session.step("report", () => host.writeReport(report, language)),
  };
}
