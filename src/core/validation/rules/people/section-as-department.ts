import { readSections, type OwnerSection } from "../../../departments/read-sections";
import type { DocumentCell } from "../../../document/document-row";
import { ANY_DEPARTMENTS } from "../../../recognition/published/any-departments";
import { isErrorValue, textOf } from "../../../sheet/cell-value";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

export const sectionAsDepartment = defineRule({
  id: "section-as-department",
  severity: "warning",
  group: "people",
  messageIds: ["section"],
  basis: "A section or a working group belongs to a department, which answers for the measure and has a tab.",

  check({ departments }, report) {
    const known = departments.length === 0 ? ANY_DEPARTMENTS : departments;
    const read = new Map<string, readonly OwnerSection[]>();
    const sectionsOf = ({ value }: DocumentCell): readonly OwnerSection[] => {
      if (isErrorValue(value)) return [];
      const text = textOf(value);
      const kept = read.get(text) ?? lonelySections(text, known);
      read.set(text, kept);
      return kept;
    };
    return {
      row({ cells }, { sheet }) {
        for (const cell of cells) {
          if (cell.key !== "owners") continue;
          for (const { text } of sectionsOf(cell)) {
            report({ messageId: "section", sheet, at: cell.at, data: { section: quoted(text) } });
          }
        }
      },
    };
  },
});

/** Sections and groups in a cell that names no department at all. */
function lonelySections(text: string, known: readonly string[]): readonly OwnerSection[] {
  const { owners, allDepartments, sections } = readSections(text, known);
  if (owners.length > 0 || allDepartments) return [];
  return sections.filter(({ kind, within }) => (kind === "section" || kind === "committee") && within === null);
}
