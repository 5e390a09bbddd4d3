import { readSections, type OwnerSection } from "../../../departments/read-sections";
import type { DocumentCell } from "../../../document/document-row";
import type { DocumentTable } from "../../../document/document-table";
import { isErrorValue, textOf } from "../../../sheet/cell-value";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

export const unknownDepartment = defineRule({
  id: "unknown-department",
  severity: "error",
  group: "people",
  messageIds: ["owner"],
  basis: "Every owner must be one of the departments that the agency sheet lists.",

  check({ departments }, report) {
    if (departments.length === 0) return undefined;
    const known = departments.join(", ");
    const read = new Map<string, readonly OwnerSection[]>();
    const sectionsOf = ({ value }: DocumentCell): readonly OwnerSection[] => {
      if (isErrorValue(value)) return []; // formula-error's
      const text = textOf(value);
      const kept = read.get(text) ?? readSections(text, departments).sections;
      read.set(text, kept);
      return kept;
    };
    return {
      row({ cells }, table) {
        for (const cell of cells) {
          if (cell.key !== "owners") continue;
          for (const section of sectionsOf(cell)) {
            if (!isUnknown(section, table)) continue;
            report({
              messageId: "owner",
              sheet: table.sheet,
              at: cell.at,
              data: { actual: quoted(section.text), known },
            });
          }
        }
      },
    };
  },
});

/**
 * Sections and groups are section-as-department's. In a published table, which may be older than the list, only what
 * is called a department counts.
 */
function isUnknown({ kind }: OwnerSection, { source }: DocumentTable): boolean {
  if (kind === "section" || kind === "committee") return false;
  return source.kind === "standard" || kind === "department";
}
