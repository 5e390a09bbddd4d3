import { readAgencySheet } from "../core/recognition/read-agency-sheet";
import { tabTitle } from "../core/sheet/tab-title";
import { planFindings, type FindingsTexts } from "../core/templates/plan-findings";
import { TAB_TITLES } from "../core/templates/tab-titles";
import type { Trouble } from "../ports/trouble";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";

export type ReportOutcome = { readonly kind: "reported"; readonly sheet: string } | Trouble;

/** Writes findings, or a notice without lines, to the findings sheet; an earlier findings sheet is replaced. */
export async function reportFindings(
  workbook: WorkbookReader & WorkbookWriter,
  texts: FindingsTexts,
): Promise<ReportOutcome> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const { sheets } = read.workbook;
  const agency = sheets.find((sheet) => sheet.marker?.spec === "agency");
  const digits = agency === undefined ? "arabic" : readAgencySheet(agency).digits;
  const old = sheets.find((sheet) => sheet.marker?.spec === "findings");
  const title =
    old?.name ??
    tabTitle(
      TAB_TITLES.findings,
      sheets.map((sheet) => sheet.name),
    );
  const plan = planFindings(title, digits, texts);
  const written = old === undefined ? await workbook.insert([plan], "end") : await workbook.replace(plan, old.id);
  return written.kind === "trouble" ? written : { kind: "reported", sheet: plan.title };
}
