import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { frameworkPage } from "./framework-page";
import { itemsOf, YEARS } from "./years";

const PAGES = path.join(__dirname, "../../../docs/frameworks");
const REWRITES = process.env["UPDATE"] === "1";

describe("docs/frameworks", () => {
  it.each(YEARS)("says of $id what the data says (UPDATE=1 writes the page anew)", (framework) => {
    const file = path.join(PAGES, `${framework.id}.md`);
    const page = frameworkPage(framework, itemsOf(framework.fiscalYear));
    if (REWRITES) {
      mkdirSync(PAGES, { recursive: true });
      writeFileSync(file, page);
    }
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, "utf8")).toBe(page);
  });

  it("has no page of a year that is not held", () => {
    const pages = readdirSync(PAGES).filter((name) => name !== "README.md");
    expect(pages.sort()).toEqual(YEARS.map(({ id }) => `${id}.md`));
  });
});
