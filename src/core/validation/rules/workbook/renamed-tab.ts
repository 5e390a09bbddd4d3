import { readOwners } from "../../../departments/read-owners";
import { tabTitle } from "../../../sheet/tab-title";
import { foldText } from "../../../thai/fold-text";
import { defineRule } from "../../rule";

/** What Excel and we add to a title that is taken; department-tab-twice tells of such a tab. */
const COPY = /\s*[(]\d+[)]$/u;

export const renamedTab = defineRule({
  id: "renamed-tab",
  severity: "info",
  group: "workbook",
  messageIds: ["renamed"],
  basis: "A departmental tab counts for the department that it was made for, whatever its title says.",

  check({ tabs }, report) {
    for (const { sheet, marker } of tabs) {
      if (marker?.spec !== "department" || isTitleOf(sheet, marker.key)) continue;
      report({ messageId: "renamed", sheet, at: null, data: { title: sheet, department: marker.key } });
    }
    return undefined;
  },
});

/** A title is cut where Excel cuts it, and may be another name of the same department. */
function isTitleOf(title: string, department: string): boolean {
  const plain = title.replace(COPY, "");
  const own = foldText(tabTitle(department, []));
  const folded = foldText(plain);
  // A copy's title is cut shorter, to make room for its number.
  if (plain === title ? own === folded : folded !== "" && own.startsWith(folded)) return true;
  const { owners, unknown } = readOwners(plain, [department]);
  return owners.length > 0 && unknown.length === 0;
}
