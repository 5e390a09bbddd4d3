import { compiledCsv } from "../core/open-data/compiled-csv";
import { compiledData, type CompiledData } from "../core/open-data/compiled-data";
import { compiledJsonText } from "../core/open-data/compiled-json";
import type { Trouble } from "../ports/trouble";
import type { WorkbookReader } from "../ports/workbook-reader";
import { readCompiled, type CompiledRequest } from "./read-compiled";

export type DataFormat = "csv" | "json";

export type ExportOutcome =
  | { readonly kind: "exported"; readonly data: CompiledData; readonly text: string }
  | { readonly kind: "nothing-to-compile" }
  | Trouble;

/** The compiled table of a workbook as open data, as the text of a file. Changes nothing. */
export async function exportData(
  reader: WorkbookReader,
  request: CompiledRequest,
  format: DataFormat,
): Promise<ExportOutcome> {
  const read = await readCompiled(reader, request);
  if (read.kind !== "compiled-content") return read;
  const data = compiledData(read.model);
  return { kind: "exported", data, text: format === "csv" ? compiledCsv(data) : compiledJsonText(data) };
}
