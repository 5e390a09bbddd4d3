import { readItemCodes } from "../items/read-item-codes";
import type { SheetSource } from "../recognition/sheet-source";
import type { CellValue } from "../sheet/cell-value";
import { sectorOf, type OtherSector } from "../sectors/sector-of";
import { tellingTexts, type PlacedText } from "./telling-texts";

/** The list of another sector in a workbook, and the first text that shows it. */
export interface SectorPlace {
  readonly sector: OtherSector;
  /** How many items that sector's known lists have. */
  readonly itemCounts: readonly number[];
  /** How many texts show it. */
  readonly count: number;
  readonly first: PlacedText;
}

const NAMES_ASSESSMENT = /ITA|คุณธรรม/u;
/** What every word and code of another sector holds, so that most rows are passed over at once. */
const IN_EVERY_NAME = /ศึก\s*ษา|โรง\s*เรียน|วิทยา\s*ลัย|MO/iu;
/** A title or a line of a list; prose is longer. */
const LONGEST_LINE = 300;

/**
 * Whose list the sheets hold, where it is another sector's: by the items' codes and titles, and by titles that name the
 * assessment. A school or a college that a measure mentions is none. null where no other sector shows.
 */
export function sectorIn(sheets: readonly SheetSource[]): SectorPlace | null {
  const texts = [...tellingTexts(sheets, mayNameSector)];
  const lines = texts.filter(({ text }) => text.length <= LONGEST_LINE && isOfList(text));
  const reading = sectorOf(lines.map(({ text }) => text));
  const first = reading === null ? undefined : lines.find(({ text }) => text === reading.evidence[0]);
  if (reading === null || first === undefined) return null;
  return { sector: reading.sector, itemCounts: reading.itemCounts, count: reading.evidence.length, first };
}

function mayNameSector(row: readonly CellValue[]): boolean {
  return row.some((value) => typeof value === "string" && IN_EVERY_NAME.test(value));
}

function isOfList(text: string): boolean {
  return NAMES_ASSESSMENT.test(text) || /MOIT/iu.test(text) || readItemCodes(text, { codeExpected: true }).length > 0;
}
