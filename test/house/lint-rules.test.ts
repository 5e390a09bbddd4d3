import { spawnSync } from "node:child_process";
import { projectPath } from "./project-file";

interface Fault {
  readonly what: string;
  readonly file: string;
  readonly text: string;
  readonly rule: string;
}

const FAULTS: readonly Fault[] = [
  {
    what: "core importing an adapter",
    file: "src/core/thai/sample.ts",
    text: 'import { MINIMUM_EXCEL_API } from "../../adapters/office/capabilities";\nexport const sample = MINIMUM_EXCEL_API;\n',
    rule: "boundaries/dependencies",
  },
  {
    what: "core importing a port",
    file: "src/core/thai/sample.ts",
    text: 'import type { Clock } from "../../ports/clock";\nexport type Sample = Clock;\n',
    rule: "boundaries/dependencies",
  },
  {
    what: "core importing React",
    file: "src/core/thai/sample.ts",
    text: 'import { useState } from "react";\nexport const sample = useState;\n',
    rule: "no-restricted-imports",
  },
  {
    what: "a use case importing a module of Node",
    file: "src/app/sample.ts",
    text: 'import { readFileSync } from "node:fs";\nexport const sample = readFileSync;\n',
    rule: "no-restricted-imports",
  },
  {
    what: "Date.now in core",
    file: "src/core/thai/sample.ts",
    text: "export const sample = () => Date.now();\n",
    rule: "no-restricted-syntax",
  },
  {
    what: "new Date() in a use case",
    file: "src/app/sample.ts",
    text: "export const sample = () => new Date();\n",
    rule: "no-restricted-syntax",
  },
  {
    what: "Math.random in core",
    file: "src/core/thai/sample.ts",
    text: "export const sample = () => Math.random();\n",
    rule: "no-restricted-syntax",
  },
  {
    what: "Office in core",
    file: "src/core/thai/sample.ts",
    text: "export const sample = () => Office.context;\n",
    rule: "no-restricted-globals",
  },
  {
    what: "console in core",
    file: "src/core/thai/sample.ts",
    text: 'export const sample = () => console.log("x");\n',
    rule: "no-restricted-globals",
  },
  {
    what: "Excel in the pane",
    file: "src/taskpane/sample.ts",
    text: "export const sample = () => Excel.run;\n",
    rule: "no-restricted-globals",
  },
  {
    what: "a type of Excel in a use case",
    file: "src/app/sample.ts",
    text: "export type Sample = Excel.Range;\n",
    rule: "no-restricted-syntax",
  },
  {
    what: "the pane importing the Office adapter",
    file: "src/taskpane/sample.ts",
    text: 'import { officeCapabilities } from "../adapters/office/capabilities";\nexport const sample = officeCapabilities;\n',
    rule: "boundaries/dependencies",
  },
  {
    what: "the workbench importing the pane",
    file: "src/workbench/sample.ts",
    text: 'import { PANE_THEME } from "../taskpane/theme";\nexport const sample = PANE_THEME;\n',
    rule: "boundaries/dependencies",
  },
  {
    what: "the workbench importing an adapter",
    file: "src/workbench/sample.ts",
    text: 'import { openXlsx } from "../adapters/xlsx/open-xlsx";\nexport const sample = openXlsx;\n',
    rule: "boundaries/dependencies",
  },
  {
    what: "Office in the workbench",
    file: "src/workbench/sample.ts",
    text: "export const sample = () => Office.context;\n",
    rule: "no-restricted-globals",
  },
  {
    what: "one adapter importing the other",
    file: "src/adapters/xlsx/sample.ts",
    text: 'import { officeCapabilities } from "../office/capabilities";\nexport const sample = officeCapabilities;\n',
    rule: "boundaries/dependencies",
  },
  {
    what: "messages importing a use case",
    file: "src/messages/sample.ts",
    text: 'import { checkWorkbook } from "../app/check-workbook";\nexport const sample = checkWorkbook;\n',
    rule: "boundaries/dependencies",
  },
  {
    what: "a file in no layer",
    file: "src/stray/sample.ts",
    text: "export const sample = 1;\n",
    rule: "boundaries/no-unknown-files",
  },
  {
    what: "an entry importing office.js itself",
    file: "src/entries/sample.ts",
    text: 'import "@microsoft/office-js";\n',
    rule: "no-restricted-imports",
  },
  {
    what: "an enum",
    file: "src/core/thai/sample.ts",
    text: "export enum Sample {\n  One,\n}\n",
    rule: "no-restricted-syntax",
  },
  {
    what: "a default export",
    file: "src/cli/sample.ts",
    text: "export default 1;\n",
    rule: "no-restricted-syntax",
  },
  {
    what: "any",
    file: "src/core/thai/sample.ts",
    text: "export const sample = (value: any): unknown => value;\n",
    rule: "@typescript-eslint/no-explicit-any",
  },
  {
    what: "an exclamation mark after a value",
    file: "src/core/thai/sample.ts",
    text: "export const sample = (value: string | null): string => value!;\n",
    rule: "@typescript-eslint/no-non-null-assertion",
  },
  {
    what: "a file over 250 lines",
    file: "src/core/thai/sample.ts",
    text: Array.from({ length: 251 }, (_, line) => `export const line${line} = ${line};\n`).join(""),
    rule: "max-lines",
  },
  {
    what: "context.sync in a loop",
    file: "src/adapters/office/sample.ts",
    text: "export async function sample(context: Excel.RequestContext): Promise<void> {\n  for (const _ of [1, 2]) await context.sync();\n}\n",
    rule: "office-addins/no-context-sync-in-loop",
  },
  {
    what: "a hook behind a condition",
    file: "src/taskpane/sample.tsx",
    text: 'import { useState } from "react";\nexport function Sample({ on }: { readonly on: boolean }) {\n  if (on) useState(1);\n  return null;\n}\n',
    rule: "react-hooks/rules-of-hooks",
  },
  {
    what: "a picture without a text in the pane",
    file: "src/taskpane/sample.tsx",
    text: 'export const Sample = () => <img src="x.png" />;\n',
    rule: "jsx-a11y/alt-text",
  },
  {
    what: "a focused test",
    file: "test/sample.test.ts",
    text: 'it.only("adds", () => expect(1 + 1).toBe(2));\n',
    rule: "jest/no-focused-tests",
  },
  {
    what: "a skipped test",
    file: "test/sample.test.ts",
    text: 'it.skip("adds", () => expect(1 + 1).toBe(2));\n',
    rule: "jest/no-disabled-tests",
  },
  {
    what: "a test that expects nothing",
    file: "test/sample.test.ts",
    text: 'it("adds", () => {});\n',
    rule: "jest/expect-expect",
  },
];

const CLEAN = [
  {
    file: "src/core/thai/sample.ts",
    text: 'import { toThaiDigits } from "./digits";\n\nexport const sample = (date: Date): string => toThaiDigits(String(date.getTime()));\n',
  },
  {
    file: "src/core/frameworks/sample.ts",
    text: 'import { number } from "valibot";\n\nexport const sample = number();\n',
  },
  {
    file: "src/adapters/xlsx/sample.ts",
    text: 'import type { CellRef } from "../../core/sheet/cell-ref";\nimport type { Trouble } from "../../ports/trouble";\nimport type { CellLook } from "../look/look";\n\nexport type Sample = CellRef | Trouble | CellLook;\n',
  },
  {
    file: "src/entries/sample.ts",
    text: 'import { officeCapabilities } from "../adapters/office/capabilities";\nimport { checkWorkbook } from "../app/check-workbook";\n\nexport const sample = [officeCapabilities, checkWorkbook];\n',
  },
];

function lint(samples: readonly { readonly file: string; readonly text: string }[]): string[][] {
  const script = projectPath("test", "support", "lint-texts.mjs");
  const input = JSON.stringify(samples.map(({ file, text }) => ({ file: projectPath(file), text })));
  const { stdout, stderr } = spawnSync(process.execPath, [script], { input, cwd: projectPath(), encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
}

describe("lint", () => {
  const reports = lint([...FAULTS, ...CLEAN]);

  it.each(FAULTS.map((fault, index) => ({ ...fault, reported: reports[index] })))("reports $what", (sample) => {
    expect(sample.reported).toContain(sample.rule);
  });

  it("accepts files that keep the rules", () => {
    expect(reports.slice(FAULTS.length)).toEqual(CLEAN.map(() => []));
  });
});
