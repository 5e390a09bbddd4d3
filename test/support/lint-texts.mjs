// Reads [{ "file", "text" }] from stdin and prints, for each, the rules that the project's lint reports.
// Jest 29 cannot load ESLint's ES module configuration itself. Rules that need types are left out: the files are not real.
import { ESLint } from "eslint";
import { text } from "node:stream/consumers";
import tseslint from "typescript-eslint";

const eslint = new ESLint({
  overrideConfig: [
    { languageOptions: { parserOptions: { projectService: false, project: null } } },
    tseslint.configs.disableTypeChecked,
  ],
});

const reports = [];
for (const sample of JSON.parse(await text(process.stdin))) {
  const [{ messages }] = await eslint.lintText(sample.text, { filePath: sample.file });
  reports.push(messages.map(({ ruleId, message }) => ruleId ?? message));
}
console.log(JSON.stringify(reports));
