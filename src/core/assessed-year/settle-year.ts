import { BUILT_IN_YEARS } from "../frameworks/built-in-years";
import { chooseYear, type YearChoice } from "../frameworks/choose-year";
import type { HeldYears } from "../frameworks/held-years";
import type { Framework } from "../frameworks/schema";
import { yearHints } from "../frameworks/year-hints";
import type { RecognisedWorkbook } from "../recognition/recognised-workbook";
import type { SheetSource } from "../recognition/sheet-source";
import { correctedYears, type FrameworkProblem } from "./corrected-years";
import { tellingTexts } from "./telling-texts";

/** A document that has not said its year in so many texts leaves it open. */
const MOST_TEXTS = 5_000;

/** What a person asked for; the workbook says the rest. */
export interface YearRequest {
  /** BE. */
  readonly assessedYear?: number;
  /** The years to go by in place of the release's. */
  readonly held?: HeldYears;
}

/** The year that a workbook is read by, and why. */
export interface SettledYear {
  /** The years that were gone by, with the corrections of the workbook's own sheets. */
  readonly held: HeldYears;
  readonly frameworkProblems: readonly FrameworkProblem[];
  readonly yearChoice: YearChoice;
  /** BE; null where nothing says it for certain. */
  readonly assessedYear: number | null;
  /** null when the assessed year is not known or has no framework. */
  readonly framework: Framework | null;
}

/**
 * The request says the year, else the agency sheet, else the texts of the sheets that are none of ours and of the score
 * sheet. The plan's own title is not asked: it names the year after.
 */
export function settleYear(workbook: RecognisedWorkbook, { assessedYear: asked, held }: YearRequest): SettledYear {
  const years = correctedYears(held ?? BUILT_IN_YEARS, workbook.frameworkSheets);
  const agencyYear = workbook.agency?.assessedYear ?? null;
  const isSaid = asked !== undefined || agencyYear !== null;
  const texts = isSaid ? [] : firstTexts(workbook.tellingSheets);
  const candidates = yearHints({ agencyYear, texts }, years.held);
  const yearChoice = chooseYear(asked ?? null, candidates, years.held.frameworks);
  return { held: years.held, frameworkProblems: years.problems, yearChoice, ...settledBy(yearChoice) };
}

/** Each text once. */
function firstTexts(sheets: readonly SheetSource[]): readonly string[] {
  const texts = new Set<string>();
  for (const { text } of tellingTexts(sheets)) {
    texts.add(text);
    if (texts.size === MOST_TEXTS) break;
  }
  return [...texts];
}

function settledBy(choice: YearChoice): Pick<SettledYear, "assessedYear" | "framework"> {
  switch (choice.kind) {
    case "chosen":
      return { assessedYear: choice.framework.fiscalYear, framework: choice.framework };
    case "unknown-year":
      return { assessedYear: choice.year, framework: null };
    case "undecided":
      return { assessedYear: null, framework: null };
  }
}

/**
 * Whether the choice is the year of a result, so that the plan is of the year after. Another year that a document names
 * may be the year of its measures.
 */
export function isResultYear(choice: YearChoice): boolean {
  if (choice.kind === "undecided") return false;
  const reason = choice.evidence[0]?.reason;
  return reason === undefined || reason === "agency-sheet" || reason === "result-year";
}
