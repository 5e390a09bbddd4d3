import { RULES } from "../../core/validation/rules";
import { ruleName } from "../../messages/finding-message";
import { severityWord } from "../../messages/words";
import { SCHEMA_VERSION } from "../json/check-json";
import type { Command } from "./command";

/** `ita rules`: the catalogue of what a check looks for. */
export const rulesCommand: Command = {
  name: "rules",
  options: [],
  flags: ["json"],
  takesFiles: false,

  run(options, { output }, { language, fix }) {
    if (options.flags.includes("json")) {
      const rules = RULES.map(({ id, group, severity, basis }) => ({
        id,
        group,
        severity,
        name: ruleName(id, language),
        basis,
        page: `docs/rules/${id}.md`,
      }));
      output.say(JSON.stringify({ schemaVersion: SCHEMA_VERSION, rules }, null, 2));
    } else {
      for (const { id, severity } of RULES) {
        output.say(fix("rule", { id, severity: severityWord(severity, language), name: ruleName(id, language) }));
      }
      output.say(fix("ruleTotal", { count: RULES.length }));
    }
    return Promise.resolve(0);
  },
};
