import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import { markKey, type CellMark, type CellMarks } from "../state/cell-marks";
import { rowCells, type DrawnCell } from "../state/row-cells";
import type { SheetModel } from "../state/sheet-model";
import { sizeOf, startOf, type Stretch } from "../state/track";
import { GridCell } from "./grid-cell";
import { HEAD, useGridStyles } from "./grid-styles";

export interface GridRowProps {
  readonly gridId: string;
  readonly model: SheetModel;
  readonly row: number;
  readonly frozenColumns: number;
  readonly first: number;
  readonly last: number;
  /** The column of the active cell, where it is in this row. */
  readonly activeColumn: number | null;
  readonly marks: CellMarks;
  readonly paper: string;
  readonly describe: (mark: CellMark) => string;
}

export function cellId(gridId: string, row: number, column: number): string {
  return `${gridId}-${String(row)}-${String(column)}`;
}

/** One row of the grid: its number, the frozen cells, and the cells in sight. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { model, row, frozenColumns, first, last, activeColumn } = props;
  const styles = useGridStyles();
  const height = sizeOf(model.rows, row);
  if (height === 0) return null;
  const gap = startOf(model.columns, first) - startOf(model.columns, frozenColumns);
  return (
    <div role="row" aria-rowindex={row + 2} className={styles.row} style={{ height: `${String(height)}px` }}>
      <div
        role="rowheader"
        aria-colindex={1}
        className={mergeClasses(styles.head, styles.rowHead, activeColumn !== null && styles.headActive)}
        style={{ height: `${String(height)}px` }}
      >
        {row + 1}
      </div>
      <Cells {...props} columns={{ first: 0, last: frozenColumns - 1 }} isFrozen gap={0} />
      <Cells {...props} columns={{ first, last }} isFrozen={false} gap={gap} />
    </div>
  );
});

interface CellsProps extends GridRowProps {
  readonly columns: Stretch;
  readonly isFrozen: boolean;
  /** The room before the first cell, in pixels. */
  readonly gap: number;
}

function Cells({ gridId, model, row, columns, isFrozen, gap, activeColumn, marks, paper, describe }: CellsProps) {
  return rowCells(model, row, columns).map((cell, index) => {
    const { column } = cell.at;
    const mark = marks.get(markKey(cell.at));
    return (
      <GridCell
        key={column}
        id={cellId(gridId, row, column)}
        model={model}
        cell={index === 0 ? withGap(cell, gap) : cell}
        isActive={activeColumn === column}
        mark={mark}
        paper={paper}
        description={mark === undefined ? "" : describe(mark)}
        left={isFrozen ? HEAD.width + startOf(model.columns, column) : null}
      />
    );
  });
}

function withGap(cell: DrawnCell, gap: number): DrawnCell {
  return { ...cell, before: cell.before + gap };
}
