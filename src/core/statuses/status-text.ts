import type { CalendarDate } from "../thai/calendar-date";
import type { Status } from "./status";

/**
 * How a status is written: a word alone, a word and then its day, the day first, the word broken up by เมื่อ
 * ("ดำเนินการเมื่อแล้ว วันที่ …"), or a tick under one of several status columns.
 */
export type StatusForm = "word" | "word-then-date" | "date-then-word" | "scrambled" | "tick";

/** What a text says of how far a measure has come. */
export type StatusTextReading =
  | {
      readonly kind: "status";
      readonly status: Status;
      /** The day on which it was done; null where none is said, where it is no real day, and for any other status. */
      readonly doneOn: CalendarDate | null;
      /** What stands where the day is expected, as typed; null where nothing does. */
      readonly dateText: string | null;
      readonly form: StatusForm;
    }
  /** Blank, a sentence about what was done, or anything else that is no status. */
  | { readonly kind: "none"; readonly reason: "blank" | "not-a-status" | "several-ticks" };
