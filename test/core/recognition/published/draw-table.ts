import type { PublishedKey } from "../../../../src/core/recognition/published/published-key";
import type { PublishedSheet, PublishedTable } from "../../../../src/core/recognition/published/published-table";
import { recognisePublished } from "../../../../src/core/recognition/published/recognise-published";
import { toA1 } from "../../../../src/core/sheet/cell-ref";
import { rangeToA1 } from "../../../../src/core/sheet/range-ref";
import { drawnSheets } from "../../../support/drawn-sheets";

/** What is found in the one sheet that is drawn as rows; "|" alone draws a blank row. */
export function read(rows: string, at = "A1"): PublishedSheet {
  const [sheet] = drawnSheets(`# plain รายงาน at ${at}\n${rows}`);
  if (sheet === undefined) throw new Error("Nothing is drawn");
  return recognisePublished(sheet);
}

/** The layout and place of every table, and the key of each column by its cell: "000 A1:C3 A1 measure, B1 steps". */
export function outline({ tables }: PublishedSheet): readonly string[] {
  return tables.map(
    ({ layout, range, columns }) =>
      `${layout} ${rangeToA1(range)} ${columns.map(({ at, key }) => `${toA1(at)} ${key}`).join(", ")}`,
  );
}

/** The rows of the sheet (from 1) that make each row of meaning: "3", "4+6". */
export function rowsOf(table: PublishedTable | undefined): readonly string[] {
  return (table?.rows ?? []).map(({ rows }) => rows.map((row) => row + 1).join("+"));
}

/** The texts of one key, a row each; "" where a row has none, "^" before what is carried down. */
export function textsOf(table: PublishedTable | undefined, key: PublishedKey): readonly string[] {
  return (table?.rows ?? []).map(({ values }) => {
    const value = values[key];
    return value === undefined ? "" : `${value.carried ? "^" : ""}${value.text}`;
  });
}

/** The rows (from 1) that are listed as not used. */
export function unusedRows({ unused }: PublishedSheet): readonly number[] {
  return unused.map(({ row }) => row + 1);
}

/** What is doubtful, as "kind cell". */
export function problemsOf(table: PublishedTable | undefined): readonly string[] {
  return (table?.problems ?? []).map(({ kind, at }) => `${kind} ${toA1(at)}`);
}
