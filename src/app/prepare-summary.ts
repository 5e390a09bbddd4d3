import type { DocumentTable } from "../core/document/document-table";
import { tablesInSteps } from "../core/recognition/published/recognise-tables";
import { workbookInSteps } from "../core/recognition/recognise-workbook";
import type { RecognisedWorkbook } from "../core/recognition/recognised-workbook";
import type { SheetSource } from "../core/recognition/sheet-source";
import type { SheetPlan } from "../core/sheet/sheet-plan";
import { differenceInSteps } from "../core/sheet/verify-plan";
import type { Steps } from "../core/steps/steps";
import type { CompileSource } from "../core/summary/compile-source";
import { compileInSteps } from "../core/summary/compile-tabs";
import { NO_NOTES, notesInSteps, type KeptNotes } from "../core/summary/kept-notes";
import { planProgress, type PlanProgress } from "../core/summary/plan-progress";
import { reportTablesInSteps } from "../core/summary/report-tables";
import { scoreHistory } from "../core/summary/score-history";
import { readSummaryKey } from "../core/summary/summary-key";
import type { SummaryModel } from "../core/summary/summary-model";
import { readRecipe, type KeptSource } from "../core/summary/summary-recipe";
import type { ChosenCode } from "../core/summary/table-rows";
import { summaryInSteps } from "../core/templates/plan-summary";
import type { CalendarDate } from "../core/thai/calendar-date";
import { contextOf, type CheckRequest } from "../core/validation/check-context";
import type { WorkbookContent } from "../ports/workbook-reader";

export interface CompileRequest extends CheckRequest {
  readonly asOf: CalendarDate;
  /** Further workbooks whose departmental tabs come in, by the path to show and to link to. */
  readonly others?: readonly { readonly file: string; readonly content: WorkbookContent }[];
  /** Sheets of the workbook itself whose other tables come in; those of the earlier summary where absent. */
  readonly include?: readonly string[];
  /** Which measure of the plan rows of such tables are about. */
  readonly choices?: readonly PlanChoice[];
}

/** What a person says of a row that may be about several measures of the plan. */
export interface PlanChoice {
  /** "" for the workbook itself. */
  readonly file: string;
  readonly sheet: string;
  /** Zero-based row of any of its cells. */
  readonly row: number;
  /** The measure's code, or "-" for none. */
  readonly code: string;
}

export interface CompiledSummary {
  readonly model: SummaryModel;
  readonly progress: PlanProgress;
  readonly sheet: string;
  /** Earlier summaries that stay, because a person changed them. */
  readonly kept: readonly string[];
  /** Files of the earlier summary that were not given this time: their rows are no longer in it. */
  readonly filesLeft: readonly string[];
}

/** A summary that is ready to be written. */
export interface PreparedSummary extends CompiledSummary {
  readonly plan: SheetPlan;
  /** The plan of the same summary under a title, with what people wrote beside its rows by now. It stops after some rows. */
  readonly again: (now: SheetSource) => Steps<SheetPlan>;
  /** The summary that it takes the place of. */
  readonly former: SheetSource | null;
}

/** There is nothing to write. */
export type NothingToWrite =
  /** The summary says this already. */
  | (CompiledSummary & { readonly kind: "unchanged" })
  | { readonly kind: "nothing-to-compile" }
  /** A sheet to include has no table of measures with results; those that have one are known. */
  | { readonly kind: "no-such-table"; readonly sheet: string; readonly known: readonly string[] };

export type Preparation = { readonly kind: "prepared"; readonly prepared: PreparedSummary } | NothingToWrite;

interface BaseWorkbook {
  readonly recognised: RecognisedWorkbook;
  readonly sheets: readonly SheetSource[];
  /** Its tables of measures with results that are no department's tab. */
  readonly tables: readonly DocumentTable[];
}

/** Compiles and plans the sheet, and compares it with the summary that is there. It stops after some rows. */
export function* preparedInSteps(sheets: readonly SheetSource[], request: CompileRequest): Steps<Preparation> {
  const recognised = yield* workbookInSteps(sheets);
  const old = sheets.find(({ id }) => id === recognised.summarySheet?.id);
  const tables = yield* reportTablesInSteps(recognised, sheets);
  const unknown = unknownTable(tables, request);
  if (unknown !== null) return unknown;
  const context = contextOf(recognised, request);
  yield;
  const earlier = yield* earlierSummary(old);
  const sources = yield* sourcesOf({ recognised, sheets, tables }, request, earlier.sources);
  const options = { ...context, asOf: request.asOf, chosenCode: chosenBy(request) };
  const model = yield* compileInSteps(sources, options);
  yield;
  if (model === null) return { kind: "nothing-to-compile" };
  const departments = model.byDepartment.map(({ label }) => label);
  const progress = planProgress(recognised, model.rows, departments);
  const asked = {
    framework: context.framework,
    digits: recognised.agency?.digits ?? "arabic",
    takenTitles: sheets.map(({ name }) => name).filter((name) => name !== old?.name),
    scores: scoreHistory(context),
    progress,
  } as const;
  yield;
  const plan = yield* summaryInSteps(model, { ...asked, title: old?.name, notes: earlier.notes });
  const again: PreparedSummary["again"] = function* (now) {
    const { notes } = yield* earlierSummary(now);
    return yield* summaryInSteps(model, { ...asked, title: now.name, notes });
  };
  const compiled: CompiledSummary = {
    ...{ model, progress, filesLeft: filesLeft(earlier.sources, request) },
    ...{ sheet: plan.title, kept: recognised.editedSummaries },
  };
  if (old !== undefined && (yield* saysTheSameInSteps(old, plan))) return { kind: "unchanged", ...compiled };
  return { kind: "prepared", prepared: { ...compiled, plan, again, former: old ?? null } };
}

function unknownTable(tables: readonly DocumentTable[], { include = [] }: CompileRequest): NothingToWrite | null {
  const known = new Set(tables.map(({ sheet }) => sheet));
  const sheet = include.find((name) => !known.has(name));
  return sheet === undefined ? null : { kind: "no-such-table", sheet, known: [...known] };
}

function filesLeft(earlier: readonly KeptSource[], { others = [] }: CompileRequest): readonly string[] {
  const given = new Set(["", ...others.map(({ file }) => file)]);
  return [...new Set(earlier.map(({ file }) => file).filter((file) => !given.has(file)))];
}

interface EarlierSummary {
  readonly notes: KeptNotes;
  readonly sources: readonly KeptSource[];
}

function* earlierSummary(old: SheetSource | undefined): Steps<EarlierSummary> {
  const geometry = readSummaryKey(old?.marker?.key ?? "").geometry;
  if (old === undefined || geometry === null) return { notes: NO_NOTES, sources: [] };
  return { notes: yield* notesInSteps(old.grid, geometry), sources: readRecipe(old.grid, geometry).sources };
}

function* sourcesOf(
  { recognised, sheets, tables }: BaseWorkbook,
  { include, others = [] }: CompileRequest,
  earlier: readonly KeptSource[],
): Steps<readonly CompileSource[]> {
  const before = earlier.filter(({ file, kind }) => file === "" && kind === "table").map(({ sheet }) => sheet);
  const included = new Set(include ?? before);
  const own = {
    file: "",
    workbook: recognised,
    sheets,
    tables: tables.filter(({ sheet }) => included.has(sheet)),
    notChosen: tables.filter(({ sheet }) => !included.has(sheet)),
  };
  const sources: CompileSource[] = [own];
  for (const { file, content } of others) sources.push(yield* sentSource(file, content.sheets));
  return sources;
}

function chosenBy({ choices = [] }: CompileRequest): ChosenCode {
  return (file, sheet, rows) => {
    const own = choices.find((choice) => choice.file === file && choice.sheet === sheet && rows.includes(choice.row));
    return own?.code ?? null;
  };
}

/** A file that was sent: its departments' tabs or, where it has none that is marked as one, its tables by their owners. */
function* sentSource(file: string, sheets: readonly SheetSource[]): Steps<CompileSource> {
  const workbook = yield* workbookInSteps(sheets);
  const isMarked = workbook.tables.some(({ layout, knownBy }) => layout === "department" && knownBy === "marker");
  if (isMarked) return { file, workbook, sheets };
  const { standard } = yield* tablesInSteps(sheets);
  const own = { ...workbook, tables: standard };
  return { file, workbook: own, sheets, tables: yield* reportTablesInSteps(own, sheets) };
}

/**
 * Whether the summary that is there was painted from the same plan, and holds what people wrote where it belongs now. It
 * stops after some rows.
 */
export function* saysTheSameInSteps({ marker, grid }: SheetSource, plan: SheetPlan): Steps<boolean> {
  return marker?.key === plan.marker.key && (yield* differenceInSteps(plan, grid)) === null;
}
