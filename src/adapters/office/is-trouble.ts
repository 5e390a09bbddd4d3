import type { Trouble } from "../../ports/trouble";

/** Whether a step ended in trouble; everything else that a step gives has no kind "trouble". */
export function isTrouble(outcome: unknown): outcome is Trouble {
  return typeof outcome === "object" && outcome !== null && "kind" in outcome && outcome.kind === "trouble";
}
