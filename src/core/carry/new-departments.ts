import { departmentsFor } from "../departments/departments-for";
import type { AgencyType } from "../agency/agency-type";
import type { RecognisedTables } from "../recognition/published/recognise-tables";
import { foldText } from "../thai/fold-text";

/** Whose tabs the new workbook gets, and how that is known. */
export interface NewDepartments {
  readonly names: readonly string[];
  /** asked: by the person; listed: by the old agency sheet; owners: named in the old tables; usual: for the type. */
  readonly from: "asked" | "listed" | "owners" | "usual";
}

/** The departments of the new workbook: as asked for, else as the old one lists them, names them, or as is usual. */
export function newDepartments(
  asked: readonly string[] | null,
  tables: RecognisedTables,
  type: AgencyType,
): NewDepartments {
  if (asked !== null) return { names: asked, from: "asked" };
  const listed = tables.workbook.agency?.departments.map(({ name }) => name) ?? [];
  if (listed.length > 0) return { names: distinct(listed), from: "listed" };
  const owners = distinct([...tabNames(tables), ...ownersNamed(tables)]);
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
  return [...new Map([...names].reverse().map((name) => [foldText(name), name])).values()].reverse();
}
