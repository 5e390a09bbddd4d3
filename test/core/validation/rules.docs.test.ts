import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { RULES, RULES_BY_GROUP } from "../../../src/core/validation/rules";
import { RULES_EN } from "../../../src/messages/en/rules";
import { RULES_TH } from "../../../src/messages/th/rules";
import { drawnSheets } from "../../support/drawn-sheets";
import { findingsIn } from "../../support/test-rule";

const ROOT = path.join(__dirname, "../../..");
const DOCS = path.join(ROOT, "docs/rules");
const HEADINGS = [
  "What it reports",
  "Why",
  "A workbook that fails",
  "A workbook that passes",
  "How to fix it",
  "When not to worry",
];
/** Pages say nothing of a day: what is overdue in their drawings is so on any day from here on. */
const REQUEST = { asOf: { year: 2026, month: 1, day: 1 } } as const;
const OTHER_FILES = ["index", "README", "evidence"];
const IDS = RULES.map(({ id }) => id);

function namesIn(folder: string, end: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(end))
    .map((name) => path.basename(name, end))
    .filter((name) => !OTHER_FILES.includes(name))
    .sort();
}

function pageOf(id: string): string {
  return readFileSync(path.join(DOCS, `${id}.md`), "utf8");
}

function drawingsIn(page: string, label: "failing" | "passing"): readonly string[] {
  return [...page.matchAll(/^```sheets (\w+)\n(.*?)^```$/gmsu)].flatMap(([, kind, drawing]) =>
    kind === label && drawing !== undefined ? [drawing] : [],
  );
}

describe("the rules", () => {
  it("have an id of their own each", () => {
    expect(IDS).toEqual([...new Set(IDS)]);
  });

  it.each([
    ["a file", namesIn("src/core/validation/rules", ".ts")],
    ["a test", namesIn("test/core/validation/rules", ".test.ts")],
    ["a page", namesIn("docs/rules", ".md")],
    ["Thai messages", Object.keys(RULES_TH).sort()],
    ["English messages", Object.keys(RULES_EN).sort()],
  ])("have %s each, and nothing is there without a rule", (_, names) => {
    expect(names).toEqual([...IDS].sort());
  });

  it.each(Object.entries(RULES_BY_GROUP))(
    "of %s stand in the index with their names and severities",
    (group, rules) => {
      const [, section = ""] = readFileSync(path.join(DOCS, "README.md"), "utf8").split(`\n### ${group}: `);
      const [own = ""] = section.split("\n#");
      const rows = own.split("\n").filter((line) => line.startsWith("| ["));
      expect(rows.map((line) => line.replace(/\s+/gu, " "))).toEqual(
        rules.map(({ id, severity }) => `| [${id}](${id}.md) | ${thaiName(id)} | ${severity} |`),
      );
    },
  );
});

describe.each(RULES)("the page of $id", (rule) => {
  const page = pageOf(rule.id);

  it("begins with its id and name, tells its severity and has its headings in order", () => {
    expect(page.split("\n")[0]).toBe(`# ${rule.id}: ${thaiName(rule.id)}`);
    expect(page).toContain(`\nSeverity: ${rule.severity}\n`);
    expect([...page.matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading)).toEqual(HEADINGS);
  });

  it("draws a workbook that the rule reports", () => {
    const drawings = drawingsIn(page, "failing");
    expect(drawings.length).toBeGreaterThan(0);
    for (const drawing of drawings) expect(findingsIn(rule, drawnSheets(drawing), REQUEST)).not.toEqual([]);
  });

  it("draws a workbook that the rule accepts", () => {
    const drawings = drawingsIn(page, "passing");
    expect(drawings.length).toBeGreaterThan(0);
    for (const drawing of drawings) expect(findingsIn(rule, drawnSheets(drawing), REQUEST)).toEqual([]);
  });
});

function thaiName(id: string): string {
  return Object.entries(RULES_TH).find(([rule]) => rule === id)?.[1].name ?? "";
}
