/** How much of a sheet's look is kept, so that a hostile file costs no memory. What lies beyond looks plain. */
export const LOOK_LIMITS = {
  styledCells: 1_000_000,
  columnSizes: 1_000,
  merges: 20_000,
  rules: 200,
  /** Excel's own themes are of 10 kB. */
  themeBytes: 1_000_000,
  drawingBytes: 20_000_000,
  /** What would stay in sight beyond this leaves no room to scroll. */
  frozenRows: 50,
  frozenColumns: 20,
  /** Excel's own width of a column, in points: 64 pixels. */
  usualWidth: 48,
  /** Excel's own height of a row, in points. */
  usualHeight: 15,
  /** The highest that Excel makes a row, in points. */
  highest: 409,
  /** The widest that Excel makes a column, in digits. */
  widest: 255,
} as const;
