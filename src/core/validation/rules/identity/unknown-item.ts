import { isDoubtful } from "../../../frameworks/confidence";
import { itemListOf } from "../../../frameworks/items";
import { yearsOfCode } from "../../../items/code-years";
import { documentCodes } from "../../../items/document-codes";
import { defineRule } from "../../rule";

export const unknownItem = defineRule({
  id: "unknown-item",
  severity: "error",
  group: "identity",
  messageIds: ["beyond"],
  basis: "The year's list of disclosure items ends at a known number.",

  check({ document, assessedYear, planYear }, report) {
    const last = lastItem([assessedYear, planYear]);
    if (last === null || assessedYear === null) return;
    for (const code of documentCodes(document)) {
      if (code.number <= last || yearsOfCode(code).length > 0) continue; // item-of-another-year's
      const { sheet, at } = code.text;
      report({
        messageId: "beyond",
        sheet,
        at,
        data: { actual: code.typed, last: `o${String(last)}`, year: assessedYear },
      });
    }
  },
});

/** The last number that any of the years has; null where one year's list is not known to its end. */
function lastItem(years: readonly (number | null)[]): number | null {
  const lasts = years.map((year) => {
    const list = year === null ? null : itemListOf(year);
    const end = list?.items.at(-1);
    return list === null || !list.isComplete || end === undefined || isDoubtful(end.confidence)
      ? null
      : list.items.length;
  });
  return lasts.reduce<number | null>((most, last) => (most === null || last === null ? null : Math.max(most, last)), 0);
}
