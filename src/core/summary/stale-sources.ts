import type { RecognisedWorkbook } from "../recognition/recognised-workbook";
import { tabDepartments } from "../recognition/tab-departments";
import type { SheetSource } from "../recognition/sheet-source";
import type { Table } from "../sheet/table";
import { atOnce, type Steps } from "../steps/steps";
import { foldText } from "../thai/fold-text";
import { tabsFingerprintInSteps } from "./rows-fingerprint";
import { gridFingerprintInSteps } from "./summary-fingerprint";
import { readSummaryKey } from "./summary-key";
import { readRecipe, type KeptSource, type SummaryRecipe } from "./summary-recipe";

/** What became of the sources of a summary since it was compiled. */
export interface SourceStates {
  /** The summary's title. */
  readonly summary: string;
  readonly recipe: SummaryRecipe;
  /** In the order of the summary's lines, then new tabs in the order of the workbook. */
  readonly states: readonly SourceState[];
  /** Departments of the agency sheet without a tab. */
  readonly missingDepartments: readonly string[];
}

export interface SourceState {
  /** elsewhere: the source is another file, of which nothing is known here. */
  readonly kind: "same" | "changed" | "new" | "gone" | "elsewhere";
  readonly department: string;
  /** The tab's title now; of one that is gone, or stands in another file, the title at the time. */
  readonly sheet: string;
  readonly file: string;
  /** The title at the time, where the tab has another one now; null otherwise. */
  readonly renamedFrom: string | null;
}

/**
 * Compares the workbook with its summary, the one that is as we wrote it. A tab is known by its department, so that it
 * may be renamed and moved. null where there is no summary, or none that says from what it was compiled.
 */
export function staleSources(workbook: RecognisedWorkbook, sheets: readonly SheetSource[]): SourceStates | null {
  return atOnce(staleSourcesInSteps(workbook, sheets));
}

/** The same; it stops after some rows. */
export function* staleSourcesInSteps(
  workbook: RecognisedWorkbook,
  sheets: readonly SheetSource[],
): Steps<SourceStates | null> {
  const summary = sheets.find(({ id }) => id === workbook.summarySheet?.id);
  const geometry = readSummaryKey(summary?.marker?.key ?? "").geometry;
  if (summary === undefined || geometry === null) return null;
  const recipe = readRecipe(summary.grid, geometry);
  const tabs = workbook.tables.filter(({ layout }) => layout === "department");
  const own = recipe.sources.filter(({ file, kind }) => file === "" && kind === "tab");
  const tabOf = matchedTabs(own, tabs);
  const present = new Set(tabDepartments(workbook).map(foldText));
  const listed = workbook.agency?.departments.map(({ name }) => name) ?? [];
  const states: SourceState[] = [];
  for (const source of recipe.sources) {
    states.push(yield* stateOf(source, tabOf.get(source), sheets));
    yield;
  }
  const known = new Set(tabOf.values());
  return {
    summary: summary.name,
    recipe,
    states: [...states, ...tabs.filter((tab) => !known.has(tab)).map(newTab)],
    missingDepartments: listed.filter((name) => !present.has(foldText(name))),
  };
}

/** The tab of each source: of several of one department the one that still has the title, else in their order. */
function matchedTabs(sources: readonly KeptSource[], tabs: readonly Table[]): ReadonlyMap<KeptSource, Table> {
  const matched = new Map<KeptSource, Table>();
  const taken = new Set<Table>();
  const steps: readonly ((source: KeptSource, tab: Table) => boolean)[] = [
    (source, tab) => isOf(source, tab) && tab.sheet === source.sheet,
    isOf,
  ];
  for (const fits of steps) {
    for (const source of sources) {
      const tab = matched.has(source) ? undefined : tabs.find((one) => !taken.has(one) && fits(source, one));
      if (tab === undefined) continue;
      matched.set(source, tab);
      taken.add(tab);
    }
  }
  return matched;
}

function isOf({ department }: KeptSource, tab: Table): boolean {
  return foldText(department) === foldText(tab.department);
}

function* stateOf(source: KeptSource, tab: Table | undefined, sheets: readonly SheetSource[]): Steps<SourceState> {
  const { department, sheet, file, fingerprint, kind } = source;
  const as = (state: SourceState["kind"]): SourceState => ({ kind: state, department, sheet, file, renamedFrom: null });
  if (file !== "") return as("elsewhere");
  if (kind === "table") {
    const own = sheets.find(({ name }) => name === sheet);
    if (own === undefined) return as("gone");
    return as((yield* gridFingerprintInSteps(own.grid, null)) === fingerprint ? "same" : "changed");
  }
  if (tab === undefined) return as("gone");
  const state = as((yield* tabsFingerprintInSteps([tab])) === fingerprint ? "same" : "changed");
  return { ...state, sheet: tab.sheet, renamedFrom: tab.sheet === sheet ? null : sheet };
}

function newTab({ department, sheet }: Table): SourceState {
  return { kind: "new", department, sheet, file: "", renamedFrom: null };
}
