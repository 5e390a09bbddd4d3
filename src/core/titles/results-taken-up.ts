import type { ReportDocument } from "../document/report-document";
import type { CellRef } from "../sheet/cell-ref";
import { documentTitles } from "./document-titles";
import { namedYears } from "./named-years";
import { pieceAt, textBlocks, type TextBlock } from "./text-block";

/** A sentence that says from the results of which year measures were drawn up. */
export interface ResultTakenUp {
  readonly sheet: string;
  /** The cell that names the year. */
  readonly at: CellRef;
  /** BE; of the results. */
  readonly year: number;
  /** BE; what the title above the sentence says the report is of. null where that title is about anything else. */
  readonly reportYear: number | null;
}

const NEAR = 160;
const RESULT = "ผลการประเมิน";
const OTHER_MATTER = /มาตรการ|แผน|รายงานผลการดำเนิน/u;
const TAKEN_UP = /มาวิเคราะห์|มาสู่ข้อเสนอแนะ|กำหนด(?:เป็น)?มาตรการ|จัดทำมาตรการ/u;

/** The sentences outside tables that derive measures from the results of a year. */
export function resultsTakenUp(document: ReportDocument): readonly ResultTakenUp[] {
  const titles = documentTitles(document).filter(({ year }) => year !== null);
  return textBlocks(document).flatMap((block): readonly ResultTakenUp[] => {
    const found = block.text.includes(RESULT) ? resultYears(block) : [];
    if (found.length === 0) return [];
    const title = titles.findLast(({ sheet, to }) => sheet === block.sheet && to < block.from);
    const reportYear = title?.role === "report" ? title.year : null;
    return found.map((own) => ({ ...own, sheet: block.sheet, reportYear }));
  });
}

/** Years right after ผลการประเมิน and before the words that take the results up, no other year between. */
function resultYears(block: TextBlock): readonly Pick<ResultTakenUp, "at" | "year">[] {
  const years = namedYears(block.text);
  return years.flatMap(({ year, from, to }, index) => {
    const before = block.text.slice(Math.max(years[index - 1]?.to ?? 0, from - NEAR), from);
    const after = block.text.slice(to, Math.min(years[index + 1]?.from ?? to + NEAR, to + NEAR));
    const said = before.lastIndexOf(RESULT);
    const at = pieceAt(block, from)?.at;
    if (said < 0 || OTHER_MATTER.test(before.slice(said)) || !TAKEN_UP.test(withoutBreaks(after))) return [];
    return at === undefined ? [] : [{ at, year }];
  });
}

function withoutBreaks(text: string): string {
  return text.replace(/\s/gu, "");
}
