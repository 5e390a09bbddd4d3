import type { DocumentTable } from "../../../document/document-table";
import { columnOf } from "../../../document/document-table";
import { evidenceLinks } from "../../../evidence/evidence-links";
import { linkSlip, type LinkSlip } from "../../../evidence/link-slips";
import { isErrorValue, type CellValue } from "../../../sheet/cell-value";
import type { CellRef } from "../../../sheet/cell-ref";
import type { EditText } from "../../finding";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

const ASKS_FOR_LINK = /ลิงก์|ลิงค์|ลิ้งก์|ลิ้งค์|link|url/iu;
const LETTERS = /[A-Za-zก-๛]{2}/u;
const NOTHING = /^(?:ไม่มี|ยังไม่มี)$/u;

export const evidenceMalformed = defineRule({
  id: "evidence-malformed",
  severity: "warning",
  group: "evidence",
  messageIds: ["local-path", "mistyped", "incomplete", "no-link"],
  basis: "Evidence that nobody else can open counts as none.",

  check: (_, report) => ({
    row({ values }, table) {
      for (const { at, value } of values.evidence?.cells ?? []) {
        if (!isTyped(value)) continue;
        const slip = linkSlip(value);
        const place = { sheet: table.sheet, at };
        if (slip !== null) report({ ...place, ...slipProblem(slip, value, place) });
        else if (isWordsAlone(value, table))
          report({ messageId: "no-link", ...place, data: { actual: quoted(value) } });
      }
    },
  }),
});

function isTyped(value: CellValue): value is string {
  return typeof value === "string" && !isErrorValue(value);
}

function slipProblem(slip: LinkSlip, value: string, place: { readonly sheet: string; readonly at: CellRef }) {
  const { kind, from, length, text, isCertain } = slip;
  const actual = quoted(value.slice(from).split(/\s{2,}|\n/u)[0] ?? value);
  if (kind === "local-path") return { messageId: "local-path" as const, data: { actual } };
  if (text === null) return { messageId: "incomplete" as const, data: { actual } };
  const edit: EditText = { kind: "edit-text", ...place, expected: value, from, length, text };
  const data = { actual: quoted(value.slice(from, from + length + 30)), expected: shown(value, slip, text) };
  return { messageId: "mistyped" as const, data, ...(isCertain ? { fix: edit } : { suggestions: [edit] }) };
}

/** The place as it would read, with a little of what follows. */
function shown(value: string, { from, length }: LinkSlip, text: string): string {
  return quoted(text + value.slice(from + length, from + length + 30));
}

/** Words in a cell whose header asks for a link; other headers may ask for any kind of evidence. */
function isWordsAlone(value: string, table: DocumentTable): boolean {
  const header = columnOf(table, "evidence")?.header ?? "";
  const asks = table.source.kind === "standard" || ASKS_FOR_LINK.test(header);
  return asks && LETTERS.test(value) && !NOTHING.test(value.trim()) && evidenceLinks(value).length === 0;
}
