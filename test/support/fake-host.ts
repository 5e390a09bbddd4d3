import type { CheckOutcome, CheckReport } from "../../src/app/check-workbook";
import type { CompileOutcome, CompileRequest } from "../../src/app/compile-summary";
import type { InsertOutcome, SetRequest } from "../../src/app/insert-set";
import type { EditOutcome, FixPreview } from "../../src/app/fix-workbook";
import type { KeepOutcome } from "../../src/app/keep-check-settings";
import type { ReportOutcome } from "../../src/app/report-findings";
import type { Acknowledgement } from "../../src/core/check-settings/check-settings";
import type { Finding } from "../../src/core/validation/finding";
import type { CellEdit } from "../../src/core/validation/fixes/cell-edit";
import type { CheckRequest } from "../../src/core/validation/check-context";
import type { Appearance, ColourScheme } from "../../src/ports/appearance";
import type { Language } from "../../src/ports/preferences";
import type { Trouble } from "../../src/ports/trouble";
import type { Cancelled } from "../../src/app/take-steps";
import type { ShownCarryOutcome } from "../../src/app/carry-last-year";
import type { WorkbookWatcher } from "../../src/ports/workbook-watcher";
import type { CarryPreview, CarryWish, PreviewOutcome } from "../../src/app/preview-carry";
import type { Host, OldFiles } from "../../src/taskpane/host";
import { reportWith } from "./fake-report";

/** A host that answers what a test wants and remembers what it was asked. Queues answer once each; the last one stays. */
export class FakeHost implements Host {
  readonly asked = {
    insert: [] as SetRequest[],
    check: [] as CheckRequest[],
    compile: [] as CompileRequest[],
    files: [] as string[],
    preview: [] as CarryWish[],
    carry: [] as { readonly wish: CarryWish; readonly shown: CarryPreview }[],
    plan: [] as (readonly Finding[])[],
    apply: [] as (readonly CellEdit[])[],
    undo: [] as (readonly CellEdit[])[],
    acknowledge: [] as { readonly findings: readonly Finding[]; readonly reason: string }[],
    withdraw: [] as Acknowledgement[],
    rules: [] as string[],
    report: [] as { readonly report: CheckReport; readonly language: Language }[],
    select: [] as string[],
    languages: [] as Language[],
  };
  check: Promise<CheckOutcome | Cancelled>[] = [Promise.resolve({ kind: "checked", report: reportWith({}) })];
  insert: Promise<InsertOutcome>[] = [Promise.resolve({ kind: "inserted", inserted: [], alreadyThere: [] })];
  compile: Promise<CompileOutcome>[] = [Promise.resolve({ kind: "nothing-to-compile" })];
  files: Promise<OldFiles | Trouble>[] = [Promise.resolve({ kind: "files", files: [], troubles: [] })];
  preview: Promise<PreviewOutcome | Trouble>[] = [Promise.resolve({ kind: "nothing-to-carry" })];
  carried: Promise<ShownCarryOutcome>[] = [Promise.resolve({ kind: "nothing-to-carry" })];
  plan: Promise<FixPreview>[] = [Promise.resolve({ kind: "planned", plan: { edits: [], fixed: [] } })];
  edit: Promise<EditOutcome>[] = [Promise.resolve({ kind: "edited", cells: 1 })];
  keep: Promise<KeepOutcome>[] = [Promise.resolve({ kind: "kept" })];
  report: Promise<ReportOutcome>[] = [Promise.resolve({ kind: "reported", sheet: "ผลตรวจ" })];
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

  checkWorkbook(request: CheckRequest, signal?: AbortSignal): Promise<CheckOutcome | Cancelled> {
    this.asked.check.push(request);
    this.signals.push(signal);
    return next(this.check);
  }

  compileSummary(request: CompileRequest): Promise<CompileOutcome> {
    this.asked.compile.push(request);
    return next(this.compile);
  }

  readonly carry = {
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

  readonly navigator = {
    select: (sheet: string, cell: string) => {
      this.asked.select.push(`${sheet}!${cell}`);
      return this.select;
    },
  };

  readonly preferences = {
    language: () => this.asked.languages.at(-1) ?? "th",
    setLanguage: (language: Language) => void this.asked.languages.push(language),
  };

  readonly #watchers = new Set<() => void>();

  readonly watcher: WorkbookWatcher = {
    watch: (listener) => {
      this.#watchers.add(listener);
      return () => void this.#watchers.delete(listener);
    },
  };

  /** The person changes a cell. */
  edits(): void {
    for (const tell of this.#watchers) tell();
  }

  scheme: ColourScheme = "light";
  readonly #lookers = new Set<() => void>();

  readonly appearance: Appearance = {
    scheme: () => this.scheme,
    onChange: (listener) => {
      this.#lookers.add(listener);
      return () => void this.#lookers.delete(listener);
    },
  };

  /** The surroundings take another colour scheme. */
  turns(scheme: ColourScheme): void {
    this.scheme = scheme;
    for (const look of this.#lookers) look();
  }

  readonly clock = { today: () => ({ year: 2026, month: 8, day: 20 }) };
}

function next<Answer>(queue: Promise<Answer>[]): Promise<Answer> {
  const [first, ...rest] = queue;
  if (first === undefined) throw new Error("The fake host has no answer left");
  if (rest.length > 0) void queue.shift();
  return first;
}
