import type { CellRef } from "../../../core/sheet/cell-ref";
import { rangeFromA1, type RangeRef } from "../../../core/sheet/range-ref";
import type { CellLook, SheetLook } from "../../../ports/sheet-look";
import { isTrue } from "../package/workbook-part";
import { scanCells } from "../read/scan-cells";
import { attributesIn } from "../xml/xml-element";
import { PLAIN_LOOK, type Looks } from "./cell-looks";
import { LOOK_LIMITS } from "./look-limits";
import { RuleScan } from "./rule-scan";
import { pointsOfWidth, RowHeights, type ColumnSize } from "./sheet-sizes";

type Attributes = ReadonlyMap<string, string>;

/** How a sheet part looks, with the looks of the workbook's formats and what is drawn on it. Null for a damaged part. */
export function readLook(xml: string, looks: Looks, drawings: number): SheetLook | null {
  const scan = new LookScan();
  const rules = new RuleScan(xml, looks.highlights);
  const isWellFormed = scanCells(xml, {
    cell: ({ row, column, style }) => scan.cell(row, column, style === "" ? 0 : Number(style)),
    row: ({ row, tag }) => scan.heights.put(row, attributesIn(tag.attributes)),
    other: (tag) => {
      if (tag.kind !== "close") scan.other(tag.local, attributesIn(tag.attributes));
      rules.visit(tag);
    },
  });
  return isWellFormed ? { ...scan.look(looks.cells), rules: rules.rules(), drawings } : null;
}

/** Collects what the tags of one sheet part say about its look. */
class LookScan {
  readonly heights = new RowHeights();
  private readonly styles = new Map<number, Map<number, number>>();
  private readonly columns: ColumnSize[] = [];
  private readonly merges: RangeRef[] = [];
  private frozen = { rows: 0, columns: 0 };
  private defaultWidth: number = LOOK_LIMITS.usualWidth;
  private kept = 0;
  private rows = 0;
  private lastColumn = 0;

  cell(row: number, column: number, style: number): void {
    this.reach(row + 1, column + 1);
    if (style === 0 || this.kept >= LOOK_LIMITS.styledCells) return;
    const inRow = this.styles.get(row) ?? new Map<number, number>();
    this.styles.set(row, inRow.set(column, style));
    this.kept += 1;
  }

  other(local: string, attributes: Attributes): void {
    if (local === "pane") this.pane(attributes);
    else if (local === "col") this.column(attributes);
    else if (local === "mergeCell") this.merge(attributes);
    else if (local === "sheetFormatPr") this.usualSizes(attributes);
  }

  look(looks: readonly CellLook[]): Omit<SheetLook, "rules" | "drawings"> {
    const { styles, columns, heights, defaultWidth } = this;
    const styleOf = ({ row, column }: CellRef) => styles.get(row)?.get(column) ?? 0;
    return {
      frozen: this.frozen,
      widthOf: (column) => columns.find(({ from, to }) => column >= from && column <= to)?.points ?? defaultWidth,
      heightOf: (row) => heights.of(row),
      merges: this.merges,
      lookOf: (at) => looks[styleOf(at)] ?? PLAIN_LOOK,
      extent: { rows: this.rows, columns: this.lastColumn },
    };
  }

  private pane(attributes: Attributes): void {
    if (!(attributes.get("state") ?? "").startsWith("frozen")) return;
    const { frozenRows, frozenColumns } = LOOK_LIMITS;
    const split = (name: string, most: number) =>
      Math.min(most, Math.max(0, Math.trunc(numberOf(attributes, name, 0))));
    this.frozen = { rows: split("ySplit", frozenRows), columns: split("xSplit", frozenColumns) };
  }

  private column(attributes: Attributes): void {
    const from = numberOf(attributes, "min", 0) - 1;
    const to = numberOf(attributes, "max", 0) - 1;
    const width = numberOf(attributes, "width", Number.NaN);
    const points = isTrue(attributes.get("hidden")) ? 0 : pointsOfWidth(width);
    if (from >= 0 && to >= from && Number.isFinite(points) && this.columns.length < LOOK_LIMITS.columnSizes) {
      this.columns.push({ from, to, points });
    }
  }

  private merge(attributes: Attributes): void {
    const range = rangeFromA1(attributes.get("ref") ?? "");
    if (range === null || this.merges.length >= LOOK_LIMITS.merges) return;
    this.merges.push(range);
    this.reach(range.row + range.rows, range.column + range.columns);
  }

  private usualSizes(attributes: Attributes): void {
    const width = pointsOfWidth(numberOf(attributes, "defaultColWidth", Number.NaN));
    if (Number.isFinite(width)) this.defaultWidth = width;
    this.heights.usual(numberOf(attributes, "defaultRowHeight", Number.NaN), isTrue(attributes.get("zeroHeight")));
  }

  private reach(rows: number, columns: number): void {
    if (rows > this.rows) this.rows = rows;
    if (columns > this.lastColumn) this.lastColumn = columns;
  }
}

function numberOf(attributes: Attributes, name: string, otherwise: number): number {
  const number = Number(attributes.get(name) ?? "x");
  return Number.isFinite(number) ? number : otherwise;
}
