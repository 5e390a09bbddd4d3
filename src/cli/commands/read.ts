import { recogniseTables } from "../../core/recognition/published/recognise-tables";
import { SCHEMA_VERSION } from "../json/check-json";
import { readJson } from "../json/read-json";
import { openWorkbooks } from "../open-workbook";
import { isProblem } from "../problem";
import { readLines } from "../text/read-lines";
import type { Command } from "./command";

/** `ita read`: every ITA table of the files, standard or published, and what was not used. */
export const readCommand: Command = {
  name: "read",
  options: [],
  flags: ["json"],
  takesFiles: true,

  async run(options, tools, speaking) {
    const opened = await openWorkbooks(tools, "read", options.files, "any");
    if (isProblem(opened)) return opened;
    const files = [];
    for (const { path, workbook } of opened) {
      const outcome = await workbook.read();
      if (outcome.kind === "trouble") return outcome;
      files.push({ path, tables: recogniseTables(outcome.workbook.sheets) });
    }
    if (options.flags.includes("json")) {
      const json = files.map(({ path, tables }) => readJson(path, tables));
      tools.output.say(JSON.stringify({ schemaVersion: SCHEMA_VERSION, files: json }, null, 2));
    } else {
      for (const line of files.flatMap(({ path, tables }) => readLines(path, tables, speaking))) tools.output.say(line);
    }
    return 0;
  },
};
