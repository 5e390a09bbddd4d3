import type { ReportDocument } from "../document/report-document";
import type { CellRef } from "../sheet/cell-ref";
import { documentTitles, type DocumentTitle } from "./document-titles";
import { namedYears } from "./named-years";
import { pieceAt, textBlocks, type TextBlock } from "./text-block";

/** A sentence that says from the results of which year the measures of a report were drawn up. */
export interface ResultTakenUp {
  readonly sheet: string;
  /** The cell that names the year. */
  readonly at: CellRef;
  /** BE; of the results. */
  readonly year: number;
  /** The title of the report, which stands above the sentence. */
  readonly title: DocumentTitle & { readonly year: number };
}

const NEAR = 160;
const RESULT = "ผลการประเมิน";
const OTHER_MATTER = /มาตรการ|แผน|รายงานผลการดำเนิน/u;
const TAKEN_UP = /มาวิเคราะห์|มาสู่ข้อเสนอแนะ|กำหนด(?:เป็น)?มาตรการ|จัดทำมาตรการ/u;

/** The sentences of a document that derive the measures of a report from the results of a year. */
export function resultsTakenUp(document: ReportDocument): readonly ResultTakenUp[] {
  const titles = documentTitles(document).filter(({ year }) => year !== null);
  if (!titles.some(isReport)) return [];
  return textBlocks(document).flatMap((block): readonly ResultTakenUp[] => {
    if (!block.text.includes(RESULT)) return [];
    const title = titles.findLast(({ sheet, to }) => sheet === block.sheet && to < block.from);
    return title === undefined || !isReport(title) ? [] : resultYears(block).map((found) => ({ ...found, sheet: block.sheet, title }));
  });
}

function isReport(title: DocumentTitle): title is DocumentTitle & { readonly year: number } {
  return title.role === "report" && title.year !== null;
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
