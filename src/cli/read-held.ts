import { correctFrameworks } from "../core/frameworks/corrections/correct-frameworks";
import type { CorrectionProblem } from "../core/frameworks/corrections/correction-problem";
import { validateCorrections } from "../core/frameworks/corrections/validate-corrections";
import { BUILT_IN_YEARS } from "../core/frameworks/built-in-years";
import type { HeldYears } from "../core/frameworks/held-years";
import { correctionMessage } from "../messages/correction-message";
import type { Trouble } from "../ports/trouble";
import type { TypedOptions } from "./options";
import { isProblem, problem, type Problem } from "./problem";
import type { Tools } from "./tools";

/** The years of the release, with the corrections of `--framework FILE.json` where it is given. */
export async function readHeld(
  { texts }: TypedOptions,
  { files }: Pick<Tools, "files">,
): Promise<HeldYears | Problem | Trouble> {
  const path = texts["framework"];
  if (path === undefined) return BUILT_IN_YEARS;
  const bytes = await files.read(path);
  if (isProblem(bytes)) return bytes;
  const value = jsonIn(bytes);
  if (value === undefined) return problem((error) => error("badJson", { path }));
  const { corrections, problems } = validateCorrections(value);
  if (corrections === null) return problemsOf(path, problems);
  const corrected = correctFrameworks(BUILT_IN_YEARS, corrections);
  return corrected.kind === "frameworks" ? corrected : problemsOf(path, corrected.problems);
}

/** undefined for bytes that are no JSON in UTF-8. */
function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** One line for each, whatever the values hold. */
function problemsOf(path: string, problems: readonly CorrectionProblem[]): Problem {
  return problem((_, language) =>
    problems.map((each) => `${path}: ${correctionMessage(each, language)}`.replace(/\s+/gu, " ")).join("\n"),
  );
}
