import { readStatusText } from "./read-status-text";

const WHEN = "เมื่อ";
const DAY_WORD = /(?:เมื่อ\s*)?วัน\s?ที่\s*$/u;

/**
 * A status that เมื่อ breaks up, with the word where it belongs: "ดำเนินการเมื่อแล้ว วันที่ ๒๓ มกราคม ๒๕๖๖" gives
 * "ดำเนินการแล้ว เมื่อวันที่ ๒๓ มกราคม ๒๕๖๖". null for any other text, and where the day comes first.
 */
export function unscrambledStatus(text: string): string | null {
  if (!text.includes(WHEN)) return null;
  const reading = readStatusText(text);
  if (reading.kind !== "status" || reading.form !== "scrambled" || reading.dateText === null) return null;
  const from = text.indexOf(reading.dateText);
  const before = text.slice(0, from).replace(DAY_WORD, "");
  if (!before.includes(WHEN)) return null;
  return `${before.replace(WHEN, "").trimEnd()} ${WHEN}วันที่ ${text.slice(from).replace(/^วัน\s?ที่\s*/u, "")}`;
}
