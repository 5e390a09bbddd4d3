import { textAt } from "../excel/cell-reading";
import type { EmulatedHost } from "../emulated-host";
import { columnName } from "../model/address";
import type { Area } from "../model/area";
import { type CellStyle, EDGES } from "../model/cell-style";
import { type Sheet, STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from "../model/sheet";

const ROWS_SHOWN = 200;
const COLUMNS_SHOWN = 26;
const HEADER_WIDTH = 36;

/** Draws the active sheet and the tabs. The grid is for looking at; typing into a cell goes through a prompt-like box. */
export class Grid {
  readonly #host: () => EmulatedHost;
  readonly #table: HTMLTableElement;
  readonly #tabs: Element;

  constructor(host: () => EmulatedHost, places: { readonly table: HTMLTableElement; readonly tabs: Element }) {
    this.#host = host;
    this.#table = places.table;
    this.#tabs = places.tabs;
    this.#table.addEventListener("dblclick", (event) => {
      this.#edit(event);
    });
  }

  draw(): void {
    const { model } = this.#host();
    this.#tabs.replaceChildren(
      ...model.sheets.filter((sheet) => sheet.visibility === "Visible").map((one) => this.#tab(one)),
    );
    const sheet = model.activeSheet;
    const used = sheet.usedArea(false);
    const rows = Math.min(Math.max((used?.bottom ?? 0) + 10, 40), ROWS_SHOWN);
    const columns = Math.max((used?.right ?? 0) + 3, COLUMNS_SHOWN);
    this.#table.replaceChildren(this.#columns(sheet, columns), this.#body(sheet, rows, columns));
    this.#table.style.width = `${String(HEADER_WIDTH + widthOf(sheet, columns))}pt`;
    this.#table.classList.toggle("no-lines", !sheet.showGridlines);
  }

  #tab(sheet: Sheet): Element {
    const tab = document.createElement("button");
    tab.textContent = sheet.name;
    tab.type = "button";
    tab.setAttribute("aria-pressed", String(sheet === this.#host().model.activeSheet));
    tab.style.borderBottomColor = sheet.tabColor;
    tab.addEventListener("click", () => {
      this.#host().person.openSheet(sheet.name);
      this.draw();
    });
    return tab;
  }

  #columns(sheet: Sheet, count: number): Element {
    const group = document.createElement("colgroup");
    const widths = [HEADER_WIDTH, ...Array.from({ length: count }, (_, column) => columnWidth(sheet, column))];
    for (const width of widths) {
      const column = document.createElement("col");
      column.style.width = `${String(width)}pt`;
      group.append(column);
    }
    return group;
  }

  #body(sheet: Sheet, rows: number, columns: number): Element {
    const body = document.createElement("tbody");
    const heads = Array.from({ length: columns }, (_, column) => headCell(columnName(column)));
    body.append(rowOf([headCell(""), ...heads]));
    for (let row = 0; row < rows; row += 1) {
      if (sheet.hiddenRows.has(row)) continue;
      const cells = Array.from({ length: columns }, (_, column) => this.#cell(sheet, row, column));
      const line = rowOf([headCell(String(row + 1)), ...cells.filter((cell) => cell !== undefined)]);
      line.style.height = `${String(sheet.rowHeights.get(row) ?? STANDARD_ROW_HEIGHT)}pt`;
      body.append(line);
    }
    return body;
  }

  #cell(sheet: Sheet, row: number, column: number): HTMLTableCellElement | undefined {
    const merged = sheet.merges.find((area) => isIn(area, row, column));
    if (merged !== undefined && (merged.top !== row || merged.left !== column)) return undefined;
    const cell = document.createElement("td");
    cell.dataset["address"] = `${columnName(column)}${String(row + 1)}`;
    cell.textContent = textAt(this.#host().book, sheet, row, column);
    cell.classList.toggle("spills", spills(sheet, row, column));
    paint(cell, sheet.styles.at(row, column));
    if (merged !== undefined) {
      cell.rowSpan = merged.bottom - merged.top + 1;
      cell.colSpan = merged.right - merged.left + 1;
    }
    const { selection } = this.#host().model;
    if (selection.sheet === sheet && isIn(selection.area, row, column)) cell.classList.add("selected");
    return cell;
  }

  /** Lets a person change the cell that was double-clicked. */
  #edit({ target }: Event): void {
    if (!(target instanceof HTMLTableCellElement)) return;
    const { address } = target.dataset;
    if (address === undefined) return;
    const box = document.createElement("input");
    box.value = target.textContent;
    target.replaceChildren(box);
    box.focus();
    box.addEventListener("change", () => {
      this.#host().person.type(address, box.value);
      this.draw();
    });
    box.addEventListener("blur", () => {
      this.draw();
    });
  }
}

function isIn(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Text runs over into an empty neighbour, as in Excel. */
function spills(sheet: Sheet, row: number, column: number): boolean {
  const isText = typeof sheet.content(row, column)?.value === "string";
  return isText && !sheet.styles.at(row, column).wrapText && sheet.content(row, column + 1) === undefined;
}

function columnWidth(sheet: Sheet, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? STANDARD_COLUMN_WIDTH);
}

function widthOf(sheet: Sheet, columns: number): number {
  let width = 0;
  for (let column = 0; column < columns; column += 1) width += columnWidth(sheet, column);
  return width;
}

function headCell(text: string): HTMLTableCellElement {
  const cell = document.createElement("th");
  cell.textContent = text;
  return cell;
}

function rowOf(cells: readonly Element[]): HTMLTableRowElement {
  const row = document.createElement("tr");
  row.append(...cells);
  return row;
}

function paint(cell: HTMLElement, style: CellStyle): void {
  const { style: css } = cell;
  css.font = `${style.italic ? "italic " : ""}${style.bold ? "bold " : ""}${String(style.fontSize)}pt "${style.fontName}", "Sarabun", "Laksaman", sans-serif`;
  css.color = style.fontColor;
  css.backgroundColor = style.fillColor;
  css.textDecoration = style.underline === "None" ? "" : "underline";
  css.whiteSpace = style.wrapText ? "pre-wrap" : "pre";
  css.verticalAlign = style.verticalAlignment === "Center" ? "middle" : style.verticalAlignment.toLowerCase();
  if (["Left", "Center", "Right", "Justify"].includes(style.horizontalAlignment)) {
    css.textAlign = style.horizontalAlignment.toLowerCase();
  }
  for (const edge of EDGES) {
    const line = style.borders[edge];
    const width = line?.weight === "Medium" ? "2px" : line?.weight === "Thick" ? "3px" : "1px";
    if (line !== undefined) css.setProperty(`border-${edge.slice(4).toLowerCase()}`, `${width} solid ${line.color}`);
  }
}
