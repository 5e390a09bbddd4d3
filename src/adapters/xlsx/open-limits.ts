/** What may be opened. All are checked before anything is inflated, so that a hostile file costs no memory. */
export const OPEN_LIMITS = {
  megabytes: 50,
  /** Uncompressed against compressed. Office's own files stay below 30. */
  ratio: 50,
  /** Below this a high ratio does no harm, and small repetitive workbooks reach one. */
  freeMegabytes: 64,
  inflatedMegabytes: 512,
  parts: 10_000,
  sheets: 200,
  /** Cells of one grid, empty ones included: as many as Excel hands to an add-in in one range. */
  gridCells: 5_000_000,
  /** Cells of all grids of one workbook: beyond this the memory of a browser tab is at risk. */
  workbookCells: 20_000_000,
} as const;
