import { createContext, useContext } from "react";
import type { ShownCarryOutcome } from "../app/carry-last-year";
import type { CheckOutcome, CheckReport } from "../app/check-workbook";
import type { Cancelled } from "../app/take-steps";
import type { CompileOutcome, CompileRequest } from "../app/compile-summary";
import type { EditOutcome, FixPreview } from "../app/fix-workbook";
import type { InsertOutcome, SetRequest } from "../app/insert-set";
import type { KeepOutcome } from "../app/keep-check-settings";
import type { CarryPreview, CarryWish, OldFile, PreviewOutcome } from "../app/preview-carry";
import type { ReportOutcome } from "../app/report-findings";
import type { Acknowledgement } from "../core/check-settings/check-settings";
import type { CheckRequest } from "../core/validation/check-context";
import type { Finding } from "../core/validation/finding";
import type { CellEdit } from "../core/validation/fixes/cell-edit";
import type { Appearance } from "../ports/appearance";
import type { Clock } from "../ports/clock";
import type { Navigator } from "../ports/navigator";
import type { Language, Preferences } from "../ports/preferences";
import type { Trouble } from "../ports/trouble";
import type { WorkbookWatcher } from "../ports/workbook-watcher";

/** What picked files hold, and why others could not be read. */
export interface OldFiles {
  readonly kind: "files";
  readonly files: readonly OldFile[];
  readonly troubles: readonly Trouble[];
}

/** Bringing last year's tables into the workbook that is open. */
export interface CarryHost {
  readFiles(files: readonly File[]): Promise<OldFiles | Trouble>;
  preview(wish: CarryWish): Promise<PreviewOutcome | Trouble>;
  /** Writes what was shown, or nothing. */
  carry(wish: CarryWish, shown: CarryPreview): Promise<ShownCarryOutcome>;
}

/** What can be done about findings. Every write is one step: all of it, or nothing. */
export interface CheckHost {
  /** What the certain fixes of these findings would change. Changes nothing. */
  previewFixes(chosen: readonly Finding[]): Promise<FixPreview>;
  applyEdits(edits: readonly CellEdit[]): Promise<EditOutcome>;
  /** Puts back what stood in the cells before. */
  undoEdits(edits: readonly CellEdit[]): Promise<EditOutcome>;
  acknowledge(findings: readonly Finding[], reason: string): Promise<KeepOutcome>;
  withdraw(acknowledgements: readonly Acknowledgement[]): Promise<KeepOutcome>;
  switchRule(ruleId: string, isOn: boolean): Promise<KeepOutcome>;
  /** Writes the findings sheet. */
  writeReport(report: CheckReport, language: Language): Promise<ReportOutcome>;
}

/** What the pane can do and know. The entry puts it together; the pane knows neither Office.js nor a file. */
export interface Host {
  insertSet(request: SetRequest): Promise<InsertOutcome>;
  /** Leaves the pane alive meanwhile, and stops where the signal says so. */
  checkWorkbook(request: CheckRequest, signal?: AbortSignal): Promise<CheckOutcome | Cancelled>;
  compileSummary(request: CompileRequest): Promise<CompileOutcome>;
  readonly carry: CarryHost;
  readonly findings: CheckHost;
  readonly navigator: Navigator;
  readonly watcher: WorkbookWatcher;
  readonly preferences: Preferences;
  readonly clock: Clock;
  readonly appearance: Appearance;
}

const HostContext = createContext<Host | null>(null);

export const HostProvider = HostContext.Provider;

export function useHost(): Host {
  const host = useContext(HostContext);
  if (host === null) throw new Error("The pane was rendered without a host");
  return host;
}
