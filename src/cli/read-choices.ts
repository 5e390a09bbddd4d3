import type { PlanChoice } from "../app/prepare-summary";
import { fromA1 } from "../core/sheet/cell-ref";
import type { TypedOptions } from "./options";
import { isProblem, problem, type Problem } from "./problem";

const BETWEEN = ";";

/** `--include "SHEET;SHEET"`: the sheets whose tables come in; "-" for none. null when not given. */
export function readInclude({ texts }: TypedOptions): readonly string[] | null {
  const value = texts["include"];
  if (value === undefined) return null;
  return value.trim() === "-" ? [] : partsOf(value);
}

/**
 * `--choose "SHEET!B7=CODE;FILE|SHEET!B9=-"`: the measure of the plan that a row is about, by any of its cells; "-" for
 * none. `fileOf` gives what a typed path is called in the request. Empty when not given.
 */
export function readChoices(
  { texts, files }: TypedOptions,
  fileOf: (path: string) => string,
): readonly PlanChoice[] | Problem {
  const choices: PlanChoice[] = [];
  for (const text of partsOf(texts["choose"] ?? "")) {
    const choice = readChoice(text, files, fileOf);
    if (isProblem(choice)) return choice;
    choices.push(choice);
  }
  return choices;
}

function readChoice(text: string, files: readonly string[], fileOf: (path: string) => string): PlanChoice | Problem {
  const path = files.find((file) => text.startsWith(`${file}|`));
  const place = path === undefined ? text : text.slice(path.length + 1);
  const [, sheet = "", cell = "", code = ""] = /^(.+)!([A-Z]+\d+)=(.+)$/isu.exec(place) ?? [];
  const at = fromA1(cell);
  if (at === null) return problem((error) => error("badChoice", { value: text }));
  return { file: path === undefined ? "" : fileOf(path), sheet, row: at.row, code: code.trim() };
}

function partsOf(value: string): readonly string[] {
  return value
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
