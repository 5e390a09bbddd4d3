import { itemListOf } from "../../../frameworks/items";
import { writtenYears } from "../../../frameworks/written-years";
import { anyTitleAfter, fitsAYear, titlesOf, yearsOfCode } from "../../../items/code-years";
import { documentCodes, type PlacedCode } from "../../../items/document-codes";
import { defineRule } from "../../rule";
import { codeChange } from "../../changes/code-change";

export const itemOfAnotherYear = defineRule({
  id: "item-of-another-year",
  severity: "warning",
  group: "identity",
  messageIds: ["moved", "gone"],
  basis:
    "The numbers of the disclosure items changed in FY2566, FY2567 and FY2568; an old number leads to another item.",

  check({ document, assessedYear, planYear }, report) {
    if (assessedYear === null || itemListOf(assessedYear)?.isComplete !== true) return;
    const here = [assessedYear, ...(planYear === null ? [] : [planYear])];
    for (const code of documentCodes(document)) {
      const years = otherYears(code, here);
      if (years.length === 0) continue;
      const { sheet, at } = code.text;
      const title = anyTitleAfter(code);
      const own = titlesOf(assessedYear).find(({ folded }) => folded === title?.folded);
      const data = { actual: code.typed, title: title?.title ?? "", year: Math.max(...years), assessed: assessedYear };
      if (own === undefined) report({ messageId: "gone", sheet, at, data });
      else {
        const suggestions = [codeChange(code, own.code)];
        report({ messageId: "moved", sheet, at, data: { ...data, expected: own.code }, suggestions });
      }
    }
  },
});

/** The years whose code and title these are; none where they fit a year here, or the text names the other year itself. */
function otherYears(code: PlacedCode, here: readonly number[]): readonly number[] {
  const years = yearsOfCode(code);
  if (years.length === 0 || fitsAYear(code, here)) return [];
  return writtenYears(code.text.text).some(({ year }) => years.includes(year)) ? [] : years;
}
