import { anyTitleAfter, EVERY_TITLE, fitsAYear, titlesOf, yearsOfCode } from "../../../items/code-years";
import { documentCodes, type PlacedCode } from "../../../items/document-codes";
import { lastTitleIn, titleAtStart, type ItemTitle } from "../../../items/item-titles";
import { toA1 } from "../../../sheet/cell-ref";
import { codeChange } from "../../changes/code-change";
import type { Report } from "../../rule";
import { defineRule } from "../../rule";

export const itemTitle = defineRule({
  id: "item-title",
  severity: "error",
  group: "identity",
  messageIds: ["other-code", "two-codes"],
  basis: "Each disclosure item has one code in its year.",

  check({ document, assessedYear, planYear }, report) {
    const codes = documentCodes(document);
    const here = [assessedYear, planYear].filter((year) => year !== null);
    const wrong =
      assessedYear === null ? [] : codes.filter((code) => reportOtherCode(code, assessedYear, here, report));
    reportTwoCodes(
      codes.filter((code) => !wrong.includes(code)),
      planYear,
      here,
      report,
    );
  },
});

type Messages = "other-code" | "two-codes";

/** A code before the sure title of another item. A pair that fits some other year is item-of-another-year's. */
function reportOtherCode(code: PlacedCode, year: number, here: readonly number[], report: Report<Messages>): boolean {
  const title = titleAtStart(code.after, titlesOf(year));
  if (title === null || !title.isSure || title.code === code.code) return false;
  if (fitsAYear(code, here) || yearsOfCode(code).length > 0 || anyTitleAfter(code)?.folded !== title.folded)
    return false;
  const { sheet, at } = code.text;
  const data = { actual: code.typed, title: title.title, expected: title.code };
  report({ messageId: "other-code", sheet, at, data, suggestions: [codeChange(code, title.code)] });
  return true;
}

interface TitledCode {
  readonly code: PlacedCode;
  readonly title: ItemTitle;
}

/** One title with two codes: those that are not the plan year's are told, or all where its list says nothing. */
function reportTwoCodes(
  codes: readonly PlacedCode[],
  planYear: number | null,
  here: readonly number[],
  report: Report<Messages>,
): void {
  for (const titled of byTitle(codes, here).values()) {
    const firstOf = new Map(titled.toReversed().map(({ code }) => [code.code, code]));
    const planned = titlesOf(planYear).find(({ folded }) => folded === titled[0]?.title.folded)?.code ?? "";
    const right = firstOf.get(planned);
    const [first, second] = [...firstOf.values()].toReversed();
    for (const { code, title } of titled) {
      const other = right ?? (first?.code === code.code ? second : first);
      if (other === undefined || other.code === code.code) continue;
      const { sheet, at } = code.text;
      const place = `${other.text.sheet}!${toA1(other.text.at)}`;
      const data = { actual: code.typed, title: title.title, other: other.typed, place };
      report({ messageId: "two-codes", sheet, at, data, suggestions: [codeChange(code, other.code)] });
    }
  }
}

/** The codes by the title that stands after them or is referred to by them. */
function byTitle(codes: readonly PlacedCode[], here: readonly number[]): ReadonlyMap<string, readonly TitledCode[]> {
  const titles = here.length === 0 ? EVERY_TITLE : here.flatMap(titlesOf);
  const groups = new Map<string, TitledCode[]>();
  for (const code of codes) {
    const after = here.length === 0 ? anyTitleAfter(code) : titleAtStart(code.after, titles);
    const title = after ?? (code.referredBy === "" ? null : lastTitleIn(code.referredBy, titles));
    if (title === null) continue;
    const group = groups.get(title.folded);
    if (group === undefined) groups.set(title.folded, [{ code, title }]);
    else group.push({ code, title });
  }
  return groups;
}
