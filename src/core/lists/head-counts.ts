import { foldText } from "../thai/fold-text";
import { toArabicDigits } from "../thai/digits";

/** What a text says of the people who took part. */
export interface HeadCount {
  /** All people of the group. */
  readonly count: number;
  /** Who belongs to the group, folded. */
  readonly group: string;
}

/** A share of people with the counts that it comes from. */
export interface CountedShare {
  readonly part: number;
  readonly whole: number;
  /** 0-100. */
  readonly percent: number;
  /** As typed, digits in Arabic. */
  readonly text: string;
}

const ALL_OF_GROUP = /(\d{1,6})\s*คน\s*(?:คิด)?เป็น\s*ร้อยละ\s*100(?:\.0{1,2})?(?![\d.])/u;
const GROUP = /กลุ่มเป้าหมาย[^\d\n]{0,40}?ประกอบด้วย([^\d\n]{4,200})/u;
const SHARE =
  /(\d{1,6})\s*คน\s*จาก(?:ทั้งหมด|จำนวน|จำนวนทั้งหมด|เป้าหมาย)?\s*(\d{1,6})\s*คน\s*(?:คิด)?(?:เป็น)?\s*ร้อยละ\s*(\d{1,3}(?:\.\d{1,2})?)/gu;

/** How many people are the whole of a target group, where a text says both the number and who they are; else null. */
export function readHeadCount(text: string): HeadCount | null {
  if (!text.includes("ร้อยละ") || !text.includes("ประกอบด้วย")) return null;
  const plain = toArabicDigits(text);
  const count = ALL_OF_GROUP.exec(plain)?.[1];
  const group = GROUP.exec(plain)?.[1];
  return count === undefined || group === undefined ? null : { count: Number(count), group: foldText(group) };
}

/** Every "… คน จาก … คน คิดเป็นร้อยละ …" of a text. */
export function readCountedShares(text: string): readonly CountedShare[] {
  if (!text.includes("ร้อยละ") || !text.includes("จาก")) return [];
  return [...toArabicDigits(text).matchAll(SHARE)].map(([whole, part, all, percent]) => ({
    part: Number(part),
    whole: Number(all),
    percent: Number(percent),
    text: whole,
  }));
}
