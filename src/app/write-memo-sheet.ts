import { planMemo } from "../core/memo/plan-memo";
import type { Memo } from "../core/memo/memo";
import type { Trouble } from "../ports/trouble";
import type { WorkbookContent, WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import { earlierSheets, placeSheet, type EarlierSheets } from "./place-sheet";
import { memoOf, type MemoRequest } from "./write-memo";

export interface WrittenMemo {
  readonly kind: "written";
  readonly memo: Memo;
  readonly sheet: string;
  /** Earlier memos that stay, because a person typed in them. */
  readonly kept: readonly string[];
}

export type MemoSheetOutcome = WrittenMemo | { readonly kind: "nothing-to-compile" } | Trouble;

/**
 * Writes the memo as a sheet. An earlier one is replaced while it is as we wrote it; one in which a person typed stays
 * beside the new one.
 */
export async function writeMemoSheet(
  workbook: WorkbookReader & WorkbookWriter,
  request: MemoRequest,
): Promise<MemoSheetOutcome> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const made = memoOf(read.workbook, request);
  if (made.kind === "nothing-to-compile") return made;
  const { memo } = made;
  const placed = await placeSheet(workbook, earlierMemos(read.workbook), (place) => planMemo(memo, place));
  return placed.kind === "trouble" ? placed : { ...placed, memo };
}

/** The memo sheets that a new memo meets. */
export function earlierMemos({ sheets }: WorkbookContent): EarlierSheets {
  return earlierSheets(sheets, "memo", (fingerprint) => fingerprint);
}
