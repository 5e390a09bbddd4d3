/** The mildest severity for which the exit code is 1. */
export type FailOn = "error" | "warning";
