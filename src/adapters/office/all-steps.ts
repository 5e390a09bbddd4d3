import type { Steps } from "../../core/steps/steps";
import type { Breather } from "../../ports/breather";

/** Does all the work, with breaths between its steps. What is about to be written is never left half done. */
export async function allSteps<Result>(steps: Steps<Result>, breather: Breather): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const breath = breather.breathe();
    if (breath !== null) await breath;
  }
}
