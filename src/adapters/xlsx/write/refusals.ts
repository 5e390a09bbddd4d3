import type { NamedRange, SheetPlan } from "../../../core/sheet/sheet-plan";
import type { Trouble } from "../../../ports/trouble";
import type { WorkbookPart } from "../package/workbook-part";

const STRICT_NAMESPACE = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** Why no tab of this workbook may be added or exchanged; null where nothing speaks against it. */
export function structureTrouble({ isStructureProtected, root }: WorkbookPart): Trouble | null {
  if (isStructureProtected) return { kind: "trouble", code: "workbook-protected" };
  // Sheets of the usual edition of the standard may not stand in a package of the strict one.
  const isStrict = [...root.attributes.values()].includes(STRICT_NAMESPACE);
  return isStrict ? { kind: "trouble", code: "read-only" } : null;
}

/** The first title that another tab, or an earlier plan, has already. Excel does not tell capitals apart. */
export function titleTrouble(plans: readonly SheetPlan[], taken: readonly string[]): Trouble | null {
  const titles = new Set(taken.map(folded));
  for (const { title } of plans) {
    if (titles.has(folded(title))) return { kind: "trouble", code: "tab-title-taken", sheet: title };
    titles.add(folded(title));
  }
  return null;
}

/** The first name that the workbook, or an earlier plan, has already. */
export function nameTrouble(names: readonly NamedRange[], taken: readonly string[]): Trouble | null {
  const known = new Set(taken.map(folded));
  for (const { name } of names) {
    if (known.has(folded(name))) return { kind: "trouble", code: "name-taken", name };
    known.add(folded(name));
  }
  return null;
}

export function folded(text: string): string {
  return text.toLowerCase();
}
