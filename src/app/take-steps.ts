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
    if (!(await mayGoOn(breather))) return { kind: "cancelled" };
    const step = steps.next();
    if (step.done === true) return { kind: "taken", result: step.value };
  }
}

/** Breathes where it is time to, and tells whether anybody still wants the answer. */
export async function mayGoOn(breather: Breather): Promise<boolean> {
  const breath = breather.breathe();
  if (breath !== null) await breath;
  return !breather.isOver();
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

/** Does not wait and is never called off: for whoever shares no thread with a person. */
export const NO_BREATHER: Breather = { breathe: () => null, isOver: () => false };
