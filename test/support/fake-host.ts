import type { CheckOutcome, CheckReport } from "../../src/app/check-workbook";
import type { CompileOutcome } from "../../src/app/compile-summary";
import type { CompileRequest } from "../../src/app/prepare-summary";
import type { InsertOutcome, SetRequest } from "../../src/app/insert-set";
import type { EditOutcome, FixPreview } from "../../src/app/fix-workbook";
import type { KeepOutcome } from "../../src/app/keep-check-settings";
import type { RestoreOutcome } from "../../src/app/restorable-summary";
import type { ReportOutcome } from "../../src/app/report-findings";
import type { Acknowledgement } from "../../src/core/check-settings/check-settings";
import type { Finding } from "../../src/core/validation/finding";
import type { CellEdit } from "../../src/core/validation/fixes/cell-edit";
import type { RuleRequest } from "../../src/core/validation/rule-context";
import type { FrameworkSheetOutcome } from "../../src/app/insert-framework-sheet";
import type { WantedSheet } from "../../src/app/insert-one";
import type { RemovePlannedOutcome } from "../../src/app/remove-planned";
import type { AgencyFieldOutcome } from "../../src/app/set-agency-field";
import type { SampleOutcome } from "../../src/app/try-sample";
import type { Agency } from "../../src/core/agency/agency";
import type { YearFacts } from "../../src/core/frameworks/corrections/year-facts";
import type { ReportLayoutId } from "../../src/core/report/report-layout-id";
import type { DigitStyle } from "../../src/core/sheet/sheet-plan";
import { FEATURE_IDS, type HostFeature } from "../../src/ports/features";
import type { Language, PreferenceKey } from "../../src/ports/preferences";
import type { Trouble } from "../../src/ports/trouble";
import type { Cancelled } from "../../src/app/take-steps";
import type { ShownCarryOutcome } from "../../src/app/carry-last-year";
import type { ShownMergeOutcome } from "../../src/app/merge-files";
import type { MergePreview, MergePreviewOutcome, MergeWish } from "../../src/app/preview-merge";
import type { ConflictChoices } from "../../src/core/merge/conflict-choice";
import type { CarryPreview, CarryWish, PreviewOutcome } from "../../src/app/preview-carry";
import type { ShownDistributeOutcome } from "../../src/app/distribute-measures";
import type { DistributionPreview, DistributionPreviewOutcome } from "../../src/app/preview-distribution";
import type { PublicationPreview } from "../../src/app/preview-publication";
import type { CompileCourse, Host, JobRestore, Made, OldFiles, PublishHost } from "../../src/taskpane/host";
import { emptyLog } from "./fake-host-log";
import { reportWith } from "./fake-report";
import { FakeSurroundings } from "./fake-surroundings";

const NO_RESTORE: JobRestore = {
  restorable: () => null,
  restore: () => Promise.resolve({ kind: "changed", places: [], kept: [] }),
};

/** A host that answers what a test wants and remembers what it was asked. Queues answer once each; the last one stays. */
export class FakeHost extends FakeSurroundings implements Host {
  readonly asked = emptyLog();
  check: Promise<CheckOutcome | Cancelled>[] = [Promise.resolve({ kind: "checked", report: reportWith({}) })];
  insert: Promise<InsertOutcome>[] = [Promise.resolve({ kind: "inserted", inserted: [], alreadyThere: [] })];
  compile: Promise<CompileOutcome | Cancelled>[] = [Promise.resolve({ kind: "nothing-to-compile" })];
  files: Promise<OldFiles | Trouble>[] = [Promise.resolve({ kind: "files", files: [], troubles: [] })];
  preview: Promise<PreviewOutcome | Trouble>[] = [Promise.resolve({ kind: "nothing-to-carry" })];
  carried: Promise<ShownCarryOutcome>[] = [Promise.resolve({ kind: "nothing-to-carry" })];
  distributions: Promise<DistributionPreviewOutcome | Trouble>[] = [Promise.resolve({ kind: "no-plan" })];
  distributed: Promise<ShownDistributeOutcome>[] = [Promise.resolve({ kind: "no-plan" })];
  publications: Promise<PublicationPreview | Trouble>[] = [];
  made: Promise<Made>[] = [];
  returned: Promise<OldFiles | Trouble>[] = [Promise.resolve({ kind: "files", files: [], troubles: [] })];
  mergePreview: Promise<MergePreviewOutcome | Trouble>[] = [Promise.resolve({ kind: "nothing-to-merge" })];
  merged: Promise<ShownMergeOutcome>[] = [Promise.resolve({ kind: "nothing-to-merge" })];
  plan: Promise<FixPreview>[] = [Promise.resolve({ kind: "planned", plan: { edits: [], fixed: [] } })];
  edit: Promise<EditOutcome>[] = [Promise.resolve({ kind: "edited", cells: 1 })];
  keep: Promise<KeepOutcome>[] = [Promise.resolve({ kind: "kept" })];
  report: Promise<ReportOutcome>[] = [Promise.resolve({ kind: "reported", sheet: "ผลตรวจ" })];
  sample: Promise<SampleOutcome>[] = [Promise.resolve({ kind: "inserted", inserted: [] })];
  removed: Promise<RemovePlannedOutcome>[] = [Promise.resolve({ kind: "removed", sheets: [], kept: [] })];
  digits: Promise<AgencyFieldOutcome>[] = [Promise.resolve({ kind: "kept" })];
  layout: Promise<AgencyFieldOutcome>[] = [Promise.resolve({ kind: "kept" })];
  frameworkSheet: Promise<FrameworkSheetOutcome>[] = [Promise.resolve({ kind: "inserted", sheet: "กรอบการประเมิน" })];
  damaged: readonly PreferenceKey[] = [];
  lastAgency: Agency | null = null;
  select: Promise<{ readonly kind: "selected" } | Trouble> = Promise.resolve({ kind: "selected" });

  checks(...reports: readonly CheckReport[]): this {
    this.check = reports.map((report) => Promise.resolve({ kind: "checked", report }));
    return this;
  }

  insertSet(request: SetRequest): Promise<InsertOutcome> {
    this.asked.insert.push(request);
    return next(this.insert);
  }

  /** What each check was told by: whether it is to go on. */
  readonly signals: (AbortSignal | undefined)[] = [];

  checkWorkbook(request: RuleRequest, signal?: AbortSignal): Promise<CheckOutcome | Cancelled> {
    this.asked.check.push(request);
    this.signals.push(signal);
    return next(this.check);
  }

  restore: { canRestore: () => boolean; restore: () => Promise<RestoreOutcome> } | null = {
    canRestore: () => false,
    restore: () => Promise.resolve({ kind: "changed" }),
  };

  /** How each compile is watched and called off. */
  readonly courses: (CompileCourse | undefined)[] = [];

  compileSummary(request: CompileRequest, course?: CompileCourse): Promise<CompileOutcome | Cancelled> {
    this.asked.compile.push(request);
    this.courses.push(course);
    return next(this.compile);
  }

  readonly carry = {
    restore: NO_RESTORE as JobRestore | null,
    readFiles: (files: readonly File[]) => {
      this.asked.files.push(...files.map(({ name }) => name));
      return next(this.files);
    },
    preview: (wish: CarryWish) => {
      this.asked.preview.push(wish);
      return next(this.preview);
    },
    carry: (wish: CarryWish, shown: CarryPreview) => {
      this.asked.carry.push({ wish, shown });
      return next(this.carried);
    },
  };

  readonly distribute = {
    restore: NO_RESTORE as JobRestore | null,
    preview: () => next(this.distributions),
    distribute: (shown: DistributionPreview) => {
      this.asked.distribute.push(shown);
      return next(this.distributed);
    },
  };

  publish: PublishHost = {
    canSaveFiles: true,
    preview: (choice) => {
      this.asked.publication.push(choice);
      return next(this.publications);
    },
    make: (product, choice) => {
      this.asked.make.push({ product, choice });
      return next(this.made);
    },
  };

  readonly merge = {
    restore: NO_RESTORE as JobRestore | null,
    readFiles: (files: readonly File[]) => {
      this.asked.returned.push(...files.map(({ name }) => name));
      return next(this.returned);
    },
    preview: (wish: MergeWish) => {
      this.asked.mergePreview.push(wish);
      return next(this.mergePreview);
    },
    merge: (wish: MergeWish, choices: ConflictChoices, shown: MergePreview) => {
      this.asked.merge.push({ wish, choices, shown });
      return next(this.merged);
    },
  };

  readonly findings = {
    previewFixes: (chosen: readonly Finding[]) => {
      this.asked.plan.push(chosen);
      return next(this.plan);
    },
    applyEdits: (edits: readonly CellEdit[]) => {
      this.asked.apply.push(edits);
      return next(this.edit);
    },
    undoEdits: (edits: readonly CellEdit[]) => {
      this.asked.undo.push(edits);
      return next(this.edit);
    },
    acknowledge: (findings: readonly Finding[], reason: string) => {
      this.asked.acknowledge.push({ findings, reason });
      return next(this.keep);
    },
    withdraw: (acknowledgements: readonly Acknowledgement[]) => {
      this.asked.withdraw.push(...acknowledgements);
      return next(this.keep);
    },
    switchRule: (ruleId: string, isOn: boolean) => {
      this.asked.rules.push(`${ruleId} ${isOn ? "on" : "off"}`);
      return next(this.keep);
    },
    writeReport: (report: CheckReport, language: Language) => {
      this.asked.report.push({ report, language });
      return next(this.report);
    },
  };

  readonly start = {
    insertOne: (request: SetRequest, wanted: WantedSheet) => {
      this.asked.one.push({ request, wanted });
      return next(this.insert);
    },
    insertSample: () => {
      this.asked.start.push("insert-sample");
      return next(this.sample);
    },
    removeSample: () => {
      this.asked.start.push("remove-sample");
      return next(this.removed);
    },
    undoInsert: () => {
      this.asked.start.push("undo-insert");
      return next(this.removed);
    },
  };

  readonly settings = {
    setDigits: (digits: DigitStyle) => {
      this.asked.digits.push(digits);
      return next(this.digits);
    },
    setReportLayout: (layout: ReportLayoutId) => {
      this.asked.layouts.push(layout);
      return next(this.layout);
    },
    insertFrameworkSheet: (facts: YearFacts) => {
      this.asked.frameworks.push(facts.framework.fiscalYear);
      return next(this.frameworkSheet);
    },
  };

  features: readonly HostFeature[] = FEATURE_IDS.map((id) => ({ id, isThere: true, needs: "ExcelApi 1.20" }));

  readonly navigator = {
    select: (sheet: string, cell: string) => {
      this.asked.select.push(`${sheet}!${cell}`);
      return this.select;
    },
  };

  readonly preferences = {
    language: () => this.asked.languages.at(-1) ?? "th",
    setLanguage: (language: Language) => void this.asked.languages.push(language),
    digits: () => this.asked.paneDigits.at(-1) ?? "arabic",
    setDigits: (digits: DigitStyle) => void this.asked.paneDigits.push(digits),
    lastAgency: () => this.asked.agencies.at(-1) ?? this.lastAgency,
    setLastAgency: (agency: Agency) => void this.asked.agencies.push(agency),
    damaged: () => this.damaged,
  };

  readonly clock = { today: () => ({ year: 2026, month: 8, day: 20 }) };
}

function next<Answer>(queue: Promise<Answer>[]): Promise<Answer> {
  const [first, ...rest] = queue;
  if (first === undefined) throw new Error("The fake host has no answer left");
  if (rest.length > 0) void queue.shift();
  return first;
}
