import { correctFrameworks } from "../frameworks/corrections/correct-frameworks";
import type { CorrectionProblem } from "../frameworks/corrections/correction-problem";
import { readCorrections } from "../frameworks/corrections/read-corrections";
import type { HeldYears } from "../frameworks/held-years";
import type { SheetSource } from "../recognition/sheet-source";

/** What is wrong in a sheet that corrects a framework. */
export interface FrameworkProblem extends CorrectionProblem {
  readonly sheet: string;
}

export interface CorrectedYears {
  readonly held: HeldYears;
  /** In the order of the sheets; a sheet with any of them corrects nothing. */
  readonly problems: readonly FrameworkProblem[];
}

/** The years as the sheets "กรอบการประเมิน" correct them, one sheet after the other. */
export function correctedYears(held: HeldYears, sheets: readonly SheetSource[]): CorrectedYears {
  let years = held;
  const problems: FrameworkProblem[] = [];
  for (const { name: sheet, grid } of sheets) {
    const reading = readCorrections(grid);
    problems.push(...reading.problems.map((problem) => ({ ...problem, sheet })));
    if (reading.corrections === null) continue;
    const corrected = correctFrameworks(years, reading.corrections);
    if (corrected.kind === "frameworks") years = yearsOf(corrected);
    else
      problems.push(
        ...corrected.problems.map((problem) => ({ ...problem, sheet, cell: reading.cellOf(problem.path) })),
      );
  }
  return { held: years, problems };
}

function yearsOf({ frameworks, itemLists }: HeldYears): HeldYears {
  return { frameworks, itemLists };
}
