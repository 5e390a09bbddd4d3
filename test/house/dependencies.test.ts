import { PACKAGE_JSON } from "./package-json";
import { namesIn, readProjectFile } from "./project-file";

const PACKAGES = { ...PACKAGE_JSON.dependencies, ...PACKAGE_JSON.devDependencies };
const DECISIONS = namesIn("docs/decisions", ".md").map((name) => readProjectFile("docs", "decisions", `${name}.md`));

/** office.js names a file in place of a licence; its terms are Microsoft's own. */
const LICENCE_FILES = new Map([["@microsoft/office-js", "Microsoft's own terms"]]);

function licenceOf(name: string): string {
  const { license } = JSON.parse(readProjectFile("node_modules", name, "package.json")) as { readonly license: string };
  return LICENCE_FILES.get(name) ?? license;
}

const LINES = DECISIONS.flatMap((text) => text.split("\n"));
/** What stands under the heading "Licence" of a decision. */
const LICENCE_SECTIONS = DECISIONS.map((text) => text.split(/^## /mu).find((part) => part.startsWith("Licence")) ?? "");

/** Whether a text holds a word between spaces or the signs that Markdown puts around words. */
function holds(text: string, word: string): boolean {
  return text.split(/[\s`|]+|[,:;](?=\s|$)/u).includes(word) || text.startsWith(`- ${word}: `);
}

describe("the packages that the project uses", () => {
  it.each(Object.entries(PACKAGES))("%s is pinned to exactly one version", (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  });

  it.each(Object.keys(PACKAGES))("%s is named in a decision with its licence", (name) => {
    const lines = LINES.filter((line) => holds(line, name) && holds(line, licenceOf(name)));

    expect(lines).not.toEqual([]);
  });

  it("are all that the licence sections name", () => {
    const named = LICENCE_SECTIONS.flatMap((text) =>
      [...text.matchAll(/^- .*$/gmu)].flatMap(([line]) =>
        [...line.matchAll(/`([^`]+)`/gu)].map(([, name]) => name ?? ""),
      ),
    );

    expect(named.filter((name) => !(name in PACKAGES))).toEqual([]);
  });
});
