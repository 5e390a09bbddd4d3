import { scoreOf } from "../../core/scoring/score-of";
import { scoreJson, SCHEMA_VERSION } from "../json/check-json";
import { isProblem, problem } from "../problem";
import { readHeld } from "../read-held";
import { readFramework, readScores } from "../read-options";
import { scoreLines } from "../text/score-lines";
import type { Command } from "./command";

/** `ita score`: the result of ten scores. */
export const scoreCommand: Command = {
  name: "score",
  options: ["assessed", "scores", "framework"],
  flags: ["json"],
  takesFiles: false,

  async run(options, tools, speaking) {
    const held = await readHeld(options, tools);
    if (isProblem(held)) return held;
    const framework = readFramework(options, held);
    const scores = readScores(options);
    if (isProblem(framework)) return framework;
    if (isProblem(scores)) return scores;
    if (framework === null || scores === null) {
      const option = framework === null ? "--assessed" : "--scores";
      return problem((error) => error("missingOption", { command: "score", option }));
    }
    const result = scoreOf(framework, scores);
    if (options.flags.includes("json")) {
      const json = { schemaVersion: SCHEMA_VERSION, assessedYear: framework.fiscalYear, ...scoreJson(result) };
      tools.output.say(JSON.stringify(json, null, 2));
    } else {
      for (const line of scoreLines(result, framework, speaking)) tools.output.say(line);
    }
    return 0;
  },
};
