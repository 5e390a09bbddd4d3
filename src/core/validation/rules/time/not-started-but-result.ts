import type { DocumentRow } from "../../../document/document-row";
import { formatIso } from "../../../thai/iso-date";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

const NO_RESULT = /^[\s\-–—_.…]*(?:$|ไม่มี|ไม่ได้|ไม่พบ|ยัง|อยู่ระหว่าง|อยู่ในระหว่าง|รอ|เตรียม|คาดว่า|กำลัง|N\/A)/iu;

export const notStartedButResult = defineRule({
  id: "not-started-but-result",
  severity: "warning",
  group: "time",
  messageIds: ["done-date", "result"],
  basis: "A measure that has not begun has no result and no day on which it was done.",

  check: (_context, report) => ({
    row(row, { sheet }) {
      if (row.status?.status !== "not-started") return;
      const place = { sheet, at: row.status.at };
      const result = resultOf(row);
      if (row.doneOn !== null) report({ messageId: "done-date", ...place, data: { date: formatIso(row.doneOn.day) } });
      else if (result !== null) report({ messageId: "result", ...place, data: { result: quoted(result) } });
    },
  }),
});

/** What a row tells of its result; a dash and a word that says there is none yet are none. */
function resultOf({ values }: DocumentRow): string | null {
  const { result } = values;
  return result === undefined || result.carried || NO_RESULT.test(result.text) ? null : result.text;
}
