import type { Clock } from "../ports/clock";
import type { Preferences } from "../ports/preferences";
import type { WorkbookSession } from "../workbench/state/workbook-session";
import type { CarryHost, CheckHost, Host } from "../taskpane/host";
import { carryHost } from "./carry-host";
import { checkHost } from "./check-host";
import { workbookJobs } from "./workbook-jobs";

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
    findings: checkSteps(checkHost(workbook, clock), session),
    navigator: session.navigator,
    preferences,
    clock,
  };
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
