import type { DocumentText } from "../../../document/document-text";
import { toArabicDigits } from "../../../thai/digits";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

const CHANGE = /เพิ่มขึ้น|ลดลง|สูงขึ้น|ต่ำลง/u;
const SCORE = /\d\s*คะแนน/gu;
const YEAR = /(?:24|25|20)\d\d(?!\d)|ปี\s*\d\d|ปี(?:ที่)?(?:แล้ว|ก่อน|ผ่านมา)|ปีงบประมาณ(?:ที่)?(?:แล้ว|ก่อน|ผ่านมา)/u;

export const missingYear = defineRule({
  id: "missing-year",
  severity: "warning",
  group: "time",
  messageIds: ["scores"],
  basis: "Two scores can only be compared where each says of which year it is.",

  check: (_context, report) => ({
    text(text) {
      if (!comparesWithoutYear(text)) return;
      report({ messageId: "scores", sheet: text.sheet, at: text.at, data: { text: quoted(text.text) } });
    },
  }),
});

function comparesWithoutYear({ text, place }: DocumentText): boolean {
  if (place === "header" || !text.includes("คะแนน") || !CHANGE.test(text)) return false;
  const plain = toArabicDigits(text);
  return !YEAR.test(plain) && (plain.match(SCORE)?.length ?? 0) > 1;
}
