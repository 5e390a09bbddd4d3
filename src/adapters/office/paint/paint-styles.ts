import type { RangeRef } from "../../../core/sheet/range-ref";
import type { SheetPlan } from "../../../core/sheet/sheet-plan";
import type { FontLook, Look } from "../../look/look";
import { numberFormatOf } from "../../look/number-format";
import { STYLE_LOOKS } from "../../look/style-looks";
import { rangeOf } from "../range-of";
import { joinNeighbours } from "./join-neighbours";

/** Looks and number formats, one format object for each styled range. */
export function paintStyles(sheet: Excel.Worksheet, { styles, digits, merges }: SheetPlan): void {
  for (const { range, style } of joinNeighbours(styles)) {
    const cells = rangeOf(sheet, range);
    paintNumberFormat(cells, numberFormatOf(style, digits));
    paintLook(cells.format, STYLE_LOOKS[style], range);
  }
  for (const range of merges) rangeOf(sheet, range).merge();
}

/** One code for the whole range, which Excel takes although its types name only a code for every cell. */
function paintNumberFormat(cells: { numberFormat: unknown }, code: string): void {
  cells.numberFormat = code;
}

function paintLook(format: Excel.RangeFormat, look: Look, range: RangeRef): void {
  paintFont(format.font, look.font);
  if (look.fill === null) format.fill.clear();
  else format.fill.color = look.fill;
  format.horizontalAlignment = HORIZONTAL[look.horizontal];
  format.verticalAlignment = VERTICAL[look.vertical];
  format.wrapText = look.wrap;
  if (look.border !== null) paintBorders(format.borders, look.border, range);
}

function paintFont(font: Excel.RangeFont, look: FontLook): void {
  font.name = look.name;
  font.size = look.size;
  font.bold = look.bold;
  font.italic = look.italic;
  font.underline = look.underline ? "Single" : "None";
  font.color = look.colour;
}

function paintBorders(borders: Excel.RangeBorderCollection, colour: string, { rows, columns }: RangeRef): void {
  const inside = [
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
  ];
  for (const side of [...EDGES, ...inside]) {
    const border = borders.getItem(side);
    border.style = "Continuous";
    border.color = colour;
  }
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const HORIZONTAL = { general: "General", left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;
