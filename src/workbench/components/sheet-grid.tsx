import { mergeClasses } from "@fluentui/react-components";
import { useId, useRef, type KeyboardEvent, type MouseEvent } from "react";
import type { CellRef } from "../../core/sheet/cell-ref";
import { usePaper } from "../hooks/use-paper";
import { useScrollToActive } from "../hooks/use-scroll-to-active";
import { useViewport } from "../hooks/use-viewport";
import type { CellMark, CellMarks } from "../state/cell-marks";
import { cellMove } from "../state/cell-move";
import { gridWindow, type GridWindow, type Sight } from "../state/grid-window";
import type { SheetModel } from "../state/sheet-model";
import { indexAt, startOf, type Stretch } from "../state/track";
import { useWorkbenchWording } from "../tools";
import { ColumnHeads } from "./column-heads";
import { cellId, GridRow } from "./grid-row";
import { HEAD, useGridStyles } from "./grid-styles";

export interface SheetGridProps {
  readonly model: SheetModel;
  readonly active: CellRef;
  /** Grows with every wish to see the active cell. */
  readonly turn: number;
  readonly marks: CellMarks;
  readonly describe: (mark: CellMark) => string;
  readonly onActive: (at: CellRef) => void;
  /** To the next sheet (1) or the one before (-1). */
  readonly onTurnSheet: (by: 1 | -1) => void;
}

/** A sheet to look at: rows and columns in sight are drawn, the active cell is reached by every key that Excel has. */
export function SheetGrid({ model, active, turn, marks, describe, onActive, onTurnSheet }: SheetGridProps) {
  const { say } = useWorkbenchWording();
  const styles = useGridStyles();
  const gridId = useId();
  const paper = usePaper();
  const scroll = useRef<HTMLDivElement>(null);
  const [viewport, measure] = useViewport(scroll);
  const sight = { ...viewport, width: viewport.width - HEAD.width, height: viewport.height - HEAD.height };
  const shown = gridWindow(model, sight);

  useScrollToActive(scroll, { model, shown, sight, active, turn, measure });
  const onKeyDown = (event: KeyboardEvent) => {
    const meant = keyMeans(event, { model, shown, sight, active });
    if (meant === null) return;
    event.preventDefault();
    if (typeof meant === "number") onTurnSheet(meant);
    else onActive(meant);
  };
  const own = { gridId, model, frozenColumns: shown.frozen.columns, ...shown.columns, marks, paper, describe };
  const row = (index: number) => <GridRow key={index} {...own} row={index} activeColumn={columnIn(index, active)} />;
  const width = `${String(HEAD.width + startOf(model.columns, model.columns.count))}px`;
  const { rows, frozen } = shown;
  return (
    <div
      ref={scroll}
      role="grid"
      tabIndex={0}
      aria-label={say("gridName", { sheet: model.name })}
      aria-describedby={`${gridId}-keys`}
      aria-readonly
      aria-rowcount={model.rows.count + 1}
      aria-colcount={model.columns.count + 1}
      aria-activedescendant={isDrawn(shown, active) ? cellId(gridId, active.row, active.column) : undefined}
      className={styles.scroll}
      onScroll={measure}
      onKeyDown={onKeyDown}
      onClick={(event) => pickCell(event, onActive)}
    >
      <div role="rowgroup" className={mergeClasses(styles.top, frozen.rows > 0 && styles.frozenEnd)} style={{ width }}>
        <ColumnHeads model={model} frozen={frozen.columns} columns={shown.columns} active={active.column} />
        {indexes({ first: 0, last: frozen.rows - 1 }).map(row)}
      </div>
      <div role="rowgroup" style={{ width, ...roomAround(model, shown) }}>
        {indexes(rows).map(row)}
      </div>
      <span id={`${gridId}-keys`} hidden>
        {say("keys")}
      </span>
    </div>
  );
}

interface KeyPlace {
  readonly model: SheetModel;
  readonly shown: GridWindow;
  readonly sight: Sight;
  readonly active: CellRef;
}

/** The cell or the sheet that a key leads to; null for a key that means nothing here. */
function keyMeans(event: KeyboardEvent, { model, shown, sight, active }: KeyPlace): CellRef | 1 | -1 | null {
  const turned = sheetTurn(event);
  if (turned !== null || event.altKey) return turned;
  const key = { key: event.key, isControl: event.ctrlKey || event.metaKey };
  return cellMove(model, active, key, rowsInSight(model, shown, sight));
}

function pickCell({ target }: MouseEvent, onActive: (at: CellRef) => void): void {
  const cell = (target as Element).closest<HTMLElement>("[data-row]");
  if (cell !== null) onActive({ row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) });
}

/** The active cell's column in its own row, null in any other. */
function columnIn(row: number, active: CellRef): number | null {
  return row === active.row ? active.column : null;
}

/** Browsers keep Ctrl with Page Up and Page Down for their own tabs where they have any; Alt works everywhere. */
function sheetTurn({ key, ctrlKey, altKey }: KeyboardEvent): 1 | -1 | null {
  if (!ctrlKey && !altKey) return null;
  if (key === "PageDown") return 1;
  return key === "PageUp" ? -1 : null;
}

function rowsInSight({ rows }: SheetModel, { frozen }: GridWindow, sight: Sight): number {
  const top = startOf(rows, frozen.rows) + sight.top;
  return indexAt(rows, sight.top + sight.height) - indexAt(rows, top);
}

function isDrawn({ frozen, rows, columns }: GridWindow, { row, column }: CellRef): boolean {
  const isRowDrawn = row < frozen.rows || (row >= rows.first && row <= rows.last);
  return isRowDrawn && (column < frozen.columns || (column >= columns.first && column <= columns.last));
}

/** The rows that are not drawn keep their room. */
function roomAround({ rows }: SheetModel, shown: GridWindow) {
  const before = startOf(rows, shown.rows.first) - startOf(rows, shown.frozen.rows);
  const after = startOf(rows, rows.count) - startOf(rows, shown.rows.last + 1);
  return { paddingTop: `${String(before)}px`, paddingBottom: `${String(after)}px` };
}

function indexes({ first, last }: Stretch): readonly number[] {
  return last < first ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
