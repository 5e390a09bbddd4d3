import { type Area, boundingArea, commonPart, contains, isSameArea, without } from "./area";
import type { CellContent } from "./cell-content";
import { columnOf, rowOf } from "./cell-key";
import { DEFAULT_STYLE } from "./cell-style";
import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditional-format";
import { ContentStore } from "./content-store";
import { DataValidations } from "./data-validations";
import type { NamedItem } from "./named-item";
import { newPageLayout } from "./page-layout";
import type { SheetProtection } from "./sheet-protection";
import { StyleLayers } from "./style-layers";
import type { SheetTable } from "./table";

/** A link on a cell: to an address outside, or to a place in the workbook. */
export interface CellLink {
  readonly address: string | undefined;
  readonly documentReference: string | undefined;
  readonly screenTip: string | undefined;
}

/** What the sheet tells its workbook, so that formulas know what to compute again. */
export type ContentListener = (sheet: Sheet, row: number, column: number) => void;

export const STANDARD_COLUMN_WIDTH = 48;
export const STANDARD_ROW_HEIGHT = 15;

/** One worksheet. Rows and columns are 0-based, widths and heights in points. */
export class Sheet {
  readonly id: string;
  name: string;
  visibility = "Visible";
  /** "" is no colour. */
  tabColor = "";
  showGridlines = true;
  frozen: { readonly rows: number; readonly columns: number } | undefined;
  protection: SheetProtection | undefined;
  readonly styles = new StyleLayers();
  readonly validations = new DataValidations();
  readonly pageLayout = newPageLayout();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  readonly links = new Map<number, CellLink>();
  readonly names: NamedItem[] = [];
  readonly charts: Chart[] = [];
  readonly tables: SheetTable[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  merges: readonly Area[] = [];
  readonly #contents = new ContentStore();
  readonly #changed: ContentListener;

  constructor(id: string, name: string, changed: ContentListener) {
    this.id = id;
    this.name = name;
    this.#changed = changed;
  }

  content(row: number, column: number): CellContent | undefined {
    return this.#contents.get(row, column);
  }

  setContent(row: number, column: number, content: CellContent | undefined): void {
    this.#contents.set(row, column, content);
    this.#changed(this, row, column);
  }

  contents(): Generator<readonly [number, number, CellContent]> {
    return this.#contents.entries();
  }

  formulas(): readonly string[] {
    return this.#contents.formulas();
  }

  get filledCells(): number {
    return this.#contents.size;
  }

  /** The smallest area of filled cells; with formats too unless only values are asked for. */
  usedArea(valuesOnly: boolean): Area | undefined {
    const filled = this.#contents.usedArea();
    if (valuesOnly) return filled;
    let area = filled;
    for (const [key, style] of this.styles.cells) {
      if (style === DEFAULT_STYLE) continue;
      const cell = { top: rowOf(key), left: columnOf(key), bottom: rowOf(key), right: columnOf(key) };
      area = area === undefined ? cell : boundingArea(area, cell);
    }
    return area;
  }

  /** Empties an area, whatever its size. */
  emptyContents(area: Area): void {
    const doomed = [...this.#contents.entries()].filter(([row, column]) =>
      contains(area, { top: row, left: column, bottom: row, right: column }),
    );
    for (const [row, column] of doomed) this.setContent(row, column, undefined);
  }

  merge(area: Area): void {
    this.merges = [...this.merges.filter((merged) => commonPart(merged, area) === undefined), area];
    for (const piece of without(area, { ...area, bottom: area.top, right: area.left })) this.emptyContents(piece);
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((merged) => commonPart(merged, area) === undefined);
  }

  /** A merged block that an area would cut through, if any. */
  mergeCutBy(area: Area): Area | undefined {
    return this.merges.find((merged) => {
      const common = commonPart(merged, area);
      return common !== undefined && !isSameArea(common, merged);
    });
  }
}
