import { evidenceLinks, type EvidenceLink } from "../../../evidence/evidence-links";
import { foldText } from "../../../thai/fold-text";
import { toA1 } from "../../../sheet/cell-ref";
import { defineRule } from "../../rule";

interface FirstUse {
  readonly measure: string;
  readonly cell: string;
}

const AFTER_WHOLE = /^[.,;:)]*(?:\s*$|[^\S\n]*\r?\n|\s+(?:https?:|www\.))/iu;

export const evidenceDuplicate = defineRule({
  id: "evidence-duplicate",
  severity: "info",
  group: "evidence",
  messageIds: ["again"],
  basis: "One link for several measures shows none of them clearly, or was copied with the row.",

  check(_, report) {
    const firsts = new Map<string, FirstUse>();
    return {
      row({ title, values }, { sheet }) {
        for (const { at, value } of values.evidence?.cells ?? []) {
          if (typeof value !== "string") continue;
          const links = evidenceLinks(value).filter((link) => isWhole(link, value));
          if (links.length === 0) continue;
          const measure = foldText(title);
          const repeated = links.find(({ key }) => isOfAnother(firsts.get(key), measure));
          for (const { key } of links) {
            if (!firsts.has(key)) firsts.set(key, { measure, cell: `${sheet}!${toA1(at)}` });
          }
          const first = repeated === undefined ? undefined : firsts.get(repeated.key);
          if (first !== undefined) report({ messageId: "again", sheet, at, data: { first: first.cell } });
        }
      },
    };
  },
});

/** What follows a space on the same line may be the rest of a file's name. */
function isWhole({ from, typed }: EvidenceLink, text: string): boolean {
  return AFTER_WHOLE.test(text.slice(from + typed.length));
}

/** The same measure may stand in a table of six months and in one of twelve. */
function isOfAnother(first: FirstUse | undefined, measure: string): boolean {
  return first !== undefined && first.measure !== measure;
}
