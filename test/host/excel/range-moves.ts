import { areaAt, boundingArea, columnsIn, commonPart, LAST_COLUMN, LAST_ROW, rowsIn } from "../model/area";
import type { Area } from "../model/area";
import type { HostArgs } from "../protocol/host-args";
import { HostError } from "../protocol/host-error";
import type { HostNode } from "../protocol/host-node";
import type { Book, SheetArea } from "./book";
import { select } from "./events";
import { checkedArea } from "./guards";
import { rangeArgument } from "./references";

type Read = (target: SheetArea, args: HostArgs) => unknown;
type Move = (area: Area, args: HostArgs) => Area;

/** The methods of Range that give another range, or only look. */
export function rangeMoves(book: Book): Readonly<Record<string, Read>> {
  const moved =
    (move: Move) =>
    (target: SheetArea, args: HostArgs): HostNode =>
      book.nodes.range({ sheet: target.sheet, area: checkedArea(move(target.area, args)) });
  return {
    ...Object.fromEntries(Object.entries(MOVES).map(([name, move]) => [name, moved(move)])),
    ...relations(book),
    select: (target) => {
      select(book, target);
    },
    _ValidateArraySize: ({ area }, args) => {
      if (args.whole(0) !== rowsIn(area) || args.whole(1) !== columnsIn(area)) throw new HostError("InvalidArgument");
    },
  };
}

const MOVES: Readonly<Record<string, Move>> = {
  getCell: (area, args) => areaAt(area.top + args.whole(0), area.left + args.whole(1)),
  getRow: (area, args) => ({ ...area, top: area.top + args.whole(0), bottom: area.top + args.whole(0) }),
  getColumn: (area, args) => ({ ...area, left: area.left + args.whole(0), right: area.left + args.whole(0) }),
  getLastRow: (area) => ({ ...area, top: area.bottom }),
  getLastColumn: (area) => ({ ...area, left: area.right }),
  getLastCell: (area) => areaAt(area.bottom, area.right),
  getEntireRow: (area) => ({ ...area, left: 0, right: LAST_COLUMN }),
  getEntireColumn: (area) => ({ ...area, top: 0, bottom: LAST_ROW }),
  getOffsetRange: (area, args) =>
    areaAt(area.top + args.whole(0), area.left + args.whole(1), rowsIn(area), columnsIn(area)),
  getResizedRange: (area, args) => ({
    ...area,
    bottom: area.bottom + args.whole(0),
    right: area.right + args.whole(1),
  }),
  getAbsoluteResizedRange: (area, args) => areaAt(area.top, area.left, args.whole(0), args.whole(1)),
  getRowsAbove: (area, args) => {
    const count = args.optionalWhole(0) ?? 1;
    return { ...area, top: area.top - count, bottom: area.top - 1 };
  },
  getRowsBelow: (area, args) => {
    const count = args.optionalWhole(0) ?? 1;
    return { ...area, top: area.bottom + 1, bottom: area.bottom + count };
  },
  getColumnsBefore: (area, args) => {
    const count = args.optionalWhole(0) ?? 1;
    return { ...area, left: area.left - count, right: area.left - 1 };
  },
  getColumnsAfter: (area, args) => {
    const count = args.optionalWhole(0) ?? 1;
    return { ...area, left: area.right + 1, right: area.right + count };
  },
};

function relations(book: Book): Readonly<Record<string, Read>> {
  return {
    getBoundingRect: ({ sheet, area }, args) => {
      const other = rangeArgument(book, sheet, args.at(0));
      if (other.sheet !== sheet) throw new HostError("InvalidArgument");
      return book.nodes.range({ sheet, area: boundingArea(area, other.area) });
    },
    getIntersection: ({ sheet, area }, args) => {
      const other = rangeArgument(book, sheet, args.at(0));
      const common = other.sheet === sheet ? commonPart(area, other.area) : undefined;
      if (common === undefined) throw new HostError("ItemNotFound");
      return book.nodes.range({ sheet, area: common });
    },
    getUsedRange: ({ sheet, area }, args) => {
      const used = usedPart(sheet.usedArea(args.flag(0)), area);
      return book.nodes.range({ sheet, area: used ?? areaAt(area.top, area.left) });
    },
    getUsedRangeOrNullObject: ({ sheet, area }, args) => {
      const used = usedPart(sheet.usedArea(args.flag(0)), area);
      return used === undefined ? null : book.nodes.range({ sheet, area: used });
    },
  };
}

function usedPart(used: Area | undefined, area: Area): Area | undefined {
  return used === undefined ? undefined : commonPart(used, area);
}
