import type { CellRef } from "../../core/sheet/cell-ref";
import type { CellValue } from "../../core/sheet/cell-value";
import type { CellLook, LookRule, SheetLook, TextCondition } from "../../ports/sheet-look";

type ValueOf = (at: CellRef) => CellValue;

/** How cells look with what the sheet's rules change for the values that stand there. Of two rules the first one wins. */
export function highlighted({ lookOf, rules }: SheetLook, valueOf: ValueOf): (at: CellRef) => CellLook {
  const fromLast = rules.toReversed();
  return (at) => fromLast.reduce((look, rule) => changed(look, rule, at, valueOf), lookOf(at));
}

function changed(look: CellLook, { range, conditions, look: own }: LookRule, at: CellRef, valueOf: ValueOf): CellLook {
  const [down, right] = [at.row - range.row, at.column - range.column];
  const isInside = down >= 0 && right >= 0 && down < range.rows && right < range.columns;
  if (!isInside || !conditions.every((condition) => holds(condition, down, right, valueOf))) return look;
  return { ...look, ink: own.ink ?? look.ink, fill: own.fill ?? look.fill, isBold: own.isBold ?? look.isBold };
}

/** As Excel compares: without regard to capitals, and an empty cell is an empty text. */
function holds(condition: TextCondition, down: number, right: number, valueOf: ValueOf): boolean {
  const { at, isRowFixed, isColumnFixed, text } = condition;
  const value =
    valueOf({ row: isRowFixed ? at.row : at.row + down, column: isColumnFixed ? at.column : at.column + right }) ?? "";
  return typeof value === "string" && value.toLowerCase() === text.toLowerCase();
}
