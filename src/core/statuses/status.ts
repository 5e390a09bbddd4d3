/** How far a measure has come. A cancelled measure is never counted as done. */
export type Status = "not-started" | "in-progress" | "done" | "cancelled";

export const STATUSES: readonly Status[] = ["not-started", "in-progress", "done", "cancelled"];
