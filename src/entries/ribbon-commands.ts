import { withPart } from "../adapters/browser/with-part";
import type { InsertOutcome } from "../app/insert-set";
import { reportFindings } from "../app/report-findings";
import { noticeTexts } from "../messages/notice-texts";
import { reportMessagesFor } from "../messages/report-messages";
import { troubleMessage } from "../messages/trouble-message";
import type { Clock } from "../ports/clock";
import type { Navigator } from "../ports/navigator";
import type { Preferences } from "../ports/preferences";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";

/** What the ribbon's commands work with. */
export interface RibbonHost {
  readonly workbook: WorkbookReader & WorkbookWriter;
  readonly navigator: Navigator;
  readonly preferences: Pick<Preferences, "language">;
  readonly clock: Clock;
}

const loadInsert = () => import(/* webpackChunkName: "insert-default" */ "../app/insert-default-set");
const loadCheck = () => import(/* webpackChunkName: "check" */ "../app/check-workbook");
const loadCompile = () => import(/* webpackChunkName: "compile" */ "../app/compile-summary");
const loadTexts = () => import(/* webpackChunkName: "findings" */ "../messages/findings-texts");

/** Inserts the set without asking and shows its first sheet, where the person fills in the rest. */
export async function insertStandardSheets(host: RibbonHost): Promise<void> {
  const outcome = await withPart(loadInsert, ({ insertDefaultSet }) =>
    insertDefaultSet(host.workbook, host.clock.today()),
  );
  if (outcome.kind !== "inserted") {
    await notify(host, insertTrouble(outcome, host));
    return;
  }
  const first = outcome.inserted[0] ?? outcome.alreadyThere[0];
  if (first !== undefined) await host.navigator.select(first, "A1");
}

/** Checks the workbook and writes what was found to the findings sheet. */
export async function checkIntoSheet(host: RibbonHost): Promise<void> {
  const language = host.preferences.language();
  const outcome = await withPart(loadCheck, ({ checkWorkbook }) => checkWorkbook(host.workbook, {}));
  const texts =
    outcome.kind === "trouble"
      ? outcome
      : await withPart(loadTexts, ({ findingsTexts }) =>
          Promise.resolve({ kind: "texts" as const, texts: findingsTexts(outcome.report, language) }),
        );
  if (texts.kind === "texts") await writeReport(host, texts.texts);
  else await notify(host, [reportMessagesFor(language)("checkFailed"), troubleMessage(texts, language)]);
}

/** Compiles the summary and shows it. */
export async function compileIntoSheet(host: RibbonHost): Promise<void> {
  const language = host.preferences.language();
  const outcome = await withPart(loadCompile, ({ compileSummary }) =>
    compileSummary(host.workbook, { asOf: host.clock.today() }),
  );
  if (outcome.kind === "compiled" || outcome.kind === "unchanged") {
    await host.navigator.select(outcome.sheet, "A1");
    return;
  }
  const say = reportMessagesFor(language);
  const why = outcome.kind === "trouble" ? troubleMessage(outcome, language) : say("nothingToCompile");
  await notify(host, [say("compileFailed"), why]);
}

function insertTrouble(outcome: Exclude<InsertOutcome, { readonly kind: "inserted" }>, host: RibbonHost) {
  const language = host.preferences.language();
  const say = reportMessagesFor(language);
  const why =
    outcome.kind === "trouble"
      ? troubleMessage(outcome, language)
      : say("unknownYear", { year: outcome.year, known: outcome.known.join(", ") });
  return [say("insertFailed"), why];
}

function notify(host: RibbonHost, notes: readonly string[]): Promise<void> {
  return writeReport(host, noticeTexts(notes, host.preferences.language()));
}

/** A command has no place of its own to complain: where even the report cannot be written, nothing is changed. */
async function writeReport({ workbook, navigator }: RibbonHost, texts: ReturnType<typeof noticeTexts>): Promise<void> {
  const written = await reportFindings(workbook, texts);
  if (written.kind === "reported") await navigator.select(written.sheet, "A1");
}
