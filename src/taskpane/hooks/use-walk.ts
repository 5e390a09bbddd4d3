import { toA1 } from "../../core/sheet/cell-ref";
import { findingMessage, placeText } from "../../messages/finding-message";
import type { Trouble } from "../../ports/trouble";
import type { FindingsState } from "../state/check/findings-state";
import type { FindingsView } from "../state/check/view-findings";
import { stepFrom, type Direction } from "../state/check/walk-findings";
import { useCheckWording } from "./use-check-wording";
import type { FindingsJobs } from "./use-findings";
import { useJump } from "./use-jump";

export interface Walking {
  /** `takesFocus`: the keyboard led there, so that the focus goes along. */
  readonly walk: (direction: Direction, takesFocus: boolean) => void;
  /** Why Excel did not select the last cell. */
  readonly refused: Trouble | null;
}

/** Leads from finding to finding: each is marked, brought into sight, told, and its cell selected. */
export function useWalk(view: FindingsView, findings: FindingsState, { change }: FindingsJobs): Walking {
  const { say, language, digits } = useCheckWording();
  const { jump, refused } = useJump();
  const walk = (direction: Direction, takesFocus: boolean) => {
    const step = stepFrom(view, findings.walk, direction, findings.limits);
    if (step === null) return;
    const { finding: current, position, limit } = step;
    const counted = { at: position + 1, count: view.hits.length };
    const told = { place: placeText(current, language), message: findingMessage(current, language, digits) };
    const spoken = takesFocus ? say("position", counted) : say("spoken", { ...counted, ...told });
    change({ kind: "walked", walk: { current, position, takesFocus }, limit, spoken });
    if (current.sheet !== null) jump(current.sheet, toA1(current.at ?? { row: 0, column: 0 }));
  };
  return { walk, refused };
}
