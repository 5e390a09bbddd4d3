import { toArabicDigits } from "../thai/digits";
import { foldText } from "../thai/fold-text";
import { OTHER_SECTORS } from "./data/other-sectors";

export type OtherSector = (typeof OTHER_SECTORS)[number]["id"];

/** A list of another sector, and the text that shows it. */
export interface SectorReading {
  readonly sector: OtherSector;
  /** How many items that sector's known lists have. */
  readonly itemCounts: readonly number[];
  /** The texts that named it, in their order. */
  readonly evidence: readonly string[];
}

/**
 * Whose list the titles and codes of a document are, where they are not those of the general framework: schools,
 * colleges or hospitals. The sector with the most evidence wins. Returns null where nothing names another sector; the
 * number of items alone is no evidence, for schools have 43 as local bodies had.
 */
export function sectorOf(texts: readonly string[]): SectorReading | null {
  const folded = texts.map((text) => ({ text, folded: foldText(text) }));
  const readings = OTHER_SECTORS.map(({ id, code, words, counts }) => {
    const forms = words.map(foldText);
    const evidence = folded
      .filter((each) => hasCode(each.text, code) || forms.some((form) => each.folded.includes(form)))
      .map(({ text }) => text);
    return { sector: id, itemCounts: counts, evidence };
  });
  const most = Math.max(...readings.map(({ evidence }) => evidence.length));
  return most === 0 ? null : (readings.find(({ evidence }) => evidence.length === most) ?? null);
}

function hasCode(text: string, code: string | null): boolean {
  return code !== null && new RegExp(`(?<![A-Za-z])${code}\\s?\\d{1,2}(?!\\d)`, "iu").test(toArabicDigits(text));
}
