import { agencyMentions, mentionKind } from "../../../agency/agency-mention";
import { documentAgency } from "../../../agency/document-agency";
import { fullAgencyName } from "../../../agency/full-agency-name";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

const BEFORE = 40;
// Another agency is named on purpose where people went to see it or worked with it.
const ON_PURPOSE = /ร่วมกับ|ดูงาน|เครือข่าย|ประสาน|เยี่ยม|แลกเปลี่ยน|เช่น|หน่วยงานภายนอก|จากการ/u;

export const otherAgency = defineRule({
  id: "other-agency",
  severity: "warning",
  group: "people",
  messageIds: ["other"],
  basis: "Reports are often copied from another agency's; a name that is left in shows it to every reader.",

  check({ document, workbook }, report) {
    const own = documentAgency(document, workbook.agency);
    if (own === null) return undefined;
    const ownName = fullAgencyName(own);
    return {
      text({ sheet, at, text }) {
        for (const mention of agencyMentions(text)) {
          if (mentionKind(mention, text, own) !== "other") continue;
          if (ON_PURPOSE.test(text.slice(Math.max(0, mention.from - BEFORE), mention.from))) continue;
          const actual = quoted(text.slice(mention.from, mention.nameFrom + mention.run.length));
          report({ messageId: "other", sheet, at, data: { actual, own: ownName } });
        }
      },
    };
  },
});
