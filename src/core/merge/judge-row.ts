import type { TabRow } from "../distribute/match-rows";
import { sameCell } from "../distribute/same-cell";
import { toA1 } from "../sheet/cell-ref";
import { isErrorValue, textOf } from "../sheet/cell-value";
import { cellOf } from "../sheet/table";
import { leftRow } from "./left-out";
import type { FilePlace, LeftOut, LeftReason, ReturnedRow, TakenCell } from "./merge-findings";
import type { MergeTarget } from "./merge-target";
import { filledCells, statedCells, type Cells } from "./stated-cells";

/** A returned row that is about one measure. */
export interface Claim {
  readonly file: string;
  readonly row: TabRow;
}

/** What becomes of all the rows that are about one measure. */
export interface RowVerdict {
  readonly identical: number;
  /** The one that is added comes first. */
  readonly returned: readonly ReturnedRow[];
  readonly left: readonly LeftOut[];
}

interface Obstacle {
  readonly reason: LeftReason;
  readonly detail: string;
}

interface Weighed {
  readonly claim: Claim;
  readonly from: FilePlace;
  readonly stated: Cells;
  readonly cells: Cells;
  /** `isDisputed`: by what stands. */
  readonly takes: readonly TakenCell[];
}

/**
 * `own` is the row of the base; null for a measure that the base does not have. Then the first row that can be added is,
 * and the others are weighed against it as against one of the base.
 */
export function judgeRow(own: TabRow | null, claims: readonly Claim[], target: MergeTarget): RowVerdict {
  const head = own === null ? headOf(claims, target) : null;
  const weighed = claims.map((claim) => weigh(own ?? head, own, claim));
  const bringing = weighed.filter(({ claim, takes }) => takes.length > 0 || claim.row === head);
  const refused = bringing.flatMap((row) => {
    const why = obstacleOf(row.cells, row.takes, target) ?? ((own ?? head) === null ? NO_MEASURE : null);
    return why === null ? [] : [{ row, why }];
  });
  const heard = weighed.filter((row) => !refused.some((other) => other.row === row));
  const outcomes = heard.filter((row) => bringing.includes(row)).map((row) => outcomeOf(row, heard, head));
  return {
    identical: weighed.length - bringing.length,
    returned: outcomes,
    left: refused.map(({ row: { claim }, why }) => leftRow(claim.file, claim.row, why)),
  };
}

const NO_MEASURE: Obstacle = { reason: "no-measure", detail: "" };

/** The first of the rows that can stand for a new measure; null where none can. */
function headOf(claims: readonly Claim[], target: MergeTarget): TabRow | null {
  const isWhole = ({ row: { row } }: Claim) => {
    const cells = filledCells(row);
    return cells["measure"] !== undefined && obstacleOf(cells, [], target) === null;
  };
  return claims.find(isWhole)?.row ?? null;
}

/** What a row says beyond the row that stands; `own` is that row where it is the base's. */
function weigh(standing: TabRow | null, own: TabRow | null, claim: Claim): Weighed {
  const { table, row } = claim.row;
  const from = { file: claim.file, sheet: table.sheet, at: { row: row.row, column: table.range.column } };
  const stated = statedCells(row);
  const said = standing === null || standing === claim.row ? {} : statedCells(standing.row);
  const takes = Object.entries(stated).flatMap(([key, theirs]): readonly TakenCell[] => {
    const present = said[key];
    if (present !== undefined && sameCell(present, theirs)) return [];
    const at = own === null ? null : cellOf(own.table, own.row, key);
    const base = own === null ? (present ?? null) : (own.row.cells[key] ?? null);
    return [{ key, from: cellOf(table, row, key) ?? from.at, at, base, theirs, isDisputed: present !== undefined }];
  });
  return { claim, from, stated, cells: filledCells(row), takes };
}

function obstacleOf(
  cells: Cells,
  takes: readonly TakenCell[],
  { table, obstacle, hasFormula }: MergeTarget,
): Obstacle | null {
  if (obstacle !== null) return { reason: obstacle, detail: "" };
  const filled = Object.entries(cells);
  const error = filled.find(([, value]) => isErrorValue(value));
  if (error !== undefined) return { reason: "formula-error", detail: textOf(error[1]) };
  const lacking = filled.find(([key]) => table !== null && !table.columns.some((column) => column.key === key));
  if (lacking !== undefined) return { reason: "no-column", detail: lacking[0] };
  const formula = takes.find(({ at }) => at !== null && hasFormula(at))?.at;
  return formula === undefined || formula === null ? null : { reason: "base-formula", detail: toA1(formula) };
}

function outcomeOf(row: Weighed, heard: readonly Weighed[], head: TabRow | null): ReturnedRow {
  const { claim, from, cells } = row;
  if (claim.row === head) return { from, outcome: "added", cells, takes: row.takes, rivals: [] };
  const others = heard.filter((other) => other !== row);
  const isOtherwise = ({ stated }: Weighed, { key, theirs }: Pick<TakenCell, "key" | "theirs">) => {
    const said = stated[key];
    return said !== undefined && !sameCell(said, theirs);
  };
  const takes = row.takes.map((cell): TakenCell => {
    return { ...cell, isDisputed: cell.isDisputed || others.some((other) => isOtherwise(other, cell)) };
  });
  const rivals = others.filter((other) => takes.some((cell) => isOtherwise(other, cell))).map((other) => other.from);
  const outcome = takes.some(({ isDisputed }) => isDisputed) ? "conflict" : "filled";
  return { from, outcome, cells, takes, rivals };
}
