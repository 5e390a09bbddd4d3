import { COMMANDS } from "../../src/cli/commands";
import { FRAMEWORKS } from "../../src/core/frameworks";
import { ITEM_LISTS } from "../../src/core/frameworks/items";
import { RULES, RULES_BY_GROUP } from "../../src/core/validation/rules";
import { namesIn, projectPath } from "./project-file";
import { existsSync } from "node:fs";

const without = (names: readonly string[], ...others: readonly string[]): string[] =>
  names.filter((name) => !others.includes(name));

describe("a list of files in code", () => {
  it.each(Object.entries(RULES_BY_GROUP))("names every rule of the group %s, in alphabetical order", (group, rules) => {
    const files = without(namesIn(`src/core/validation/rules/${group}`, ".ts"), "index");

    expect(rules.map(({ id }) => id)).toEqual(files);
    expect(rules.filter((rule) => rule.group !== group)).toEqual([]);
  });

  it("names every framework year of its folder, oldest first", () => {
    const years = FRAMEWORKS.map(({ fiscalYear }) => `fy${String(fiscalYear)}`);

    expect(years).toEqual(namesIn("src/core/frameworks/data", ".ts"));
  });

  it("names every item list of its folder, oldest first", () => {
    const years = ITEM_LISTS.map(({ fiscalYear }) => `fy${String(fiscalYear)}`);

    expect(years).toEqual(namesIn("src/core/frameworks/items/data", ".ts"));
  });

  it("names every command of its folder", () => {
    const names = COMMANDS.map(({ name }) => name);

    expect([...names].sort()).toEqual(without(namesIn("src/cli/commands", ".ts"), "index", "command"));
  });

  it("of messages has an English file for every Thai one", () => {
    const thaiOnly = without(namesIn("src/messages/th", ".ts"), ...namesIn("src/messages/en", ".ts"));

    expect(thaiOnly).toEqual([]);
  });

  it.each(RULES.map(({ id, group }) => [id, group]))("of rules is tested: %s has a test of its name", (id, group) => {
    expect(existsSync(projectPath("test", "core", "validation", "rules", group, `${id}.test.ts`))).toBe(true);
  });
});
