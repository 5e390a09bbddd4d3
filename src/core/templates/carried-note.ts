import type { CarriedRow, CarryQuestion } from "../carry/carry-plan";
import { toA1 } from "../sheet/cell-ref";
import { MARK_WORDS, NOTE_WORDS, QUESTION_TEXTS } from "./data/carried-texts";

const LONGEST_SHOWN = 300;

/** Where a carried row comes from, what of it is not in its columns, and what is to be looked at: for its note. */
export function carriedNote(row: CarriedRow): string {
  const { old, file, sheet, at, mark, questions } = row;
  const lines = [
    `${NOTE_WORDS.from} ${file === "" ? "" : `${file} `}${sheet}!${toA1(at)} (${MARK_WORDS[mark]})`,
    ...(["code", "period", "issue", "owners"] as const).map((key) =>
      old[key] === "" ? "" : `${NOTE_WORDS[key]}: ${shortened(old[key])}`,
    ),
    ...questions.map(questionText),
  ];
  return lines.filter((line) => line !== "").join("\n");
}

/** "ไม่ใช่ส่วนราชการในรายการ “คณะทำงาน”" */
export function questionText({ kind, detail }: CarryQuestion): string {
  return detail === "" ? QUESTION_TEXTS[kind] : `${QUESTION_TEXTS[kind]} “${shortened(detail)}”`;
}

/** A text on one line, cut where it is long: what is shown beside a link to the whole. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
