import { textOf } from "../sheet/cell-value";
import { valueAt, type Grid } from "../sheet/grid";
import type { DigitStyle } from "../sheet/sheet-plan";
import { DIGIT_WORDS, RECIPE_LABELS, SOURCE_HEADERS, SOURCE_KINDS } from "../templates/data/summary-texts";
import { ROUNDS, type Round } from "../thai/round";
import type { SummaryGeometry } from "./summary-geometry";
import type { SummarySource } from "./summary-model";

/** A source as the line of a summary keeps it. */
export type KeptSource = Omit<SummarySource, "measured" | "rowsRead" | "rowsWritten">;

/** How a summary was compiled, as it stands on its sheet. */
export interface SummaryRecipe {
  readonly round: Round | null;
  readonly digits: DigitStyle | null;
  /** In the order in which they were compiled. */
  readonly sources: readonly KeptSource[];
}

/** Reads the lines that say from what a summary was compiled. Its cells must be as we wrote them. */
export function readRecipe(grid: Grid, { badges }: SummaryGeometry): SummaryRecipe {
  const header = badges.row - 1;
  const last = grid.origin.column + (grid.cells[0]?.length ?? 0);
  const columns = new Map(
    Array.from({ length: last }, (_, column) => [textOf(valueAt(grid, { row: header, column })), column] as const),
  );
  const text = (row: number, key: keyof typeof SOURCE_HEADERS) => {
    const column = columns.get(SOURCE_HEADERS[key]);
    return column === undefined ? "" : textOf(valueAt(grid, { row, column }));
  };
  const first = columns.get(SOURCE_HEADERS.department) ?? 0;
  const chosen = (label: string) => {
    const row = [0, 1, 2].map((below) => badges.row + badges.count + below);
    const at = row.find((candidate) => textOf(valueAt(grid, { row: candidate, column: first })) === label);
    return at === undefined ? "" : textOf(valueAt(grid, { row: at, column: first + 1 }));
  };
  return {
    round: ROUNDS.find((round) => String(round) === chosen(RECIPE_LABELS.round)) ?? null,
    digits: DIGITS.find((digits) => DIGIT_WORDS[digits] === chosen(RECIPE_LABELS.digits)) ?? null,
    sources: Array.from({ length: badges.count }, (_, index): KeptSource => {
      const row = badges.row + index;
      return {
        department: text(row, "department"),
        sheet: text(row, "sheet"),
        file: text(row, "file"),
        kind: text(row, "kind") === SOURCE_KINDS.table ? "table" : "tab",
        fingerprint: text(row, "fingerprint"),
      };
    }),
  };
}

const DIGITS: readonly DigitStyle[] = ["thai", "arabic"];
