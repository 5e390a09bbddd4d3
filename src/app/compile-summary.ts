import type { DocumentTable } from "../core/document/document-table";
import { recogniseTables } from "../core/recognition/published/recognise-tables";
import { recogniseWorkbook, workbookInSteps } from "../core/recognition/recognise-workbook";
import type { RecognisedWorkbook } from "../core/recognition/recognised-workbook";
import type { SheetSource } from "../core/recognition/sheet-source";
import type { SheetPlan } from "../core/sheet/sheet-plan";
import type { Steps } from "../core/steps/steps";
import { firstDifference } from "../core/sheet/verify-plan";
import type { CompileSource } from "../core/summary/compile-source";
import { compileTabs } from "../core/summary/compile-tabs";
import { NO_NOTES, readNotes, type KeptNotes } from "../core/summary/kept-notes";
import { planProgress, type PlanProgress } from "../core/summary/plan-progress";
import { reportTables } from "../core/summary/report-tables";
import { scoreHistory } from "../core/summary/score-history";
import { readSummaryKey } from "../core/summary/summary-key";
import type { SummaryModel } from "../core/summary/summary-model";
import { readRecipe, type KeptSource } from "../core/summary/summary-recipe";
import type { ChosenCode } from "../core/summary/table-rows";
import { planSummary } from "../core/templates/plan-summary";
import { contextOf, type CheckRequest } from "../core/validation/check-context";
import type { CalendarDate } from "../core/thai/calendar-date";
import type { Breather } from "../ports/breather";
import type { Trouble } from "../ports/trouble";
import type { WorkbookContent, WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter, WriteOutcome } from "../ports/workbook-writer";
import { takeAllSteps } from "./take-steps";

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

export type CompileOutcome =
  | (CompiledSummary & { readonly kind: "compiled" })
  /** The summary says this already: nothing was written. */
  | (CompiledSummary & { readonly kind: "unchanged" })
  | { readonly kind: "nothing-to-compile" }
  /** A sheet to include has no table of measures with results; those that have one are known. */
  | { readonly kind: "no-such-table"; readonly sheet: string; readonly known: readonly string[] }
  | Trouble;

/** What a compile wrote, for who wants to take it back. */
export interface CompileTrace {
  /** As it was written. */
  readonly plan: SheetPlan;
  /** The plan of the same summary under a title, with what people wrote beside its rows by now. */
  readonly again: (now: SheetSource) => SheetPlan;
  /** Titles of the sheets at the time, to which it may refer. */
  readonly titles: readonly string[];
  /** What it took the place of. */
  readonly former: SheetSource | null;
}

/**
 * Compiles every departmental tab into the summary sheet. An earlier summary is replaced only by a verified one, and
 * only while its own cells are as we wrote them: one that a person changed stays beside the new one. Notes beside its
 * rows, and columns that people added, go with their rows. Where the summary says it all already nothing is written.
 */
export async function compileSummary(
  workbook: WorkbookReader & WorkbookWriter,
  request: CompileRequest,
  manner: CompileManner = {},
): Promise<CompileOutcome> {
  const { onWritten, breather } = { ...PLAIN_MANNER, ...manner };
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const { sheets } = read.workbook;
  const recognised = await takeAllSteps(workbookInSteps(sheets), breather);
  const old = sheets.find(({ id }) => id === recognised.summarySheet?.id);
  const tables = reportTables(recognised, sheets);
  const unknown = request.include?.find((name) => !tables.some(({ sheet }) => sheet === name));
  if (unknown !== undefined) {
    return { kind: "no-such-table", sheet: unknown, known: [...new Set(tables.map(({ sheet }) => sheet))] };
  }
  const prepared = await takeAllSteps(prepare({ recognised, sheets, tables, old }, request), breather);
  if (prepared === null) return { kind: "nothing-to-compile" };

  const { plan, again, ...rest } = prepared;
  const compiled = { ...rest, sheet: plan.title, kept: recognised.editedSummaries };
  if (old !== undefined && saysTheSame(old, plan)) return { kind: "unchanged", ...compiled };
  const written = await write(workbook, plan, old);
  if (written.kind === "trouble") return written;
  onWritten({ plan, again, titles: sheets.map(({ name }) => name), former: old ?? null });
  return { kind: "compiled", ...compiled };
}

/** How a compile goes about it. */
export interface CompileManner {
  /** Told where something was written. */
  readonly onWritten?: (trace: CompileTrace) => void;
  /** Gives whoever shares the thread a turn between the parts of the work. */
  readonly breather?: Pick<Breather, "breathe">;
}

const PLAIN_MANNER: Required<CompileManner> = { onWritten: () => undefined, breather: { breathe: () => null } };

async function write(workbook: WorkbookWriter, plan: SheetPlan, old: SheetSource | undefined): Promise<WriteOutcome> {
  return old === undefined ? workbook.insert([plan], "end") : workbook.replace(plan, old.id);
}

interface PreparedSummary extends Omit<CompiledSummary, "sheet" | "kept"> {
  readonly plan: SheetPlan;
  readonly again: CompileTrace["again"];
}

interface BaseWorkbook {
  readonly recognised: RecognisedWorkbook;
  readonly sheets: readonly SheetSource[];
  /** Its tables of measures with results that are no department's tab. */
  readonly tables: readonly DocumentTable[];
  readonly old: SheetSource | undefined;
}

/** What the summary has to say; null where there is nothing to compile. */
function* prepare(base: BaseWorkbook, request: CompileRequest): Steps<PreparedSummary | null> {
  const { recognised, sheets, old } = base;
  const context = contextOf(recognised, request);
  yield;
  const earlier = earlierSummary(old);
  for (const { content } of request.others ?? []) yield* workbookInSteps(content.sheets);
  const model = compileTabs(sourcesOf(base, request, earlier.sources), {
    ...context,
    asOf: request.asOf,
    chosenCode: chosenBy(request),
  });
  yield;
  if (model === null) return null;
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
  const plan = planSummary(model, { ...asked, title: old?.name, notes: earlier.notes });
  const again: CompileTrace["again"] = (now) =>
    planSummary(model, { ...asked, title: now.name, notes: earlierSummary(now).notes });
  const given = new Set(["", ...(request.others ?? []).map(({ file }) => file)]);
  const filesLeft = earlier.sources.map(({ file }) => file).filter((file) => !given.has(file));
  return { model, progress, plan, again, filesLeft: [...new Set(filesLeft)] };
}

interface EarlierSummary {
  readonly notes: KeptNotes;
  readonly sources: readonly KeptSource[];
}

function earlierSummary(old: SheetSource | undefined): EarlierSummary {
  const geometry = readSummaryKey(old?.marker?.key ?? "").geometry;
  if (old === undefined || geometry === null) return { notes: NO_NOTES, sources: [] };
  return { notes: readNotes(old.grid, geometry), sources: readRecipe(old.grid, geometry).sources };
}

function sourcesOf(
  { recognised, sheets, tables }: BaseWorkbook,
  { include, others = [] }: CompileRequest,
  earlier: readonly KeptSource[],
): readonly CompileSource[] {
  const before = earlier.filter(({ file, kind }) => file === "" && kind === "table").map(({ sheet }) => sheet);
  const included = new Set(include ?? before);
  const own = {
    file: "",
    workbook: recognised,
    sheets,
    tables: tables.filter(({ sheet }) => included.has(sheet)),
    notChosen: tables.filter(({ sheet }) => !included.has(sheet)),
  };
  return [own, ...others.map(({ file, content }) => sentSource(file, content.sheets))];
}

function chosenBy({ choices = [] }: CompileRequest): ChosenCode {
  return (file, sheet, rows) => {
    const own = choices.find((choice) => choice.file === file && choice.sheet === sheet && rows.includes(choice.row));
    return own?.code ?? null;
  };
}

/** A file that was sent: its departments' tabs or, where it has none that is marked as one, its tables by their owners. */
function sentSource(file: string, sheets: readonly SheetSource[]): CompileSource {
  const workbook = recogniseWorkbook(sheets);
  const isMarked = workbook.tables.some(({ layout, knownBy }) => layout === "department" && knownBy === "marker");
  if (isMarked) return { file, workbook, sheets };
  const own = { ...workbook, tables: recogniseTables(sheets).standard };
  return { file, workbook: own, sheets, tables: reportTables(own, sheets) };
}

/** Whether the summary that is there was painted from the same plan, and holds what people wrote where it belongs now. */
export function saysTheSame({ marker, grid }: SheetSource, plan: SheetPlan): boolean {
  return marker?.key === plan.marker.key && firstDifference(plan, grid) === null;
}
