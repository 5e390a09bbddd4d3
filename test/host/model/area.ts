/** A rectangle of cells, 0-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function areaAt(top: number, left: number, rows = 1, columns = 1): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export function rowsIn(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnsIn(area: Area): number {
  return area.right - area.left + 1;
}

export function cellsIn(area: Area): number {
  return rowsIn(area) * columnsIn(area);
}

/** Whether the area lies on a sheet at all. */
export function isOnSheet(area: Area): boolean {
  const ordered = area.top >= 0 && area.left >= 0 && area.top <= area.bottom && area.left <= area.right;
  return ordered && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
}

export function coversAllRows(area: Area): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

export function coversAllColumns(area: Area): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

export function isSameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

/** The common part of two areas, or undefined when they do not touch. */
export function commonPart(one: Area, other: Area): Area | undefined {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : undefined;
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function contains(outer: Area, inner: Area): boolean {
  const common = commonPart(outer, inner);
  return common !== undefined && isSameArea(common, inner);
}

/** What is left of an area when a hole is cut out of it: up to four areas. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = commonPart(area, hole);
  if (cut === undefined) return [area];
  const pieces: readonly Area[] = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
