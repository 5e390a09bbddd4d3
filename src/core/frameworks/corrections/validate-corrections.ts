import * as v from "valibot";
import { CORRECTION_CODES, type CorrectionProblem } from "./correction-problem";
import { CorrectionsSchema, type Corrections } from "./corrections";

/** The corrections, or null with the problems that stand in their way. */
export interface CorrectionsReading {
  readonly corrections: Corrections | null;
  readonly problems: readonly CorrectionProblem[];
}

/** Checks corrections of unknown shape, as a JSON file holds them. Every problem names its path. */
export function validateCorrections(value: unknown): CorrectionsReading {
  const parsed = v.safeParse(CorrectionsSchema, value);
  const problems = parsed.success ? conflictsIn(parsed.output) : parsed.issues.map(problemOf);
  return { corrections: parsed.success && problems.length === 0 ? parsed.output : null, problems };
}

function problemOf(issue: v.InferIssue<typeof CorrectionsSchema>): CorrectionProblem {
  const known = CORRECTION_CODES.find((code) => code === issue.message) ?? "bad-shape";
  const isAbsent = known === "bad-shape" && issue.received === "undefined";
  const { input } = issue;
  return {
    code: isAbsent ? "missing" : known,
    path: v.getDotPath(issue) ?? "",
    cell: null,
    value: typeof input === "string" || typeof input === "number" ? String(input) : "",
  };
}

function conflictsIn({ items, weights, bands, templates }: Corrections): readonly CorrectionProblem[] {
  return [
    ...repeats(
      "items",
      "code",
      items.map(({ code }) => code),
    ),
    ...repeats(
      "weights",
      "instrument",
      weights.map(({ instrument }) => instrument),
    ),
    ...repeats(
      "bands",
      "label",
      bands.map(({ label }) => label),
    ),
    ...repeats(
      "templates",
      "template",
      templates.map(({ template }) => template),
    ),
    ...bandProblems(bands),
  ];
}

function repeats(list: string, key: string, values: readonly string[]): readonly CorrectionProblem[] {
  return values.flatMap((value, at) =>
    values.indexOf(value) === at ? [] : [problem("repeated", `${list}.${String(at)}.${key}`, value)],
  );
}

/** A better band never asks for less; between equals the lines for every instrument decide. The last takes the rest. */
function bandProblems(bands: Corrections["bands"]): readonly CorrectionProblem[] {
  const last = bands.at(-1);
  const rising = bands.flatMap(({ overallAtLeast }, at) =>
    overallAtLeast <= (bands[at - 1]?.overallAtLeast ?? 100)
      ? []
      : [problem("bands-not-descending", `bands.${String(at)}.overallAtLeast`, String(overallAtLeast))],
  );
  if (last === undefined || last.overallAtLeast === 0) return rising;
  const path = `bands.${String(bands.length - 1)}.overallAtLeast`;
  return [...rising, problem("bands-not-to-zero", path, String(last.overallAtLeast))];
}

function problem(code: CorrectionProblem["code"], path: string, value: string): CorrectionProblem {
  return { code, path, cell: null, value };
}
