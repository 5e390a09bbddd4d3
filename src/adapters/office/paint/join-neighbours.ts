import type { StyledRange } from "../../../core/sheet/sheet-plan";

/**
 * Joins each styled range with the one before it when both have the same style and stand side by side on the same rows,
 * so that one format reaches all of them. The order of painting stays.
 */
export function joinNeighbours(styles: readonly StyledRange[]): readonly StyledRange[] {
  const joined: StyledRange[] = [];
  for (const styled of styles) {
    const last = joined.at(-1);
    if (last !== undefined && touch(last, styled)) {
      const columns = last.range.columns + styled.range.columns;
      joined[joined.length - 1] = { ...last, range: { ...last.range, columns } };
    } else {
      joined.push(styled);
    }
  }
  return joined;
}

function touch({ range: left, style }: StyledRange, { range: right, style: other }: StyledRange): boolean {
  return (
    style === other && left.row === right.row && left.rows === right.rows && left.column + left.columns === right.column
  );
}
