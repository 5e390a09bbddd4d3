import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { RULES } from "../../src/core/validation/rules";
import { namesIn, projectPath, readProjectFile } from "./project-file";

const DOCUMENTS = [
  ...namesIn(".", ".md").map((name) => `${name}.md`),
  ...namesIn("docs", ".md").map((name) => `docs/${name}.md`),
  ...namesIn("docs/decisions", ".md").map((name) => `docs/decisions/${name}.md`),
  ...namesIn("docs/guide", ".md").map((name) => `docs/guide/${name}.md`),
];
const SCRIPTS = JSON.parse(readProjectFile("package.json")) as { readonly scripts: Readonly<Record<string, string>> };

function linksIn(document: string): string[] {
  return [...readProjectFile(document).matchAll(/\]\((?<target>[^)#]+)[^)]*\)/gu)]
    .map(({ groups }) => groups?.["target"] ?? "")
    .filter((target) => !target.startsWith("https:"))
    .map((target) => join(dirname(document), target));
}

describe("the documents", () => {
  it.each(DOCUMENTS)("%s links only to files that exist", (document) => {
    expect(linksIn(document).filter((target) => !existsSync(projectPath(target)))).toEqual([]);
  });

  it.each(DOCUMENTS)("%s names only scripts that package.json has", (document) => {
    const named = [...readProjectFile(document).matchAll(/npm run (?<name>[a-z]+)/gu)].map(
      ({ groups }) => groups?.["name"] ?? "",
    );

    expect(named.filter((name) => !(name in SCRIPTS.scripts))).toEqual([]);
  });

  it("give one test command, which .ci/run runs", () => {
    expect(readProjectFile("README.md")).toContain("```sh\nnpm ci && npm test\n```");
    expect(readProjectFile("README.md")).toContain("```sh\nnpm ci && npm start\n```");
    expect(readProjectFile(".ci", "run").trimEnd().split("\n").at(-1)).toBe("npm ci && npm test");
  });

  it("name every rule in the changelog", () => {
    const changelog = readProjectFile("CHANGELOG.md");

    expect(RULES.map(({ id }) => id).filter((id) => !changelog.includes(`\`${id}\``))).toEqual([]);
  });
});
