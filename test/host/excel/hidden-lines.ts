import type { PropertyOf } from "../protocol/host-node";
import { HostError } from "../protocol/host-error";
import { LAST_COLUMN, LAST_ROW } from "../model/area";
import type { SheetArea } from "./book";
import { guardAllowed } from "./guards";

/** Hiding rows and columns. */
export function hiddenProperties(): Readonly<Record<string, PropertyOf<SheetArea>>> {
  return {
    rowHidden: {
      get: ({ sheet, area }) => common(sheet.hiddenRows, area.top, Math.min(area.bottom, area.top + 10_000)),
      set: ({ sheet, area }, hidden) => {
        guardAllowed(sheet, "allowFormatRows");
        put(sheet.hiddenRows, area.top, area.bottom === LAST_ROW ? area.top : area.bottom, hidden);
      },
    },
    columnHidden: {
      get: ({ sheet, area }) => common(sheet.hiddenColumns, area.left, area.right),
      set: ({ sheet, area }, hidden) => {
        guardAllowed(sheet, "allowFormatColumns");
        put(sheet.hiddenColumns, area.left, area.right === LAST_COLUMN ? area.left : area.right, hidden);
      },
    },
  };
}

function common(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (let line = first; line <= last; line += 1) if (hidden.has(line)) count += 1;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function put(hidden: Set<number>, first: number, last: number, value: unknown): void {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  for (let line = first; line <= last; line += 1) {
    if (value) hidden.add(line);
    else hidden.delete(line);
  }
}
