import type { Status } from "./status";
import { STATUS_WORDS } from "./status-words";

/** The one word that we write for a status: "done" gives "ดำเนินการเรียบร้อยแล้ว". */
export function canonicalWord(status: Status): string {
  const found = STATUS_WORDS.find((word) => word.status === status && word.form === "canonical");
  if (found === undefined) throw new Error(`No canonical word for the status ${status}`);
  return found.word;
}
