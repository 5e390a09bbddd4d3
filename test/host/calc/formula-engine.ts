/** The part of IronCalc's `Model` that this host uses. Sheets count from 0, rows and columns from 1. */
export interface FormulaEngine {
  pauseEvaluation(): void;
  evaluate(): void;
  newSheet(): void;
  renameSheet(sheet: number, name: string): void;
  setUserInput(sheet: number, row: number, column: number, input: string): void;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
  getCellType(sheet: number, row: number, column: number): number;
  free(): void;
}

/** Opens an engine with one empty sheet. */
export type OpenEngine = () => FormulaEngine;

/** What `getCellType` answers. */
export const EngineType = { Number: 1, Text: 2, Boolean: 4, Error: 16 } as const;
