import type { CellRef } from "../../sheet/cell-ref";
import type { PublishedKey } from "./published-key";

/** What is doubtful in a table, with its cell. */
export type PublishedProblem =
  /** A header that is only like the one of its key. */
  | { readonly kind: "lookalike-header"; readonly at: CellRef; readonly key: PublishedKey; readonly text: string }
  /** A second column that claims a key; the column at `taken` has it. */
  | {
      readonly kind: "repeated-key";
      readonly at: CellRef;
      readonly key: PublishedKey;
      readonly text: string;
      readonly taken: CellRef;
    }
  /** A column inside the table whose header belongs to no key; its cells are not in the rows. */
  | { readonly kind: "unknown-column"; readonly at: CellRef; readonly text: string }
  /** A filled cell whose status, period, score or day cannot be read. */
  | { readonly kind: "unreadable-value"; readonly at: CellRef; readonly key: PublishedKey; readonly text: string }
  /** A row with ticks under several statuses. */
  | { readonly kind: "several-ticks"; readonly at: CellRef; readonly text: string }
  /** A number and a name that belong to different indicators. */
  | { readonly kind: "indicator-contradiction"; readonly at: CellRef; readonly text: string };
