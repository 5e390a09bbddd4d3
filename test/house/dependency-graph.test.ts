import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { projectPath } from "./project-file";

const SOUND = {
  "src/entries/cli.ts":
    'import { one } from "../core/one";\nimport { fact } from "../core/facts/data/fact";\none(fact);\n',
  "src/core/one.ts": 'import { two } from "./two";\nexport const one = (value: number): number => two(value);\n',
  "src/core/two.ts": "export const two = (value: number): number => value;\n",
  "src/core/facts/data/fact.ts": "export const fact = 1;\n",
  "test/help.ts": "export const help = 1;\n",
};

/** One file a rule; the entry imports them all but the orphan. */
const FAULTY = {
  "src/core/circle.ts": 'import { back } from "./back";\nexport const circle = (): number => back();\n',
  "src/core/back.ts": 'import { circle } from "./circle";\nexport const back = (): number => circle();\n',
  "src/core/alone.ts": "export const alone = 1;\n",
  "src/core/facts/data/clever.ts": 'import { two } from "../../two";\nexport const clever = two(1);\n',
  "src/core/tested.ts": 'import { help } from "../../test/help";\nexport const tested = help;\n',
  "src/core/shipped.ts": 'import "@microsoft/office-js";\nexport const shipped = 1;\n',
  "src/core/lost.ts": 'import "./nowhere";\nexport const lost = 1;\n',
  "src/entries/page.ts": ["circle", "facts/data/clever", "tested", "shipped", "lost"]
    .map((name) => `import "../core/${name}";\n`)
    .join(""),
};

const EXPECTED = [
  { rule: "data-imports-nothing", from: "src/core/facts/data/clever.ts" },
  { rule: "no-cycles", from: "src/core/back.ts" },
  { rule: "no-development-library-ships", from: "src/core/shipped.ts" },
  { rule: "no-orphans", from: "src/core/alone.ts" },
  { rule: "no-unresolved-import", from: "src/core/lost.ts" },
  { rule: "src-never-imports-test", from: "src/core/tested.ts" },
];

interface Violation {
  readonly rule: string;
  readonly from: string;
}

/** Writes a small project and returns what dependency-cruiser reports in it under our rules. */
function violationsIn(files: Readonly<Record<string, string>>): Violation[] {
  const folder = mkdtempSync(join(tmpdir(), "ita-graph-"));
  const settings = {
    "tsconfig.json": '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "bundler" } }',
    "package.json": '{ "type": "module" }',
  };
  try {
    for (const [file, text] of Object.entries({ ...files, ...settings })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    symlinkSync(projectPath("node_modules"), join(folder, "node_modules"), "junction");
    return cruise(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function cruise(folder: string): Violation[] {
  const tool = projectPath("node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const words = [tool, "src", "--config", projectPath(".dependency-cruiser.cjs"), "--output-type", "json"];
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as {
    readonly summary: { readonly violations: { readonly rule: { readonly name: string }; readonly from: string }[] };
  };
  return summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}

describe("the dependency graph", () => {
  it("is accepted when every arrow points the right way", () => {
    expect(violationsIn(SOUND)).toEqual([]);
  });

  it("is refused for each thing that architecture.md bans", () => {
    const violations = violationsIn({ ...SOUND, ...FAULTY });

    for (const expected of EXPECTED) expect(violations).toContainEqual(expected);
  });
});
