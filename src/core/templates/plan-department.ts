import { columnLetters } from "../sheet/cell-ref";
import type { DigitStyle, Highlight, SheetPlan } from "../sheet/sheet-plan";
import { canonicalWord } from "../statuses/canonical-word";
import { inDigits } from "./document-text";
import {
  bodyLists,
  bodyStyles,
  HEADING_HEIGHTS,
  headingBlocks,
  headingStyles,
  LANDSCAPE_PAGE,
  LISTED_ROWS,
} from "./table-layout";
import { HEADER_ROW, TABLE_SPECS } from "./table-specs";

export interface DepartmentRequest {
  /** The tab's title; the department's own name may be longer than Excel allows. */
  readonly title: string;
  readonly department: string;
  readonly agencyName: string;
  /** BE. */
  readonly planYear: number;
  readonly digits: DigitStyle;
}

/** A department's tab, empty and ready to be filled. */
export function planDepartment({ title, department, agencyName, planYear, digits }: DepartmentRequest): SheetPlan {
  const columns = TABLE_SPECS.department;
  return {
    marker: { spec: "department", key: department },
    title,
    tabColour: "gold",
    digits,
    blocks: headingBlocks(
      inDigits(`รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ${String(planYear)}`, digits),
      inDigits(agencyName === "" ? department : `${department} ${agencyName}`, digits),
      columns.map((column) => column.header),
    ),
    styles: [...headingStyles(columns.length), ...bodyStyles(columns)],
    merges: [],
    columnWidths: columns.map((column) => column.width),
    rowHeights: HEADING_HEIGHTS,
    lists: bodyLists(columns),
    highlights: rowHighlights(),
    names: [],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    page: LANDSCAPE_PAGE,
    charts: [],
  };
}

/** Done without a date is marked in the date cell; a finished row in its status cell. The status word itself says it too. */
function rowHighlights(): readonly Highlight[] {
  const columns = TABLE_SPECS.department;
  const first = HEADER_ROW + 2;
  const place = (key: string) => columns.findIndex((column) => column.key === key);
  const range = (key: string) => ({ row: HEADER_ROW + 1, column: place(key), rows: LISTED_ROWS, columns: 1 });
  const cell = (key: string) => `$${columnLetters(place(key))}${String(first)}`;
  const done = `${cell("status")}="${canonicalWord("done")}"`;
  return [
    { range: range("doneOn"), formula: `=AND(${done},${cell("doneOn")}="")`, style: "missing" },
    { range: range("status"), formula: `=${done}`, style: "done" },
  ];
}
