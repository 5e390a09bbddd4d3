import { tabRows, type TabRow } from "../distribute/match-rows";
import type { DepartmentTabs } from "../distribute/department-tabs";
import { sameCell } from "../distribute/same-cell";
import type { SheetSource } from "../recognition/sheet-source";
import type { CellRef } from "../sheet/cell-ref";
import { isBlank, textOf, type CellValue } from "../sheet/cell-value";
import { valueAt } from "../sheet/grid";
import type { Stray, TableRow } from "../sheet/table";
import type { AssignedTab } from "./assigned-tabs";
import { groupedClaims } from "./grouped-claims";
import { judgeRow, type Claim, type RowVerdict } from "./judge-row";
import { leftRow, leftStray } from "./left-out";
import { isAlike } from "./match-returned";
import type { LeftOut, MergedRow } from "./merge-findings";
import { tableTarget, type MergeTarget } from "./merge-target";
import { filledCells } from "./stated-cells";

/** What the returned tabs of one department bring. */
export interface DepartmentMerge {
  readonly identical: number;
  readonly rows: readonly MergedRow[];
  readonly left: readonly LeftOut[];
}

/** `target` takes the department's new rows; `sheets` are those of the base. */
export function mergeDepartment(
  { name, tables }: DepartmentTabs,
  tabs: readonly AssignedTab[],
  target: MergeTarget,
  sheets: readonly SheetSource[],
): DepartmentMerge {
  const standing = tabRows(tables);
  const groups = groupedClaims(tabs, standing);
  const targets = new Map(tables.map((table) => [table, tableTarget(name, table, sheets)]));
  const verdicts = groups.map(({ own, claims }) => {
    const to = (own === null ? undefined : targets.get(own.table)) ?? target;
    const verdict = judgeRow(own, claims, target.obstacle === "tab-too-large" ? target : to);
    return { verdict, row: mergedRow(own, verdict, claims, to) };
  });
  const nameless = tabs.map((tab) =>
    namelessRows(
      tab,
      tables.flatMap(({ rows }) => rows),
    ),
  );
  const strays = tabs.map((tab) => strayCells(tab, sheetsOf(tables, sheets)));
  return {
    identical: sum([...verdicts.map(({ verdict }) => verdict), ...nameless, ...strays].map((part) => part.identical)),
    rows: verdicts.flatMap(({ row, verdict }) => (verdict.returned.length === 0 ? [] : [row])),
    left: [...verdicts.flatMap(({ verdict }) => verdict.left), ...[...nameless, ...strays].flatMap(({ left }) => left)],
  };
}

function mergedRow(own: TabRow | null, { returned }: RowVerdict, claims: readonly Claim[], to: MergeTarget): MergedRow {
  const shown = (own ?? claims[0]?.row)?.row.cells ?? {};
  const at = own === null ? null : { row: own.row.row, column: own.table.range.column };
  const { department, tabOf, sheet } = to;
  return { department, tabOf, sheet, at, code: textOf(shown["code"]), text: textOf(shown["measure"]), returned };
}

interface Beside {
  readonly identical: number;
  readonly left: readonly LeftOut[];
}

/** Rows with neither code nor measure, which are about no measure that anybody could find. */
function namelessRows({ file, table }: AssignedTab, own: readonly TableRow[]): Beside {
  const named = new Set(tabRows([table]).map(({ row }) => row));
  const rows = table.rows.filter((row) => !named.has(row));
  const isThere = (row: TableRow) => own.some((other) => isAlike(filledCells(row), filledCells(other)));
  const lacking = rows.filter((row) => !isThere(row));
  const left = lacking.map((row) => leftRow(file, { table, row }, { reason: "no-measure", detail: "" }));
  return { identical: rows.length - lacking.length, left };
}

/** Cells that belong to no column and rows that repeat the header, but for those that stand in the base as well. */
function strayCells({ file, table, source }: AssignedTab, own: readonly SheetSource[]): Beside {
  const isSame = (value: CellValue, at: CellRef) => !isBlank(value) && sameCell(value, valueAt(source.grid, at));
  const isThere = ({ at }: Stray) => own.some(({ grid }) => isSame(valueAt(grid, at), at));
  const lacking = table.strays.filter((stray) => !isThere(stray));
  const headers = table.strays.filter((stray) => stray.reason === "repeated-header" && !lacking.includes(stray));
  return { identical: headers.length, left: lacking.map((stray) => leftStray(file, table, source.grid, stray)) };
}

function sheetsOf(tables: DepartmentTabs["tables"], sheets: readonly SheetSource[]): readonly SheetSource[] {
  return sheets.filter(({ id }) => tables.some(({ sheetId }) => sheetId === id));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
