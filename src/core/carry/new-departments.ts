import { departmentsFor } from "../departments/departments-for";
import type { AgencyType } from "../agency/agency-type";
import type { RecognisedTables } from "../recognition/published/recognise-tables";
import { foldText } from "../thai/fold-text";

/** Whose tabs the new workbook gets, and how that is known. */
export interface NewDepartments {
  readonly names: readonly string[];
  /**
   * asked: by the person; standing: by the workbook itself; listed: by the old agency sheet; owners: named in the old
   * tables; usual: for the type.
   */
  readonly from: "asked" | "standing" | "listed" | "owners" | "usual";
}

/**
 * The departments of the new workbook: as asked for, else as it has them already, else as an old one lists them or names
 * them, or as is usual. `standing` are those of its agency sheet and its tabs.
 */
export function newDepartments(
  asked: readonly string[] | null,
  standing: readonly string[],
  tables: readonly RecognisedTables[],
  type: AgencyType,
): NewDepartments {
  if (asked !== null) return { names: asked, from: "asked" };
  if (standing.length > 0) return { names: distinct(standing), from: "standing" };
  const listed = tables.flatMap(({ workbook }) => workbook.agency?.departments.map(({ name }) => name) ?? []);
  if (listed.length > 0) return { names: distinct(listed), from: "listed" };
  const owners = distinct(tables.flatMap((own) => [...tabNames(own), ...ownersNamed(own)]));
  if (owners.length > 0) return { names: owners, from: "owners" };
  const usual = departmentsFor(type).filter(({ presence }) => presence === "usual");
  return { names: usual.map(({ name }) => name), from: "usual" };
}

function tabNames({ standard }: RecognisedTables): readonly string[] {
  return standard.flatMap(({ knownBy, department }) => (knownBy === "marker" && department !== "" ? [department] : []));
}

function ownersNamed({ published }: RecognisedTables): readonly string[] {
  const rows = published.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
  return rows.flatMap(({ owners }) => [
    ...(owners?.owners ?? []),
    ...(owners?.sections.flatMap(({ within }) => within ?? []) ?? []),
  ]);
}

function distinct(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const folded = foldText(name);
    const isNew = !seen.has(folded);
    seen.add(folded);
    return isNew;
  });
}
