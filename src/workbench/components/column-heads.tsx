import { mergeClasses } from "@fluentui/react-components";
import { columnLetters } from "../../core/sheet/cell-ref";
import type { SheetModel } from "../state/sheet-model";
import { sizeOf, startOf, type Stretch } from "../state/track";
import { HEAD, useGridStyles } from "./grid-styles";

interface ColumnHeadsProps {
  readonly model: SheetModel;
  readonly frozen: number;
  readonly columns: Stretch;
  readonly active: number;
}

/** The row of column letters. */
export function ColumnHeads({ model, frozen, columns, active }: ColumnHeadsProps) {
  const styles = useGridStyles();
  const gap = startOf(model.columns, columns.first) - startOf(model.columns, frozen);
  const head = (column: number, before: number) => {
    const width = sizeOf(model.columns, column);
    if (width === 0) return null;
    const isFrozen = column < frozen;
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        className={mergeClasses(styles.head, isFrozen && styles.frozen, column === active && styles.headActive)}
        style={{
          width: `${String(width)}px`,
          marginLeft: `${String(before)}px`,
          left: isFrozen ? `${String(HEAD.width + startOf(model.columns, column))}px` : undefined,
        }}
      >
        {columnLetters(column)}
      </div>
    );
  };
  const inSight = Array.from({ length: columns.last - columns.first + 1 }, (_, index) => columns.first + index);
  return (
    <div role="row" aria-rowindex={1} className={styles.row} style={{ height: `${String(HEAD.height)}px` }}>
      <div role="gridcell" aria-colindex={1} className={mergeClasses(styles.head, styles.rowHead)} />
      {Array.from({ length: frozen }, (_, column) => head(column, 0))}
      {inSight.map((column, index) => head(column, index === 0 ? gap : 0))}
    </div>
  );
}
