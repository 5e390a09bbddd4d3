import { useCallback, useMemo, useRef, type ActionDispatch } from "react";
import type { CheckReport } from "../../app/check-workbook";
import type { Acknowledgement } from "../../core/check-settings/check-settings";
import type { Finding } from "../../core/validation/finding";
import type { CellEdit } from "../../core/validation/fixes/cell-edit";
import type { Language } from "../../ports/preferences";
import type { Trouble } from "../../ports/trouble";
import { useHost } from "../host";
import type { FindingsChange } from "../state/check/findings-change";
import type { FindingsDone, FindingsWork } from "../state/check/findings-state";
import type { PaneAction } from "../state/pane-action";
import { useCrash } from "./use-crash";
import type { Jobs } from "./use-jobs";

export interface FindingsJobs {
  readonly change: (change: FindingsChange) => void;
  /** Checks again; what was said before is over. */
  readonly checkAgain: () => void;
  readonly cancel: () => void;
  /** Shows what the certain fixes of these findings would change. */
  readonly preview: (findings: readonly Finding[]) => void;
  readonly apply: (edits: readonly CellEdit[]) => void;
  readonly restore: (edits: readonly CellEdit[]) => void;
  readonly acknowledge: (findings: readonly Finding[], reason: string) => void;
  readonly withdraw: (acknowledgement: Acknowledgement) => void;
  readonly switchRule: (ruleId: string, isOn: boolean) => void;
  readonly exportSheet: (report: CheckReport, language: Language) => void;
}

/** Runs what the check screen asks for and tells the reducer. After a change of the workbook it is checked again. */
export function useFindings(
  dispatch: ActionDispatch<[PaneAction]>,
  { check, cancelCheck }: Pick<Jobs, "check" | "cancelCheck">,
): FindingsJobs {
  const { findings: host } = useHost();
  const crash = useCrash();
  const lastRun = useRef(0);

  const change = useCallback(
    (happened: FindingsChange) => dispatch({ type: "findings", change: happened }),
    [dispatch],
  );
  const work = useCallback(
    (kind: FindingsWork, started: Promise<FindingsDone | Trouble>) => {
      change({ kind: "working", work: kind });
      started.then((outcome) => {
        change({ kind: "worked", outcome });
        if (outcome.kind !== "trouble" && outcome.kind !== "exported") check(true);
      }, crash);
    },
    [change, check, crash],
  );
  return useMemo(
    () => ({
      change,
      checkAgain: () => {
        change({ kind: "begun-again" });
        check(true);
      },
      cancel: cancelCheck,
      preview: (findings) => {
        lastRun.current += 1;
        const run = lastRun.current;
        change({ kind: "previewing", run, findings });
        host.previewFixes(findings).then((outcome) => change({ kind: "previewed", run, outcome }), crash);
      },
      apply: (edits) => work("applying", done(host.applyEdits(edits), { kind: "edited", edits })),
      restore: (edits) => work("restoring", done(host.undoEdits(edits), { kind: "restored", edits })),
      acknowledge: (findings, reason) =>
        work("keeping", done(host.acknowledge(findings, reason), { kind: "acknowledged", count: findings.length })),
      withdraw: (own) => work("keeping", done(host.withdraw([own]), { kind: "withdrawn" })),
      switchRule: (ruleId, isOn) =>
        work("keeping", done(host.switchRule(ruleId, isOn), { kind: isOn ? "rule-on" : "rule-off", ruleId })),
      exportSheet: (report, language) => work("exporting", host.writeReport(report, language).then(exported)),
    }),
    [change, check, cancelCheck, crash, host, work],
  );
}

async function done(
  job: Promise<{ readonly kind: "edited" | "kept" } | Trouble>,
  what: FindingsDone,
): Promise<FindingsDone | Trouble> {
  const outcome = await job;
  return outcome.kind === "trouble" ? outcome : what;
}

function exported(outcome: { readonly kind: "reported"; readonly sheet: string } | Trouble): FindingsDone | Trouble {
  return outcome.kind === "trouble" ? outcome : { kind: "exported", sheet: outcome.sheet };
}
