import { checkFiles, exitCodeOf } from "../check-files";
import { fileJson, SCHEMA_VERSION } from "../json/check-json";
import { openWorkbooks } from "../open-workbook";
import { isProblem } from "../problem";
import { readCheckRequest } from "../read-check-request";
import { readAsOf } from "../read-options";
import { checkLines } from "../text/check-lines";
import type { Command } from "./command";

/** `ita check`: every rule over every file. */
export const checkCommand: Command = {
  name: "check",
  options: ["round", "as-of", "assessed", "framework"],
  flags: ["json"],
  takesFiles: true,

  async run(options, tools, speaking) {
    const request = await readCheckRequest(options, tools);
    if (isProblem(request)) return request;
    const asOf = readAsOf(options);
    if (isProblem(asOf)) return asOf;
    const opened = await openWorkbooks(tools, "check", options.files);
    if (isProblem(opened)) return opened;
    const checked = await checkFiles(opened, { ...request, asOf: asOf ?? tools.clock.today() });
    if (isProblem(checked)) return checked;

    if (options.flags.includes("json")) {
      const files = checked.map(({ path, report }) => fileJson(path, report, speaking.language));
      tools.output.say(JSON.stringify({ schemaVersion: SCHEMA_VERSION, files }, null, 2));
    } else {
      const lines = checked.flatMap(({ path, report }) => checkLines(path, report, speaking));
      for (const line of lines) tools.output.say(line);
    }
    return exitCodeOf(checked);
  },
};
