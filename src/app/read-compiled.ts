import { recogniseWorkbook } from "../core/recognition/recognise-workbook";
import { compileTabs } from "../core/summary/compile-tabs";
import type { SummaryModel } from "../core/summary/summary-model";
import type { CalendarDate } from "../core/thai/calendar-date";
import { contextOf, type CheckContext, type CheckRequest } from "../core/validation/check-context";
import type { Trouble } from "../ports/trouble";
import type { WorkbookContent, WorkbookReader } from "../ports/workbook-reader";

export interface CompiledRequest extends CheckRequest {
  /** The day against which "overdue" is judged. */
  readonly asOf: CalendarDate;
}

export interface CompiledContent {
  readonly kind: "compiled-content";
  readonly context: CheckContext;
  readonly model: SummaryModel;
}

type CompiledOutcome = CompiledContent | { readonly kind: "nothing-to-compile" };

/** Reads one workbook once and compiles its departmental tabs. Changes nothing. */
export async function readCompiled(
  reader: WorkbookReader,
  request: CompiledRequest,
): Promise<CompiledOutcome | Trouble> {
  const read = await reader.read();
  return read.kind === "trouble" ? read : compiledContent(read.workbook, request);
}

/** The compiled tabs of a workbook that was read. */
export function compiledContent({ sheets }: WorkbookContent, request: CompiledRequest): CompiledOutcome {
  const workbook = recogniseWorkbook(sheets);
  const context = contextOf(workbook, request);
  const model = compileTabs([{ file: "", workbook }], { ...context, asOf: request.asOf });
  return model === null ? { kind: "nothing-to-compile" } : { kind: "compiled-content", context, model };
}
