import { documentAgency } from "../../../agency/document-agency";
import { siteDomains, type SiteDomain } from "../../../agency/site-domains";
import type { DocumentText } from "../../../document/document-text";
import { foldedSimilarity } from "../../../thai/edit-distance";
import { defineRule } from "../../rule";

const ALIKE = 0.6;
const MOST_SITES = 40;

type PlacedSite = SiteDomain & Pick<DocumentText, "sheet" | "at" | "text">;

export const siteDomainVariants = defineRule({
  id: "site-domain-variants",
  severity: "error",
  group: "people",
  messageIds: ["differs"],
  basis: "An agency has one main site; an address that is nearly like it leads nowhere or to another body.",

  check({ document, workbook }, report) {
    const own = siteDomains(documentAgency(document, workbook.agency)?.website ?? workbook.agency?.website ?? "")[0];
    const sites: PlacedSite[] = [];
    return {
      text({ sheet, at, text, key }) {
        // evidence-foreign-domain's
        if (key === "evidence") return;
        for (const site of siteDomains(text)) sites.push({ ...site, sheet, at, text });
      },
      end() {
        const counts = new Map<string, number>();
        for (const { label } of sites) counts.set(label, (counts.get(label) ?? 0) + 1);
        const meantOf = likelySites(counts, own?.label ?? null);
        for (const { label, host, sheet, at, text, from } of sites) {
          const meant = meantOf.get(label);
          if (meant === undefined) continue;
          const fix = {
            kind: "edit-text",
            sheet,
            at,
            expected: text,
            from,
            length: label.length,
            text: meant,
          } as const;
          report({
            messageId: "differs",
            sheet,
            at,
            data: { actual: host, meant: `${meant}.go.th` },
            suggestions: [fix],
          });
        }
      },
    };
  },
});

/** For each label that is nearly like the agency's own, or like one that the document has more often, that one. */
function likelySites(counts: ReadonlyMap<string, number>, own: string | null): ReadonlyMap<string, string> {
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([label]) => label);
  const references = own === null ? [] : [own];
  const meant = new Map<string, string>();
  for (const label of byCount) {
    if (label === own) continue;
    const reference = references.find((other) => foldedSimilarity(label, other, ALIKE) >= ALIKE);
    if (reference !== undefined) meant.set(label, reference);
    else if (own === null && references.length < MOST_SITES) references.push(label);
  }
  return meant;
}
