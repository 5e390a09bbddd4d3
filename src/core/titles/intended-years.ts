import type { ReportDocument } from "../document/report-document";
import type { CellRef } from "../sheet/cell-ref";
import { namedYears } from "./named-years";
import { pieceAt, textBlocks } from "./text-block";

/** A year in which a sentence says that something will be done. */
export interface IntendedYear {
  readonly sheet: string;
  /** The cell that names the year. */
  readonly at: CellRef;
  /** BE. */
  readonly year: number;
}

const NEAR = 40;
const WILL = /(?:จะ|จัก)(?:ได้)?(?:ต้อง)?(?:ดำเนิน|ปรับปรุง|พัฒนา|แก้ไข|จัดทำ)/u;

/** The years of sentences outside tables behind which, within a few words, stands what will be done. */
export function intendedYears(document: ReportDocument): readonly IntendedYear[] {
  return textBlocks(document).flatMap((block) => {
    const years = WILL.test(block.text) ? namedYears(block.text) : [];
    return years.flatMap(({ year, from, to }, index): readonly IntendedYear[] => {
      const behind = block.text.slice(to, Math.min(years[index + 1]?.from ?? to + NEAR, to + NEAR));
      const at = pieceAt(block, from)?.at;
      return at === undefined || !WILL.test(behind) ? [] : [{ sheet: block.sheet, at, year }];
    });
  });
}
