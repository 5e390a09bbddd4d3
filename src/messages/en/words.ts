import type { Confidence } from "../../core/frameworks/schema";
import type { Severity } from "../../core/validation/finding";
import type { Status } from "../../core/statuses/status";
import type { PLACES_TH } from "../th/words";

export const SEVERITIES_EN = {
  error: "Error",
  warning: "Warning",
  info: "Note",
} as const satisfies Record<Severity, string>;

export const STATUSES_EN = {
  "not-started": "Not started",
  "in-progress": "In progress",
  done: "Done",
  cancelled: "Cancelled",
  unknown: "Status not known",
} as const satisfies Record<Status | "unknown", string>;

export const CONFIDENCES_EN = {
  stated: "a source states it",
  derived: "proven by published figures",
  inferred: "inferred",
  recollection: "from memory, no document",
  unknown: "no source found",
} as const satisfies Record<Confidence, string>;

export const PLACES_EN = {
  empty: "(empty)",
  wholeWorkbook: "Whole workbook",
  unknownFinding: "Something needs a look ({rule}: {message}). See this cell.",
} as const satisfies Record<keyof typeof PLACES_TH, string>;
