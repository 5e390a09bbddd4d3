import type { CarryQuestion } from "./carry-plan";
import type { SourceRow } from "./source-row";

export interface MeasurePart {
  readonly measure: string;
  readonly steps: string;
  readonly questions: readonly CarryQuestion[];
}

const BEGINS_MEASURE = /^\s*(?:[-–•*]|[(]?[\d๐-๙]{1,2}[.)])/u;

/** The measures of a row: several where its cell packs several for certain, else one, marked where it may be several. */
export function splitMeasures({ measure, packed, steps, isStepsInMeasure }: SourceRow): readonly MeasurePart[] {
  if (packed.length > 1) {
    const questions: readonly CarryQuestion[] = steps === "" ? [] : [{ kind: "shared-steps", detail: "" }];
    return packed.map((part) => ({ measure: part, steps, questions }));
  }
  const listed = measure.split(/\r?\n|<\/?p>|<br\s*\/?>/iu).filter((line) => BEGINS_MEASURE.test(line));
  const questions: CarryQuestion[] = [];
  if (isStepsInMeasure) questions.push({ kind: "steps-in-measure", detail: "" });
  else if (listed.length > 1) questions.push({ kind: "several-measures", detail: "" });
  return [{ measure, steps, questions }];
}
