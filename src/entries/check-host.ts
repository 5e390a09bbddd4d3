import { browserBreather } from "../adapters/browser/browser-breather";
import { withPart } from "../adapters/browser/with-part";
import type { CellEdit } from "../core/validation/fixes/cell-edit";
import { amongFindings } from "../core/validation/fixes/among-findings";
import type { Clock } from "../ports/clock";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { FormerFormula, WorkbookWriter } from "../ports/workbook-writer";
import type { CheckHost } from "../taskpane/host";

/** What the pane does about findings; each part is loaded when it is first asked for. */
export function checkHost(workbook: WorkbookReader & WorkbookWriter, clock: Clock): CheckHost {
  const loadFix = () => import(/* webpackChunkName: "fix" */ "../app/fix-workbook");
  const loadKeep = () => import(/* webpackChunkName: "keep" */ "../app/keep-check-settings");
  const loadReport = () => import(/* webpackChunkName: "report" */ "./write-report");
  const former = new WeakMap<readonly CellEdit[], readonly FormerFormula[]>();
  return {
    previewFixes: (chosen) =>
      withPart(loadFix, ({ previewInBreaths }) =>
        previewInBreaths(workbook, {}, amongFindings(chosen), browserBreather()),
      ),
    applyEdits: (edits) =>
      withPart(loadFix, async ({ applyEdits }) => {
        const outcome = await applyEdits(workbook, edits);
        if (outcome.kind === "edited") former.set(edits, outcome.formulas ?? []);
        return outcome;
      }),
    undoEdits: (edits) => withPart(loadFix, ({ undoEdits }) => undoEdits(workbook, edits, former.get(edits))),
    acknowledge: (findings, reason) =>
      withPart(loadKeep, ({ acknowledgeFindings }) => acknowledgeFindings(workbook, findings, reason, clock.today())),
    withdraw: (acknowledgements) =>
      withPart(loadKeep, ({ withdrawAcknowledgements }) => withdrawAcknowledgements(workbook, acknowledgements)),
    switchRule: (ruleId, isOn) => withPart(loadKeep, ({ switchRule }) => switchRule(workbook, ruleId, isOn)),
    writeReport: (report, language) =>
      withPart(loadReport, ({ writeReport }) => writeReport(workbook, report, language)),
  };
}
