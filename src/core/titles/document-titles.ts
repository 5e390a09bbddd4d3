import type { ReportDocument } from "../document/report-document";
import type { CellRef } from "../sheet/cell-ref";
import { namedYears } from "./named-years";
import { pieceAt, textBlocks, type TextBlock } from "./text-block";
import { titleRole, type TitleRole } from "./title-role";

/** A title over tables or over a part of a document. */
export interface DocumentTitle {
  readonly sheet: string;
  /** Zero-based rows of the sheet, the first and the last. */
  readonly from: number;
  readonly to: number;
  /** Its lines, joined by line breaks. */
  readonly text: string;
  readonly role: TitleRole;
  /** BE; null where it names none, or several that differ. */
  readonly year: number | null;
  /** The cell that names the year, else the title's first. */
  readonly at: CellRef;
}

const LONGEST = 320;
const FARTHEST = 6;
const LEAD_IN = /^[\s*#"“”-]*(?:ส่วนที่\s*[\d๐-๙]+\s*[.)]?\s*)?(?:เรื่อง\s*)?/u;
const BEGINS = /^(?:แบบ|สรุป)?(?:รายงาน|ผล|การดำเนิน|การวิเคราะห์|การนำผล|มาตรการ|แผน)/u;
const GOES_ON = /^[\s*(]*(?:ประจำปี|ปีงบประมาณ|ในปี|ในการ|และ|รอบ|ของ|องค์การ|เทศบาล|อบต|อำเภอ|ตาม(?!ที่)|ส่งเสริม)/u;

const TITLES = new WeakMap<ReportDocument, readonly DocumentTitle[]>();

/** The titles of a document, sheet by sheet from top to bottom. What stands below as its year or its body belongs to it. */
export function documentTitles(document: ReportDocument): readonly DocumentTitle[] {
  const kept = TITLES.get(document);
  if (kept !== undefined) return kept;
  const titles = titleBlocks(document).map(titleOf);
  TITLES.set(document, titles);
  return titles;
}

function titleBlocks(document: ReportDocument): readonly [TextBlock, ...TextBlock[]][] {
  const found: [TextBlock, ...TextBlock[]][] = [];
  let open: [TextBlock, ...TextBlock[]] | null = null;
  for (const block of textBlocks(document)) {
    if (open !== null && continues(open, block)) {
      open.push(block);
    } else if (isTitle(block)) {
      open = [block];
      found.push(open);
    } else open = null;
  }
  return found;
}

function isTitle({ text }: TextBlock): boolean {
  return text.length <= LONGEST && BEGINS.test(text.replace(LEAD_IN, ""));
}

function continues(title: readonly TextBlock[], block: TextBlock): boolean {
  const last = title.at(-1);
  if (last?.sheet !== block.sheet || block.from - last.to > FARTHEST) return false;
  return block.text.length <= LONGEST / 2 && GOES_ON.test(block.text);
}

function titleOf([top, ...below]: readonly [TextBlock, ...TextBlock[]]): DocumentTitle {
  const blocks = [top, ...below];
  const years = blocks.flatMap((block) => namedYears(block.text).map((named) => ({ ...named, block })));
  const [first] = years;
  const text = blocks.map((block) => block.text).join("\n");
  const isOneYear = first !== undefined && years.every(({ year }) => year === first.year);
  return {
    sheet: top.sheet,
    from: top.from,
    to: below.at(-1)?.to ?? top.to,
    text,
    role: titleRole(text),
    year: isOneYear ? first.year : null,
    at: first === undefined ? placeIn(top, 0) : placeIn(first.block, first.from),
  };
}

function placeIn(block: TextBlock, position: number): CellRef {
  return pieceAt(block, position)?.at ?? { row: block.from, column: 0 };
}
