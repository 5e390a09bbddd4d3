import { settleYear } from "../../core/assessed-year/settle-year";
import { recogniseTables } from "../../core/recognition/published/recognise-tables";
import { SCHEMA_VERSION } from "../json/check-json";
import { readJson } from "../json/read-json";
import { openWorkbooks } from "../open-workbook";
import { isProblem } from "../problem";
import { readCheckRequest } from "../read-check-request";
import { unknownYear } from "../read-options";
import { readLines } from "../text/read-lines";
import type { Command } from "./command";

/** `ita read`: every ITA table of the files, standard or published, and what was not used. */
export const readCommand: Command = {
  name: "read",
  options: ["assessed", "framework"],
  flags: ["json"],
  takesFiles: true,

  async run(options, tools, speaking) {
    const request = await readCheckRequest(options, tools);
    if (isProblem(request)) return request;
    const opened = await openWorkbooks(tools, "read", options.files, "any");
    if (isProblem(opened)) return opened;
    const files = [];
    for (const { path, workbook } of opened) {
      const outcome = await workbook.read();
      if (outcome.kind === "trouble") return outcome;
      const tables = recogniseTables(outcome.workbook.sheets);
      const year = settleYear(tables.workbook, request);
      if (year.yearChoice.kind === "unknown-year" && request.assessedYear !== undefined) {
        return unknownYear(year.yearChoice.year, year.yearChoice.known);
      }
      files.push({ path, tables, year });
    }
    if (options.flags.includes("json")) {
      const json = files.map(({ path, tables, year }) => readJson(path, tables, year, speaking.language));
      tools.output.say(JSON.stringify({ schemaVersion: SCHEMA_VERSION, files: json }, null, 2));
    } else {
      const lines = files.flatMap(({ path, tables, year }) => readLines(path, tables, year, speaking));
      for (const line of lines) tools.output.say(line);
    }
    return 0;
  },
};
