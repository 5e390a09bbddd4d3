import type { Steps } from "../core/steps/steps";
import type { Breather } from "../ports/breather";

/** Nobody wants the answer any more. Whatever was begun is thrown away. */
export interface Cancelled {
  readonly kind: "cancelled";
}

export type Taken<Result> = { readonly kind: "taken"; readonly result: Result } | Cancelled;

/** Does the work step by step and breathes before each, the first one included. */
export async function takeSteps<Result>(steps: Steps<Result>, breather: Breather): Promise<Taken<Result>> {
  for (;;) {
    const breath = breather.breathe();
    if (breath !== null) await breath;
    if (breather.isOver()) return { kind: "cancelled" };
    const step = steps.next();
    if (step.done === true) return { kind: "taken", result: step.value };
  }
}

/** Does all the work step by step, breathing as above. For work that nobody calls off. */
export async function takeAllSteps<Result>(steps: Steps<Result>, breather: Pick<Breather, "breathe">): Promise<Result> {
  for (;;) {
    const breath = breather.breathe();
    if (breath !== null) await breath;
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
