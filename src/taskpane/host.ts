import { createContext, useContext } from "react";
import type { ShownCarryOutcome } from "../app/carry-last-year";
import type { CheckOutcome, CheckReport } from "../app/check-workbook";
import type { Cancelled } from "../app/take-steps";
import type { CompileOutcome } from "../app/compile-summary";
import type { CompileRequest } from "../app/prepare-summary";
import type { ShownDistributeOutcome } from "../app/distribute-measures";
import type { EditOutcome, FixPreview } from "../app/fix-workbook";
import type { FrameworkSheetOutcome } from "../app/insert-framework-sheet";
import type { WantedSheet } from "../app/insert-one";
import type { InsertOutcome, SetRequest } from "../app/insert-set";
import type { KeepOutcome } from "../app/keep-check-settings";
import type { ShownMergeOutcome } from "../app/merge-files";
import type { CarryPreview, CarryWish, OldFile, PreviewOutcome } from "../app/preview-carry";
import type { DistributionPreview, DistributionPreviewOutcome } from "../app/preview-distribution";
import type { PublicationPreview } from "../app/preview-publication";
import type { FileOutcome } from "../app/publish-files";
import type { RemovePlannedOutcome } from "../app/remove-planned";
import type { AgencyFieldOutcome } from "../app/set-agency-field";
import type { SampleOutcome } from "../app/try-sample";
import type { YearFacts } from "../core/frameworks/corrections/year-facts";
import type { ReportLayoutId } from "../core/report/report-layout-id";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { HostFeature } from "../ports/features";
import type { MergePreview, MergePreviewOutcome, MergeWish } from "../app/preview-merge";
import type { ReportOutcome } from "../app/report-findings";
import type { Restorable, RestoreJobOutcome } from "../app/restorable-job";
import type { RestoreOutcome } from "../app/restorable-summary";
import type { MemoSheetOutcome } from "../app/write-memo-sheet";
import type { ReportOutcome as ReportSheetOutcome } from "../app/write-report";
import type { Acknowledgement } from "../core/check-settings/check-settings";
import type { RuleRequest } from "../core/validation/rule-context";
import type { ConflictChoices } from "../core/merge/conflict-choice";
import type { Finding } from "../core/validation/finding";
import type { CellEdit } from "../core/validation/fixes/cell-edit";
import type { Appearance } from "../ports/appearance";
import type { Clock } from "../ports/clock";
import type { Navigator } from "../ports/navigator";
import type { Language, Preferences } from "../ports/preferences";
import type { Trouble } from "../ports/trouble";
import type { WorkbookWatcher } from "../ports/workbook-watcher";
import type { Product, PublishChoice } from "./state/publish/publish-state";

/** What picked files hold, and why others could not be read. */
export interface OldFiles {
  readonly kind: "files";
  readonly files: readonly OldFile[];
  readonly troubles: readonly Trouble[];
}

/** Taking the last job of a screen back. */
export interface JobRestore {
  /** What would be put back; null where there is nothing. */
  restorable(): Restorable | null;
  /** Puts it back: all of it or nothing, or says what stands. */
  restore(): Promise<RestoreJobOutcome>;
}

/** Bringing last year's tables into the workbook that is open. */
export interface CarryHost {
  readFiles(files: readonly File[]): Promise<OldFiles | Trouble>;
  preview(wish: CarryWish): Promise<PreviewOutcome | Trouble>;
  /** Writes what was shown, or nothing. */
  carry(wish: CarryWish, shown: CarryPreview): Promise<ShownCarryOutcome>;
  /** null where the page takes every job back by itself. */
  readonly restore: JobRestore | null;
}

/** Giving the rows of the plan to the tabs of their owners. */
export interface DistributeHost {
  preview(): Promise<DistributionPreviewOutcome | Trouble>;
  /** Writes what was shown, or nothing. */
  distribute(shown: DistributionPreview): Promise<ShownDistributeOutcome>;
  /** null where the page takes every job back by itself. */
  readonly restore: JobRestore | null;
}

/** What became of a document: a sheet that was written, a file that was handed on, or why there is none. */
export type Made = ReportSheetOutcome | MemoSheetOutcome | FileOutcome;

/** The documents that an agency publishes. */
export interface PublishHost {
  /** Whether files can be handed on; otherwise only sheets are made. */
  readonly canSaveFiles: boolean;
  preview(choice: PublishChoice): Promise<PublicationPreview | Trouble>;
  make(product: Product, choice: PublishChoice): Promise<Made>;
}

/** Merging the files that departments sent back into the workbook that is open. */
export interface MergeHost {
  readFiles(files: readonly File[]): Promise<OldFiles | Trouble>;
  preview(wish: MergeWish): Promise<MergePreviewOutcome | Trouble>;
  /** Writes what was shown, or nothing. */
  merge(wish: MergeWish, choices: ConflictChoices, shown: MergePreview): Promise<ShownMergeOutcome>;
  /** null where the page takes every job back by itself. */
  readonly restore: JobRestore | null;
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

/** Beginning: single sheets, the sample, and taking out what was just put in. */
export interface StartHost {
  insertOne(request: SetRequest, wanted: WantedSheet): Promise<InsertOutcome>;
  insertSample(): Promise<SampleOutcome>;
  removeSample(): Promise<RemovePlannedOutcome>;
  /** Takes out what the last insertion put in, but for what was changed since. */
  undoInsert(): Promise<RemovePlannedOutcome>;
}

/** What the settings screen writes to the workbook. */
export interface SettingsHost {
  setDigits(digits: DigitStyle): Promise<AgencyFieldOutcome>;
  setReportLayout(layout: ReportLayoutId): Promise<AgencyFieldOutcome>;
  insertFrameworkSheet(facts: YearFacts, digits: DigitStyle): Promise<FrameworkSheetOutcome>;
}

/** How a compile is watched and called off. */
export interface CompileCourse {
  readonly signal: AbortSignal;
  /** Told right before something is written. */
  readonly onWriting: () => void;
}

/** Taking the last compile back. */
export interface SummaryRestore {
  /** Whether the summary before it is known to the last cell. */
  canRestore(): boolean;
  /** Takes it back exactly, or not at all. */
  restore(): Promise<RestoreOutcome>;
}

/** What the pane can do and know. The entry puts it together; the pane knows neither Office.js nor a file. */
export interface Host {
  insertSet(request: SetRequest): Promise<InsertOutcome>;
  /** Leaves the pane alive meanwhile, and stops where the signal says so. */
  checkWorkbook(request: RuleRequest, signal?: AbortSignal): Promise<CheckOutcome | Cancelled>;
  /** The same; what it began to write it writes to the end, whatever the signal says by then. */
  compileSummary(request: CompileRequest, course?: CompileCourse): Promise<CompileOutcome | Cancelled>;
  /** null where the page takes every job back by itself. */
  readonly restore: SummaryRestore | null;
  readonly carry: CarryHost;
  readonly distribute: DistributeHost;
  readonly publish: PublishHost;
  readonly merge: MergeHost;
  readonly findings: CheckHost;
  readonly start: StartHost;
  readonly settings: SettingsHost;
  /** What this Excel can do; empty where no Excel is asked, as on the workbench. */
  readonly features: readonly HostFeature[];
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
