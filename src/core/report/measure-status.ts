import type { Status } from "../statuses/status";

/**
 * How far a measure of several departments has come: done when all have done it, in progress when some have begun, and
 * cancelled only when all have cancelled it. null where a status that is not known could change the verdict.
 */
export function measureStatus(statuses: readonly (Status | null)[]): Status | null {
  const standing = statuses.filter((status) => status !== "cancelled");
  if (standing.length === 0) return statuses.length === 0 ? null : "cancelled";
  const isMixed = standing.includes("done") && standing.includes("not-started");
  if (isMixed || standing.includes("in-progress")) return "in-progress";
  return standing.includes(null) ? null : (standing[0] ?? null);
}
