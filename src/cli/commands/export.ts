import { exportData, type DataFormat } from "../../app/export-data";
import type { CompiledData } from "../../core/open-data/compiled-data";
import type { CompiledRequest } from "../../app/read-compiled";
import type { Trouble } from "../../ports/trouble";
import { checkFiles, exitCodeOf } from "../check-files";
import { SCHEMA_VERSION } from "../json/check-json";
import { openForOutput } from "../open-for-output";
import type { OpenedWorkbook } from "../open-workbook";
import type { TypedOptions } from "../options";
import { isProblem, problem, type Problem } from "../problem";
import { readCheckRequest } from "../read-check-request";
import { readAsOf } from "../read-options";
import { exportLines } from "../text/export-lines";
import type { Tools } from "../tools";
import { writeText } from "../write-output";
import type { Command } from "./command";

/** `ita export`: the compiled table of one file as open data. */
export const exportCommand: Command = {
  name: "export",
  options: ["round", "as-of", "assessed", "framework", "out"],
  flags: ["json", "force"],
  takesFiles: true,

  async run(options, tools, speaking) {
    const asked = await askedOf(options, tools);
    if (isProblem(asked)) return asked;
    const { path, request } = asked;
    const file = await openForOutput(tools, "export", options, path);
    if (isProblem(file)) return file;
    const checked = await checkFiles([file], request);
    if (isProblem(checked)) return checked;
    const data = await written(file, asked, tools);
    if (isProblem(data)) return data;
    const lines = options.flags.includes("json") ? [jsonText(path, data)] : exportLines(data, path, speaking);
    for (const line of lines) tools.output.say(line);
    return exitCodeOf(checked);
  },
};

interface Asked {
  readonly path: string;
  readonly format: DataFormat;
  readonly request: CompiledRequest;
}

async function askedOf(options: TypedOptions, tools: Tools): Promise<Asked | Problem | Trouble> {
  const output = outputOf(options);
  if (isProblem(output)) return output;
  const request = await readCheckRequest(options, tools);
  if (isProblem(request)) return request;
  const asOf = readAsOf(options);
  if (isProblem(asOf)) return asOf;
  return { ...output, request: { ...request, asOf: asOf ?? tools.clock.today() } };
}

async function written(
  { path: from, workbook }: OpenedWorkbook,
  { path, format, request }: Asked,
  tools: Tools,
): Promise<CompiledData | Problem | Trouble> {
  const outcome = await exportData(workbook, request, format);
  if (outcome.kind === "trouble") return outcome;
  if (outcome.kind === "nothing-to-compile") return problem((error) => error("nothingToCompile", { paths: from }));
  return (await writeText(tools, outcome.text, path)) ?? outcome.data;
}

function outputOf({ texts }: TypedOptions): Pick<Asked, "path" | "format"> | Problem {
  const path = texts["out"];
  if (path === undefined) return problem((error) => error("missingOption", { command: "export", option: "--out" }));
  const format = (["csv", "json"] as const).find((name) => path.toLowerCase().endsWith(`.${name}`));
  if (format === undefined) return problem((error) => error("badDataFile", { value: path, option: "--out" }));
  return { path, format };
}

function jsonText(out: string, { rowsRead, rows, leftOutRows, leftOutCells }: CompiledData): string {
  const counts = { rowsRead, rowsExported: rows.length, rowsLeftOut: leftOutRows.length };
  return JSON.stringify({ schemaVersion: SCHEMA_VERSION, out, ...counts, leftOutRows, leftOutCells }, null, 2);
}
