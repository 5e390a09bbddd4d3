import type { Area } from "../model/area";
import { type BorderLine, type CellStyle, type Edge, EDGES } from "../model/cell-style";
import { type HostNode, nodesOf, type PropertyOf } from "../protocol/host-node";
import { HostError } from "../protocol/host-error";
import type { SheetArea } from "./book";
import { guardAllowed } from "./guards";
import { color, oneOf } from "./shapes";

const INDEXES = [...EDGES, "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
type BorderIndex = (typeof INDEXES)[number];

interface RangeBorder extends SheetArea {
  readonly index: BorderIndex;
}

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];
const NO_LINE: BorderLine = { style: "None", weight: "Thin", color: "#000000" };
const DRAWN: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

/** Which edge of which cells a border of a range is. */
function strokes({ area, index }: RangeBorder): readonly { readonly area: Area; readonly edge: Edge }[] {
  switch (index) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, edge: index }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, edge: index }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, edge: index }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, edge: index }];
    case "InsideVertical":
      return area.left === area.right ? [] : [{ area: { ...area, right: area.right - 1 }, edge: "EdgeRight" }];
    case "InsideHorizontal":
      return area.top === area.bottom ? [] : [{ area: { ...area, bottom: area.bottom - 1 }, edge: "EdgeBottom" }];
    default:
      throw new HostError("NotImplemented", `The border ${index} is not played by the emulated host.`);
  }
}

function lineOf(style: CellStyle, edge: Edge): BorderLine {
  return style.borders[edge] ?? NO_LINE;
}

function shared(border: RangeBorder, key: keyof BorderLine): string | null {
  const [stroke] = strokes(border);
  if (stroke === undefined) return NO_LINE[key];
  const { sheet } = border;
  return lineOf(sheet.styles.at(stroke.area.top, stroke.area.left), stroke.edge)[key];
}

function draw(border: RangeBorder, key: keyof BorderLine, value: string): void {
  guardAllowed(border.sheet, "allowFormatCells");
  for (const { area, edge } of strokes(border)) {
    border.sheet.styles.update(area, (style) => withLine(style, edge, key, value));
  }
}

/** Giving a weight or a colour to a border that is not there draws it, as in Excel. */
function withLine(style: CellStyle, edge: Edge, key: keyof BorderLine, value: string): CellStyle {
  if (key === "style" && value === "None") {
    const rest = Object.fromEntries(Object.entries(style.borders).filter(([name]) => name !== edge));
    return { ...style, borders: rest };
  }
  return { ...style, borders: { ...style.borders, [edge]: { ...(style.borders[edge] ?? DRAWN), [key]: value } } };
}

function lineProperty(key: keyof BorderLine, read: (value: unknown) => string): PropertyOf<RangeBorder> {
  return {
    get: (border) => shared(border, key),
    set: (border, value) => {
      draw(border, key, read(value));
    },
  };
}

const rangeBorder = nodesOf<RangeBorder>({
  name: "RangeBorder",
  id: ({ index }) => index,
  properties: {
    style: lineProperty("style", (value) => oneOf(value, STYLES)),
    weight: lineProperty("weight", (value) => oneOf(value, WEIGHTS)),
    color: lineProperty("color", color),
    sideIndex: { get: ({ index }) => index },
  },
});

/** The borders of a range, by their side. */
export const rangeBorders: (target: SheetArea) => HostNode = nodesOf<SheetArea>({
  name: "RangeBorderCollection",
  items: (target) => INDEXES.map((index) => rangeBorder({ ...target, index })),
  item: (target, key) => {
    const index = INDEXES.find((side) => side === key);
    return index === undefined ? null : rangeBorder({ ...target, index });
  },
});
