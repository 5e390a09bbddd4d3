import { SHARED_HOSTS } from "../../../evidence/data/shared-hosts";
import { evidenceLinks } from "../../../evidence/evidence-links";
import { isStateSite, siteOf } from "../../../evidence/site-of";
import { defineRule } from "../../rule";

const SHARED: ReadonlySet<string> = new Set(SHARED_HOSTS.map(({ site }) => site));

export const evidenceForeignDomain = defineRule({
  id: "evidence-foreign-domain",
  severity: "warning",
  group: "evidence",
  messageIds: ["foreign"],
  basis: "A link to another agency's website was most likely copied with another agency's report.",

  check({ workbook }, report) {
    const [website] = evidenceLinks(workbook.agency?.website ?? "");
    if (website === undefined) return undefined; // whose evidence it should be, nobody says
    const own = siteOf(website.host);
    return {
      row({ values }, { sheet }) {
        for (const { at, value } of values.evidence?.cells ?? []) {
          if (typeof value !== "string") continue;
          const foreign = evidenceLinks(value)
            .map(({ host }) => siteOf(host))
            .find((site) => site !== own && isStateSite(site) && !SHARED.has(site));
          if (foreign !== undefined) report({ messageId: "foreign", sheet, at, data: { foreign, own } });
        }
      },
    };
  },
});
