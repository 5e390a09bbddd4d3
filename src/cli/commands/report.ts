import { printReport, type PrintedReport } from "../../app/print-report";
import { writeReport, type NothingToReport, type ReportWish, type WrittenReport } from "../../app/write-report";
import type { Trouble } from "../../ports/trouble";
import { SCHEMA_VERSION } from "../json/check-json";
import { reportJson } from "../json/report-json";
import { openForOutput } from "../open-for-output";
import type { OpenedWorkbook } from "../open-workbook";
import type { TypedOptions } from "../options";
import { isProblem, problem, type Problem } from "../problem";
import { readCheckRequest } from "../read-check-request";
import { isDocumentPath } from "../read-document-path";
import { readLayout } from "../read-layout";
import { readDigits } from "../read-options";
import { saveWorkbook } from "../save-workbook";
import { reportLines } from "../text/report-lines";
import type { Tools } from "../tools";
import { writeDocument } from "../write-output";
import type { Command } from "./command";

/** `ita report`: the plan or the departments' report in a published layout, as a sheet of a copy or as a Word document. */
export const reportCommand: Command = {
  name: "report",
  options: ["layout", "out", "round", "digits", "assessed", "framework"],
  flags: ["json", "force"],
  takesFiles: true,

  async run(options, tools, speaking) {
    const asked = await askedOf(options, tools);
    if (isProblem(asked)) return asked;
    const file = await openForOutput(tools, "report", options, asked.out);
    if (isProblem(file)) return file;
    const written = await (isDocumentPath(asked.out) ? printed : writtenSheet)(file, asked, tools);
    if (isProblem(written)) return written;
    const { out } = asked;
    if (options.flags.includes("json")) {
      const json = { schemaVersion: SCHEMA_VERSION, out, report: reportJson(written, speaking.language) };
      tools.output.say(JSON.stringify(json, null, 2));
    } else {
      for (const line of reportLines(written, out, speaking)) tools.output.say(line);
    }
    return 0;
  },
};

interface Asked {
  readonly out: string;
  readonly wish: ReportWish;
}

async function writtenSheet(
  { path, workbook }: OpenedWorkbook,
  { out, wish }: Asked,
  tools: Tools,
): Promise<WrittenReport | Problem | Trouble> {
  const outcome = await writeReport(workbook, wish);
  if (outcome.kind === "trouble") return outcome;
  if (outcome.kind === "nothing-to-report") return nothing(outcome, path);
  return (await saveWorkbook(tools, workbook, out)) ?? outcome;
}

async function printed(
  { path, workbook }: OpenedWorkbook,
  { out, wish }: Asked,
  tools: Tools,
): Promise<PrintedReport | Problem | Trouble> {
  const outcome = await printReport(workbook, wish);
  if (outcome.kind === "trouble") return outcome;
  if (outcome.kind === "nothing-to-report") return nothing(outcome, path);
  return (await writeDocument(tools, outcome.document, out)) ?? outcome;
}

function nothing({ later }: NothingToReport, path: string): Problem {
  return problem((error) =>
    later > 0 ? error("nothingInRound", { path, rows: later }) : error("nothingToReport", { path }),
  );
}

async function askedOf(options: TypedOptions, tools: Tools): Promise<Asked | Problem | Trouble> {
  const layout = readLayout(options);
  if (isProblem(layout)) return layout;
  const { out } = options.texts;
  if (out === undefined) return problem((error) => error("missingOption", { command: "report", option: "--out" }));
  const digits = readDigits(options);
  if (isProblem(digits)) return digits;
  const request = await readCheckRequest(options, tools);
  if (isProblem(request)) return request;
  const asOf = tools.clock.today();
  return { out, wish: { ...request, asOf, ...(layout !== null && { layout }), ...(digits !== null && { digits }) } };
}
