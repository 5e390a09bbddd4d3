import { MARKER_NAME, markerFormula } from "../../../core/sheet/sheet-marker";
import type { SheetPlan } from "../../../core/sheet/sheet-plan";
import { escapeXml } from "../xml/escape-xml";
import { absoluteReference, quotedTitle } from "./sheet-reference";

/** Sheet-level names that a painted sheet owns. A replaced sheet's are taken out with it. */
export const OWN_SHEET_NAMES: readonly string[] = [
  MARKER_NAME,
  "_xlnm.Print_Area",
  "_xlnm.Print_Titles",
  "_xlnm._FilterDatabase",
];

/** The defined names of a plan on the tab at `position` (0-based) with that title. `namespace` goes into every tag. */
export function definedNamesXml(plan: SheetPlan, title: string, position: number, namespace: string): string {
  const own = `localSheetId="${String(position)}"`;
  const { printArea, repeatRows } = plan.page;
  const texts: [name: string, attributes: string, formula: string][] = [
    [MARKER_NAME, `${own} hidden="1"`, markerFormula(plan.marker).slice(1)],
  ];
  if (printArea !== null) texts.push(["_xlnm.Print_Area", own, absoluteReference(title, printArea)]);
  if (repeatRows !== null) {
    const [first, last] = [repeatRows.first + 1, repeatRows.first + repeatRows.count];
    texts.push(["_xlnm.Print_Titles", own, `${quotedTitle(title)}!$${String(first)}:$${String(last)}`]);
  }
  for (const { name, range } of plan.names) texts.push([name, "", absoluteReference(title, range)]);
  return texts
    .map(([name, attributes, formula]) => {
      const tag = `<definedName${namespace} name="${escapeXml(name)}"${attributes === "" ? "" : ` ${attributes}`}>`;
      return `${tag}${escapeXml(formula)}</definedName>`;
    })
    .join("");
}
