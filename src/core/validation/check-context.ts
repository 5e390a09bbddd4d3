import { planYearOf } from "../agency/plan-year";
import { sectorIn, type SectorPlace } from "../assessed-year/sector-in";
import { isResultYear, settleYear, type SettledYear, type YearRequest } from "../assessed-year/settle-year";
import type { Framework } from "../frameworks/schema";
import { numberOf, readScores, scoreValues, type YearScores } from "../recognition/read-scores";
import { scoreKey } from "../recognition/score-columns";
import type { RecognisedWorkbook } from "../recognition/recognised-workbook";
import { tabDepartments } from "../recognition/tab-departments";
import { scoreOf, type ScoreResult } from "../scoring/score-of";
import { foldText } from "../thai/fold-text";
import type { Round } from "../thai/round";

/** What the person asked for; what is absent comes from the agency sheet, and a year from the document at last. */
export interface CheckRequest extends YearRequest {
  readonly round?: Round;
}

/** Everything a rule may look at. Years are BE. Without a framework the rules that need one stay silent. */
export interface CheckContext extends SettledYear {
  readonly workbook: RecognisedWorkbook;
  readonly planYear: number | null;
  readonly round: Round;
  /** The list of another sector that the document shows; null for the general framework. */
  readonly sector: SectorPlace | null;
  /** As the agency sheet lists them; without that sheet, as the department tabs are named. */
  readonly departments: readonly string[];
  /** Departments of the agency sheet that have no tab. */
  readonly missingDepartments: readonly string[];
  readonly scores: YearScores | null;
  readonly score: ScoreResult | null;
}

const WHOLE_YEAR: Round = 12;

/** Puts together what the rules need. The request wins over the agency sheet, the agency sheet over defaults. */
export function contextOf(workbook: RecognisedWorkbook, request: CheckRequest): CheckContext {
  const sheet = settingsOf(workbook);
  const year = settleYear(workbook, request);
  const { assessedYear, framework } = year;
  const tabs = tabDepartments(workbook);
  const scores = framework === null || assessedYear === null ? null : yearScores(workbook, framework, assessedYear);
  return {
    workbook,
    ...year,
    planYear: contextPlanYear(request, sheet, year),
    round: request.round ?? sheet.round,
    sector: sectorIn(workbook.tellingSheets),
    departments: sheet.departments.length > 0 ? sheet.departments : tabs,
    missingDepartments: sheet.departments.filter((name) => !tabs.some((tab) => foldText(tab) === foldText(name))),
    scores,
    score: scores === null || framework === null ? null : scoreFrom(scores, framework),
  };
}

interface SheetSettings {
  readonly assessedYear: number | null;
  readonly planYear: number | null;
  readonly round: Round;
  readonly departments: readonly string[];
}

function settingsOf({ agency }: RecognisedWorkbook): SheetSettings {
  if (agency === null) return { assessedYear: null, planYear: null, round: WHOLE_YEAR, departments: [] };
  const { assessedYear, planYear, round, departments } = agency;
  return { assessedYear, planYear, round: round ?? WHOLE_YEAR, departments: departments.map(({ name }) => name) };
}

/** A year asked for brings its own plan year; the sheet's plan year belongs to the sheet's assessed year. */
function contextPlanYear({ assessedYear: asked }: CheckRequest, sheet: SheetSettings, year: SettledYear) {
  if (sheet.planYear !== null && (asked === undefined || asked === sheet.assessedYear)) return sheet.planYear;
  return year.assessedYear === null || !isResultYear(year.yearChoice) ? null : planYearOf(year.assessedYear);
}

/**
 * Our own score sheet decides. Without it a table counts whose column names the year, or a single table that names none:
 * of several, nobody can tell which year they are of.
 */
function yearScores({ tables }: RecognisedWorkbook, framework: Framework, year: number): YearScores | null {
  const scoreTables = tables.filter(({ layout }) => layout === "scores");
  const own = scoreTables.filter(({ knownBy }) => knownBy === "marker");
  const others = scoreTables.filter(({ columns }) => columns.some(({ key }) => key === scoreKey(year)));
  const candidates = own.length > 0 ? own : others.length > 0 ? others : scoreTables.length === 1 ? scoreTables : [];
  return candidates.map((table) => readScores(table, framework, year)).find((reading) => reading !== null) ?? null;
}

/** The result that these scores make. */
export function scoreFrom(scores: YearScores, framework: Framework): ScoreResult {
  const eitPart1 = numberOf(scores.eitPart1);
  const eitPart2 = numberOf(scores.eitPart2);
  const parts = eitPart1 === null || eitPart2 === null ? undefined : { eitPart1, eitPart2 };
  return scoreOf(framework, scoreValues(scores, framework), parts);
}
