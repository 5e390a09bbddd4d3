import { recogniseWorkbook } from "../core/recognition/recognise-workbook";
import { planSummary } from "../core/templates/plan-summary";
import { compileTabs } from "../core/summary/compile-tabs";
import type { SummaryModel } from "../core/summary/summary-model";
import { contextOf, type CheckRequest } from "../core/validation/check-context";
import type { CalendarDate } from "../core/thai/calendar-date";
import type { Trouble } from "../ports/trouble";
import type { WorkbookContent, WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";

export interface CompileRequest extends CheckRequest {
  readonly asOf: CalendarDate;
  /** Further workbooks whose departmental tabs come in, by the path to show and to link to. */
  readonly others?: readonly { readonly file: string; readonly content: WorkbookContent }[];
}

export type CompileOutcome =
  | {
      readonly kind: "compiled";
      readonly model: SummaryModel;
      readonly sheet: string;
      /** Earlier summaries that stay, because a person typed in them. */
      readonly kept: readonly string[];
    }
  | { readonly kind: "nothing-to-compile" }
  | Trouble;

/**
 * Compiles every departmental tab into the summary sheet. An earlier summary is replaced only by a verified one, and
 * only while it is as we wrote it: one in which a person typed stays beside the new one.
 */
export async function compileSummary(
  workbook: WorkbookReader & WorkbookWriter,
  request: CompileRequest,
): Promise<CompileOutcome> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;

  const recognised = recogniseWorkbook(read.workbook.sheets);
  const context = contextOf(recognised, request);
  const files = [
    { file: "", workbook: recognised },
    ...(request.others ?? []).map(({ file, content }) => ({ file, workbook: recogniseWorkbook(content.sheets) })),
  ];
  const model = compileTabs(files, { ...context, asOf: request.asOf });
  if (model === null) return { kind: "nothing-to-compile" };

  const old = recognised.summarySheet;
  const taken = read.workbook.sheets.map((sheet) => sheet.name).filter((name) => name !== old?.name);
  const plan = planSummary(model, {
    framework: context.framework,
    digits: recognised.agency?.digits ?? "arabic",
    takenTitles: taken,
    title: old?.name,
  });
  const written = old === null ? await workbook.insert([plan], "end") : await workbook.replace(plan, old.id);
  if (written.kind === "trouble") return written;
  return { kind: "compiled", model, sheet: plan.title, kept: recognised.editedSummaries };
}
