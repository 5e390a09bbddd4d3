import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { CellLook } from "../../ports/sheet-look";
import type { CellValue } from "../../core/sheet/cell-value";
import type { CellMark } from "../state/cell-marks";
import { inkOn } from "../state/ink-on";
import type { DrawnCell } from "../state/row-cells";
import { PIXELS_A_POINT, type SheetModel } from "../state/sheet-model";
import { useGridStyles } from "./grid-styles";

/** The screen's fonts are wider than those of Thai documents, so that less of the size keeps a text in its cell. */
const SIZE_SHARE = 0.74;
const SMALLEST = 12;
/** Pixels of a cell's width that its padding and its line take. */
const INSET = 5;
const SIGNS = { error: "✖", warning: "▲", info: "●" } as const;
const SIGN_STYLES = { error: "signError", warning: "signWarning", info: "signInfo" } as const;
const VERTICAL = { top: "start", center: "center", bottom: "end" } as const;

interface GridCellProps {
  readonly id: string;
  readonly model: SheetModel;
  readonly cell: DrawnCell;
  readonly isActive: boolean;
  readonly mark: CellMark | undefined;
  /** What the check found here, for those who do not see the sign. */
  readonly description: string;
  /** The colour behind cells without a fill. */
  readonly paper: string;
  /** Where a frozen cell stays, in pixels from the left; null for a cell that scrolls. */
  readonly left: number | null;
}

/** One cell: its text as Excel would show it, its look, and the sign of what the check found. */
export function GridCell(props: GridCellProps) {
  const { id, model, cell, isActive, mark, description, paper, left } = props;
  const { at, rows, columns } = cell;
  const look = model.lookOf(at);
  return (
    <div
      role="gridcell"
      id={id}
      data-row={at.row}
      data-column={at.column}
      aria-colindex={at.column + 2}
      aria-colspan={columns}
      aria-rowspan={rows}
      aria-selected={isActive}
      aria-describedby={mark && `${id}-mark`}
      style={cellStyle(cell, look, paper, left)}
      className={useCellClass(props, look)}
    >
      <CellText text={model.textOf(at)} value={model.valueOf(at)} look={look} cell={cell} />
      {mark !== undefined && <MarkSign id={`${id}-mark`} mark={mark} description={description} />}
    </div>
  );
}

function useCellClass({ cell, isActive, mark, left }: GridCellProps, look: CellLook): string {
  const styles = useGridStyles();
  const spills = spillsOver(look, cell);
  const isMerged = cell.rows > 1 || cell.columns > 1;
  const frozen = spills ? mergeClasses(styles.frozen, styles.frozenSpills) : styles.frozen;
  return mergeClasses(
    styles.cell,
    spills && styles.spills,
    isMerged && styles.merged,
    left !== null && frozen,
    look.hasBorder && styles.bordered,
    mark && mergeClasses(styles.marked, styles[mark.severity]),
    isActive && mergeClasses(styles.active, left === null ? styles.activeFree : styles.frozenSpills),
  );
}

function spillsOver({ wraps }: CellLook, { room, width }: DrawnCell): boolean {
  return !wraps && room > width;
}

interface CellTextProps {
  readonly text: string;
  readonly value: CellValue;
  readonly look: CellLook;
  readonly cell: DrawnCell;
}

function CellText({ text, value, look, cell }: CellTextProps) {
  const styles = useGridStyles();
  if (text === "") return null;
  const spills = look.fill === null && spillsOver(look, cell);
  const textClass = mergeClasses(styles.text, look.wraps && styles.wraps, spills && styles.spilling);
  return (
    <span className={textClass} style={textStyle(look, cell, value)}>
      {text}
    </span>
  );
}

interface MarkSignProps {
  readonly id: string;
  readonly mark: CellMark;
  readonly description: string;
}

function MarkSign({ id, mark, description }: MarkSignProps) {
  const styles = useGridStyles();
  return (
    <>
      <span aria-hidden className={mergeClasses(styles.sign, styles[SIGN_STYLES[mark.severity]])}>
        {SIGNS[mark.severity]}
      </span>
      <span id={id} hidden>
        {description}
      </span>
    </>
  );
}

function cellStyle(
  { width, height, before }: DrawnCell,
  { fill, ink, vertical }: CellLook,
  paper: string,
  left: number | null,
): CSSProperties {
  const colour = ink === null && fill === null ? {} : { color: inkOn(fill ?? paper, ink) };
  const paint = fill === null ? colour : { ...colour, backgroundColor: fill };
  const place = left === null ? {} : { left: `${String(left)}px` };
  return {
    width: `${String(width)}px`,
    height: `${String(height)}px`,
    marginLeft: before === 0 ? undefined : `${String(before)}px`,
    alignItems: VERTICAL[vertical],
    ...paint,
    ...place,
  };
}

function textStyle(look: CellLook, { room, width }: DrawnCell, value: CellValue): CSSProperties {
  const size = look.fontSize * PIXELS_A_POINT * SIZE_SHARE;
  return {
    fontSize: `${String(size < SMALLEST ? SMALLEST : Math.round(size))}px`,
    fontWeight: look.isBold ? "bold" : undefined,
    fontStyle: look.isItalic ? "italic" : undefined,
    textDecoration: look.isUnderlined ? "underline" : undefined,
    textAlign: alignmentOf(look, value),
    flexShrink: 0,
    maxWidth: `${String((look.wraps ? width : room) - INSET)}px`,
    maxHeight: "100%",
  };
}

/** Where nothing is said, numbers stand right, truth values and errors in the middle. */
function alignmentOf({ horizontal }: CellLook, value: CellValue): CSSProperties["textAlign"] {
  if (horizontal !== "general") return horizontal;
  if (typeof value === "number") return "right";
  return typeof value === "boolean" ? "center" : "left";
}
