import { isBlank, type CellValue } from "../sheet/cell-value";
import type { CalendarDate } from "../thai/calendar-date";
import { findPeriods, type FoundPeriod } from "../thai/find-periods";
import { foldText } from "../thai/fold-text";
import type { Status } from "./status";
import type { StatusForm, StatusTextReading } from "./status-text";
import { STATUS_WORDS } from "./status-words";

const STATUS_BY_WORD: ReadonlyMap<string, Status> = new Map(
  STATUS_WORDS.map(({ word, status }) => [foldText(word), status]),
);
const NONE: StatusTextReading = { kind: "none", reason: "not-a-status" };
// A status with its day is far shorter; a paragraph need not be searched.
const LONGEST = 120;
const BULLET = /^\s*(?:[-–•*✓✔☑]|[(]?[\d๐-๙]{1,2}[.)])\s*/u;
const BEFORE_DATE = /(?:[(\s:,]|เมื่อ|ใน|ณ|วัน\s?ที่)+$/u;
const AFTER_DATE = /^[\s).,]+/u;
const WHEN = "เมื่อ";

/**
 * Reads a status cell in which a day may stand beside the status, in either order. Only a whole cell is a status: a
 * sentence that tells what was done is none, and neither is a verdict about a score. A word that is merely like a
 * status is none too; `readStatus` tells the nearest.
 */
export function readStatusText(value: CellValue): StatusTextReading {
  if (isBlank(value)) return { kind: "none", reason: "blank" };
  if (typeof value !== "string" || value.length > LONGEST) return NONE;
  const text = value.replace(BULLET, "");
  const alone = STATUS_BY_WORD.get(foldText(text));
  if (alone !== undefined) return statusWith(alone, "word", null, null);
  const dates = findPeriods(text);
  const [date] = dates;
  return date === undefined || dates.length > 1 ? NONE : readDated(text, date);
}

function readDated(text: string, date: FoundPeriod): StatusTextReading {
  const before = text.slice(0, date.from).replace(BEFORE_DATE, "");
  const after = text.slice(date.to).replace(AFTER_DATE, "").trim();
  if (before.trim() !== "" && after !== "") return NONE;
  const word = foldText(before === "" ? after : before);
  const form = before === "" ? "date-then-word" : "word-then-date";
  const status = STATUS_BY_WORD.get(word);
  if (status !== undefined) return statusWith(status, form, dayOf(date), date.typed);
  const mended = word.includes(WHEN) ? STATUS_BY_WORD.get(word.replace(WHEN, "")) : undefined;
  return mended === undefined ? NONE : statusWith(mended, "scrambled", dayOf(date), date.typed);
}

function dayOf(date: FoundPeriod): CalendarDate | null {
  return date.kind === "day" && date.deadline === undefined ? (date.start ?? null) : null;
}

function statusWith(
  status: Status,
  form: StatusForm,
  doneOn: CalendarDate | null,
  dateText: string | null,
): StatusTextReading {
  return { kind: "status", status, form, doneOn: status === "done" ? doneOn : null, dateText };
}
