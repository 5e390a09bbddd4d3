import type { Finding } from "../../../core/validation/finding";
import { FIRST_SHOWN, SHOWN_STEP } from "./shown-findings";
import type { Walk } from "./findings-state";
import type { FindingsView } from "./view-findings";

export type Direction = "next" | "previous";

/** The finding a step leads to, and how many of its group must be in sight for it; null where there is none. */
export interface Step {
  readonly finding: Finding;
  /** Its place among all that are shown, from 0. */
  readonly position: number;
  readonly limit: number;
}

/** One step from where the person is. The ends are neighbours; a finding that is gone is followed by what took its place. */
export function stepFrom(
  { groups, hits }: FindingsView,
  { current, position }: Walk,
  direction: Direction,
  limits: Readonly<Record<string, number>>,
): Step | null {
  const at = current === null ? -1 : hits.indexOf(current);
  const gone = direction === "next" ? position : position - 1;
  const to = at === -1 ? gone : at + (direction === "next" ? 1 : -1);
  const target = (to + hits.length) % Math.max(1, hits.length);
  const finding = hits[target];
  if (finding === undefined) return null;
  const group = groups.find(({ ruleId }) => ruleId === finding.ruleId);
  const place = (group?.findings.indexOf(finding) ?? 0) + 1;
  const shown = limits[finding.ruleId] ?? FIRST_SHOWN;
  return { finding, position: target, limit: place <= shown ? shown : Math.ceil(place / SHOWN_STEP) * SHOWN_STEP };
}
