import { scoreOf } from "../../core/scoring/score-of";
import { scoreJson, SCHEMA_VERSION } from "../json/check-json";
import { isProblem, problem } from "../problem";
import { readFramework, readScores } from "../read-options";
import { scoreLines } from "../text/score-lines";
import type { Command } from "./command";

/** `ita score`: the result of ten scores. */
export const scoreCommand: Command = {
  name: "score",
  options: ["assessed", "scores"],
  flags: ["json"],
  takesFiles: false,

  run(options, { output }, speaking) {
    const framework = readFramework(options);
    const scores = readScores(options);
    if (isProblem(framework)) return Promise.resolve(framework);
    if (isProblem(scores)) return Promise.resolve(scores);
    if (framework === null || scores === null) {
      const option = framework === null ? "--assessed" : "--scores";
      return Promise.resolve(problem((error) => error("missingOption", { command: "score", option })));
    }
    const result = scoreOf(framework, scores);
    if (options.flags.includes("json")) {
      const json = { schemaVersion: SCHEMA_VERSION, assessedYear: framework.fiscalYear, ...scoreJson(result) };
      output.say(JSON.stringify(json, null, 2));
    } else {
      for (const line of scoreLines(result, framework, speaking)) output.say(line);
    }
    return Promise.resolve(0);
  },
};
