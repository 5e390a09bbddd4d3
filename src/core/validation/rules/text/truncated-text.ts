import type { DocumentKey } from "../../../document/document-key";
import type { DocumentCell } from "../../../document/document-row";
import { isWords } from "../../../document/document-texts";
import { readListMarker } from "../../../lists/list-marker";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

const KEYS: ReadonlySet<DocumentKey> = new Set([
  ...(["analysis", "weakness", "development", "measure", "alignment", "steps"] as const),
  ...(["monitoring", "result", "outcome", "recommendation", "note"] as const),
]);
const SHORTEST = 15;
const SHOWN = 40;
// Words that only join what follows. "ที่", "ใน" and "ของ" end many right words, so only what cannot be one counts.
const JOINING = /(?:และ|หรือ|โดย|เพื่อ|เกี่ยวกับ|สำหรับ|เนื่องจาก|ซึ่ง)$/u;
const THAT = /(?:เกณฑ์|ประเมิน|ระเบียบ|กฎหมาย|ข้อมูล|แนวทาง|ข้อบังคับ|หน่วยงาน|ประชาชน|บุคลากร|ผู้รับบริการ|ภารกิจ|ช่องทาง|ตาม)ที่$/u;
const OF = /(?:หน่วยงาน|ประชาชน|บุคลากร|การดำเนินงาน|การปฏิบัติงาน|การทำงาน|ผลการประเมิน|ความคิดเห็น)(?:ของ|ใน)$/u;

export const truncatedText = defineRule({
  id: "truncated-text",
  severity: "error",
  group: "text",
  messageIds: ["cut"],
  basis: "A text that ends in a joining word lost its end.",

  check: (_, report) => ({
    row({ cells }, { sheet }) {
      for (const [index, { key, at, value }] of cells.entries()) {
        if (!KEYS.has(key) || !isWords(value) || value.length < SHORTEST) continue;
        const text = value.trimEnd();
        if (!endsOpen(text) || goesOn(cells[index + 1], key)) continue;
        report({ messageId: "cut", sheet, at, data: { end: quoted(text.slice(-SHOWN)) } });
      }
    },
  }),
});

function endsOpen(text: string): boolean {
  return JOINING.test(text) || THAT.test(text) || OF.test(text);
}

/** A cell below of the same column goes on, unless it begins with a number of its own. */
function goesOn(next: DocumentCell | undefined, key: DocumentKey): boolean {
  return next?.key === key && isWords(next.value) && readListMarker(next.value) === null;
}
