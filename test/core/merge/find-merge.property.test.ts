import fc from "fast-check";
import "../fixed-seed";
import { countsBySheet } from "../../../src/core/merge/counts-by-sheet";
import { CONFLICT_CHOICES } from "../../../src/core/merge/conflict-choice";
import type { FilePlace, MergeFindings } from "../../../src/core/merge/merge-findings";
import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import { toA1 } from "../../../src/core/sheet/cell-ref";
import { isBlank } from "../../../src/core/sheet/cell-value";
import { valueAt } from "../../../src/core/sheet/grid";
import { countedStatus } from "../../../src/core/statuses/counted-status";
import { anyMerge } from "./arbitrary-merges";
import { merged, type Sheets } from "./merge-in-memory";

/** What a row is known by. */
const NAMES = ["code", "measure"];
const RUNS = { numRuns: 100 };
const anyChoice = fc.constantFrom(...CONFLICT_CHOICES);
const placeOf = ({ file, sheet, at }: FilePlace) => `${file} ${sheet}!${toA1(at)}`;

it("every row of the files is identical, added, filled in, in conflict or listed, and none is two of them", () => {
  fc.assert(
    fc.property(anyMerge, ({ base, files }) => {
      const { found } = merged(base, files);
      const { rowsRead, identical, added, filled, conflicts, listed } = found.counts;
      const read = files.flatMap((sheets) =>
        recogniseWorkbook(sheets).tables.map(({ rows, strays }) => {
          return rows.length + strays.filter(({ reason }) => reason === "repeated-header").length;
        }),
      );
      expect(rowsRead).toBe(read.reduce((sum, rows) => sum + rows, 0));
      expect(identical + added + filled + conflicts + listed).toBe(rowsRead);
      const left = found.left.flatMap(({ at, rows, ...place }) =>
        at === null || rows === 0 ? [] : [{ at, ...place }],
      );
      const places = [...found.rows.flatMap(({ returned }) => returned.map(({ from }) => from)), ...left].map(placeOf);
      expect(new Set(places).size).toBe(places.length);
    }),
    RUNS,
  );
});

it("the counts of the sheets are none below nought and come to those of the whole", () => {
  fc.assert(
    fc.property(anyMerge, ({ base, files }) => {
      const { found } = merged(base, files);
      const parts = countsBySheet(found).map(({ counts }) => counts);
      const keys = ["rowsRead", "identical", "added", "filled", "conflicts", "listed"] as const;
      for (const key of keys) {
        expect(parts.filter((counts) => counts[key] < 0)).toEqual([]);
        expect([key, parts.reduce((sum, counts) => sum + counts[key], 0)]).toEqual([key, found.counts[key]]);
      }
    }),
    RUNS,
  );
});

it("changes no filled cell of the base unless a conflict was decided so, but for the status of a row without report", () => {
  fc.assert(
    fc.property(anyMerge, fc.constantFrom("skip" as const, "both" as const), ({ base, files }, all) => {
      const { after } = merged(base, files, { all });
      for (const { name, grid } of base) {
        const now = after.find((sheet) => sheet.name === name)?.grid;
        if (now === undefined) throw new Error(`${name} is gone`);
        for (const [r, row] of grid.cells.entries()) {
          for (const [c, value] of row.entries()) {
            const at = { row: grid.origin.row + r, column: grid.origin.column + c };
            if (isBlank(value) || (c === 6 && countedStatus(value) === "not-started")) continue;
            expect([name, toA1(at), valueAt(now, at)]).toEqual([name, toA1(at), value]);
          }
        }
      }
    }),
    RUNS,
  );
});

it("changes nothing a second time, whatever was chosen about conflicts, unless theirs gave a row another name", () => {
  fc.assert(
    fc.property(anyMerge, anyChoice, ({ base, files }, all) => {
      const once = merged(base, files, { all });
      fc.pre(all !== "theirs" || !isRenaming(once.found));
      const twice = merged(once.after, files, { all });
      expect(twice.writes).toMatchObject({ newTabs: [], rows: [], cells: [] });
      expect(twice.found.counts.rowsRead).toBe(once.found.counts.rowsRead);
    }),
    RUNS,
  );
});

it("gives the same workbook whatever the order of the files, where none is in conflict", () => {
  fc.assert(
    fc.property(anyMerge, ({ base, files }) => {
      const one = merged(base, files);
      const other = merged(base, files.toReversed());
      fc.pre(one.found.counts.conflicts + other.found.counts.conflicts === 0);
      expect(rowsOf(other.after)).toEqual(rowsOf(one.after));
    }),
    RUNS,
  );
});

it("a base merged with itself holds only identical rows", () => {
  fc.assert(
    fc.property(anyMerge, ({ base }) => {
      const { found, writes } = merged(base, [base]);
      expect(found.counts).toMatchObject({ added: 0, filled: 0, conflicts: 0 });
      expect(writes).toEqual({ newTabs: [], rows: [], cells: [], open: [] });
    }),
    RUNS,
  );
});

/** Whether a file gives a measure another code or text, so that other files may mean another row the next time. */
function isRenaming({ rows }: MergeFindings): boolean {
  const takes = rows.flatMap(({ returned }) => returned.flatMap((row) => row.takes));
  return takes.some(({ key, isDisputed }) => isDisputed && NAMES.includes(key));
}

/** The rows of every tab without their order, and with one spelling of the one day that has two. */
function rowsOf(sheets: Sheets): readonly (readonly string[])[] {
  return sheets.map(({ grid }) =>
    grid.cells.map((row) => JSON.stringify(row).replace('"16 ก.พ. 2569"', "46069")).sort(),
  );
}
