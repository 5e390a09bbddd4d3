import type { AcknowledgedFinding } from "../core/check-settings/sort-findings";
import type { FrameworkProblem } from "../core/assessed-year/corrected-years";
import { checkedInSteps, checkSheets, type CheckedSheets } from "../core/validation/check-sheets";
import type { ReportDocument } from "../core/document/report-document";
import type { Finding } from "../core/validation/finding";
import type { RuleRequest } from "../core/validation/rule-context";
import type { RecognisedWorkbook } from "../core/recognition/recognised-workbook";
import type { SheetSource } from "../core/recognition/sheet-source";
import type { ScoreResult } from "../core/scoring/score-of";
import type { Standing } from "../core/standing/standing";
import { standingInSteps } from "../core/standing/standing-in-steps";
import type { Steps } from "../core/steps/steps";
import type { YearChoice } from "../core/frameworks/choose-year";
import type { ItemList } from "../core/frameworks/items/schema";
import type { Framework } from "../core/frameworks/schema";
import type { Round } from "../core/thai/round";
import type { Breather } from "../ports/breather";
import type { Trouble } from "../ports/trouble";
import type { WorkbookReader } from "../ports/workbook-reader";
import { mayGoOn, takeSteps, type Cancelled } from "./take-steps";

/** Everything one check found out. Years are BE. */
export interface PlainReport {
  readonly workbook: RecognisedWorkbook;
  /** Every table and every text, of standard sheets and of published reports. */
  readonly document: ReportDocument;
  readonly assessedYear: number | null;
  /** The one that the workbook was checked by, a person's corrections included; null where there is none. */
  readonly framework: Framework | null;
  /** Why it is this year, or why none. */
  readonly yearChoice: YearChoice;
  /** The disclosure items of the assessed year; null where the year is not known or has no list. */
  readonly itemList: ItemList | null;
  readonly planYear: number | null;
  readonly round: Round;
  /** null when the workbook has no score sheet or its year has no framework. */
  readonly score: ScoreResult | null;
  readonly missingDepartments: readonly string[];
  /** In the order of the tabs, then of the rows; without those that were acknowledged. */
  readonly findings: readonly Finding[];
  /** Findings that a person looked at and leaves as they are. */
  readonly acknowledged: readonly AcknowledgedFinding[];
  /** Ids of the rules that this workbook switches off. */
  readonly switchedOff: readonly string[];
  /** What is wrong in sheets that correct a framework. */
  readonly frameworkProblems: readonly FrameworkProblem[];
}

/** The same, and where the agency stands. */
export interface CheckReport extends PlainReport {
  readonly standing: Standing;
}

export type PlainCheckOutcome = { readonly kind: "checked"; readonly report: PlainReport } | Trouble;
export type CheckOutcome = { readonly kind: "checked"; readonly report: CheckReport } | Trouble;

/** Reads the whole workbook once and runs every rule over it. Changes nothing. */
export async function checkWorkbook(reader: WorkbookReader, request: RuleRequest): Promise<PlainCheckOutcome> {
  const read = await reader.read();
  if (read.kind === "trouble") return read;
  return { kind: "checked", report: reportOf(checkSheets(read.workbook.sheets, request)) };
}

/**
 * The same and where the agency stands, with a breath between its parts, for whoever shares a thread with a person; it can
 * be cancelled.
 */
export async function checkInSteps(
  reader: WorkbookReader,
  request: RuleRequest,
  breather: Breather,
): Promise<CheckOutcome | Cancelled> {
  if (!(await mayGoOn(breather))) return { kind: "cancelled" };
  const read = await reader.read();
  if (read.kind === "trouble") return read;
  const taken = await takeSteps(reportInSteps(read.workbook.sheets, request), breather);
  return taken.kind === "cancelled" ? taken : { kind: "checked", report: taken.result };
}

function* reportInSteps(sheets: readonly SheetSource[], request: RuleRequest): Steps<CheckReport> {
  const checked = yield* checkedInSteps(sheets, request);
  return { ...reportOf(checked), standing: yield* standingInSteps(checked.context, sheets) };
}

function reportOf({ context, open, acknowledged }: CheckedSheets): PlainReport {
  return {
    workbook: context.workbook,
    document: context.document,
    assessedYear: context.assessedYear,
    framework: context.framework,
    yearChoice: context.yearChoice,
    itemList: context.itemList,
    planYear: context.planYear,
    round: context.round,
    score: context.score,
    missingDepartments: context.missingDepartments,
    findings: open,
    acknowledged,
    switchedOff: context.settings.settings.switchedOff,
    frameworkProblems: context.frameworkProblems,
  };
}
