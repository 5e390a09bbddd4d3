import { isBlank, type CellValue } from "../sheet/cell-value";
import { foldText } from "../thai/fold-text";
import { ownerKind, type OwnerKind } from "./owner-kind";
import { readOwners, type Owners } from "./read-owners";

/** An owner that names no department of the agency by itself. */
export interface OwnerSection {
  readonly kind: OwnerKind;
  /** As typed. */
  readonly text: string;
  /** The department that it belongs to: the one in its own name, or the only one in the cell. Else null. */
  readonly within: string | null;
}

/** Who owns a row, and what those owners are that are no department. */
export interface OwnersAndSections extends Owners {
  /** One for each of `unknown`, in the cell's order. */
  readonly sections: readonly OwnerSection[];
}

const BRACKETED = /[(]\s*((?:งาน|ฝ่าย|กลุ่ม|คณะ|ส่วนงาน|แผนก)[^()]*)[)]/gu;

/**
 * Reads an owner cell as `readOwners` does, brackets around a section left away ("กองคลัง (งานพัสดุ)"), and says what
 * each owner is that is no department of the agency.
 */
export function readSections(value: CellValue, known: readonly string[]): OwnersAndSections {
  const owners = readOwners(isBlank(value) ? value : String(value).replace(BRACKETED, "/$1/"), known);
  const only = owners.owners.length === 1 ? (owners.owners[0] ?? null) : null;
  const sections = owners.unknown.map((text) => ({
    kind: ownerKind(text),
    text,
    within: departmentNamedIn(text, known) ?? (ownerKind(text) === "section" ? only : null),
  }));
  return { ...owners, sections };
}

/** The longest of the agency's departments whose name ends an owner's text: "ผู้อำนวยการกองคลัง". */
function departmentNamedIn(text: string, known: readonly string[]): string | null {
  const folded = foldText(text);
  const named = known.filter((name) => foldText(name) !== "" && folded.endsWith(foldText(name)));
  return named.sort((a, b) => b.length - a.length)[0] ?? null;
}
