import { browserAppearance } from "../adapters/browser/browser-appearance";
import { downloadSaver } from "../adapters/browser/download-saver";
import { recordInserts } from "../app/recorded-inserts";
import type { Clock } from "../ports/clock";
import type { Preferences } from "../ports/preferences";
import { sessionWatcher } from "../workbench/state/session-watcher";
import type { WorkbookSession } from "../workbench/state/workbook-session";
import type {
  CarryHost,
  CheckHost,
  DistributeHost,
  Host,
  MergeHost,
  PublishHost,
  SettingsHost,
  StartHost,
} from "../taskpane/host";
import { carryHost } from "./carry-host";
import { checkHost } from "./check-host";
import { distributeHost } from "./distribute-host";
import { mergeHost } from "./merge-host";
import { publishHost } from "./publish-host";
import { settingsHost } from "./settings-host";
import { startHost } from "./start-host";
import { workbookJobs } from "./workbook-jobs";

/**
 * The pane's host over a workbook in the browser. Every job that writes is one step that can be taken back; a write outside
 * of these is a step by itself.
 */
export function workbenchHost(session: WorkbookSession, preferences: Preferences, clock: Clock): Host {
  const { workbook } = session;
  const recorded = recordInserts(workbook);
  const jobs = workbookJobs(recorded.workbook);
  return {
    start: startSteps(startHost(recorded), session),
    settings: settingsSteps(settingsHost(workbook), session),
    features: [],
    insertSet: (request) => session.step("insert", () => jobs.insertSet(request)),
    compileSummary: (request, course) => session.step("compile", () => jobs.compileSummary(request, course)),
    restore: null,
    checkWorkbook: async (request, signal) => {
      const { version } = session.state();
      const outcome = await jobs.checkWorkbook(request, signal);
      if (outcome.kind === "checked" && version === session.state().version) session.found(outcome.report.findings);
      return outcome;
    },
    carry: carrySteps(carryHost(workbook), session),
    distribute: distributeSteps(distributeHost(workbook), session),
    merge: mergeSteps(mergeHost(workbook), session),
    publish: publishSteps(publishHost(workbook, clock, downloadSaver(true)), session),
    findings: checkSteps(checkHost(workbook, clock), session),
    navigator: session.navigator,
    watcher: sessionWatcher(session),
    preferences,
    clock,
    appearance: browserAppearance(),
  };
}

function startSteps(host: StartHost, session: WorkbookSession): StartHost {
  return {
    insertOne: (request, wanted) => session.step("insert", () => host.insertOne(request, wanted)),
    insertSample: () => session.step("insert", () => host.insertSample()),
    removeSample: () => session.step("remove", () => host.removeSample()),
    undoInsert: () => session.step("remove", () => host.undoInsert()),
  };
}

function settingsSteps(host: SettingsHost, session: WorkbookSession): SettingsHost {
  return {
    setDigits: (digits) => session.step("settings", () => host.setDigits(digits)),
    setReportLayout: (layout) => session.step("settings", () => host.setReportLayout(layout)),
    insertFrameworkSheet: (facts, digits) => session.step("insert", () => host.insertFrameworkSheet(facts, digits)),
  };
}

function distributeSteps(host: DistributeHost, session: WorkbookSession): DistributeHost {
  return { ...host, restore: null, distribute: (shown) => session.step("distribute", () => host.distribute(shown)) };
}

function mergeSteps(host: MergeHost, session: WorkbookSession): MergeHost {
  return { ...host, restore: null, merge: (...shown) => session.step("merge", () => host.merge(...shown)) };
}

function publishSteps(host: PublishHost, session: WorkbookSession): PublishHost {
  return { ...host, make: (product, choice) => session.step("publish", () => host.make(product, choice)) };
}

function carrySteps(host: CarryHost, session: WorkbookSession): CarryHost {
  return { ...host, restore: null, carry: (wish, shown) => session.step("carry", () => host.carry(wish, shown)) };
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
