import type { ScoreChange } from "./score-statement";

/** A number of points in a text, and what it is: a score, by how much one changed, or a line or aim that is no score. */
export interface FoundPoints {
  readonly kind: "score" | "change" | "other";
  readonly value: number;
  readonly decimals: number;
  /** Only of a change, or of a score after which a change is told without an amount. */
  readonly direction: ScoreChange["direction"] | null;
  readonly from: number;
  readonly to: number;
}

/** The word without which a text tells no points. */
export const POINTS = "คะแนน";

const NUMBER = /(?<![\d.,/])\d{1,4}(?:\.(\d+))?(?![\d/]|\.\d|,\d)/gu;
const NO_SCORE =
  /(?:น้อยกว่า|ต่ำกว่า|มากกว่า|สูงกว่า|เกินกว่า|ตั้งแต่|เกณฑ์|เป้าหมาย|เต็ม|ไม่เกิน|ระหว่าง|ให้ได้|จะได้|ต้องได้|คาดว่า|อย่างน้อย|(?<!ร้อย)ละ|หัก|อีก|ขาด|ห่าง|ขึ้นเป็น|ลงเป็น|เพิ่มเป็น|(?<!ปี)ถึง)\s*(?:ร้อยละ|ที่|คะแนน|คือ)?\s*$/u;
const CHANGED = /(เพิ่มขึ้น|สูงขึ้น|ลดลง|ต่ำลง)\s*(?:จาก(?:เดิม|ปีก่อน|ปีที่แล้ว))?\s*(?:ถึง|คิดเป็น|จำนวน|ร้อยละ|อยู่)?\s*$/u;
const CHANGED_AFTER = /^\s*(?:คะแนน)?\s*(?:ซึ่ง|โดย)?(เพิ่มขึ้น|สูงขึ้น|ลดลง|ต่ำลง)(?!\s*(?:เป็น|จาก)?\s*\d)/u;
const AIM_AFTER = /^\s*(?:คะแนน)?\s*(?:ขึ้นไป|เต็ม|[-–]\s*\d)/u;
const POINTS_BEFORE = /คะแนน(?:(?!ตัวชี้วัด)[^\d\n]){0,30}$/u;
const AROUND = 40;

/** The numbers of points in a text in Arabic digits: those before คะแนน, and those with decimals soon after it. */
export function findPoints(plain: string): readonly FoundPoints[] {
  if (!plain.includes(POINTS)) return [];
  return [...plain.matchAll(NUMBER)].flatMap((match): readonly FoundPoints[] => {
    const to = match.index + match[0].length;
    const before = plain.slice(Math.max(0, match.index - AROUND), match.index);
    const after = plain.slice(to, to + AROUND);
    const decimals = match[1]?.length ?? 0;
    const isPoints = /^\s*คะแนน/u.test(after) || (decimals > 0 && POINTS_BEFORE.test(before) && !/^\s*คน/u.test(after));
    if (!isPoints) return [];
    return [{ ...kindOf(before, after), value: Number(match[0]), decimals, from: match.index, to }];
  });
}

function kindOf(before: string, after: string): Pick<FoundPoints, "kind" | "direction"> {
  const changed = CHANGED.exec(before)?.[1];
  if (changed !== undefined) return { kind: "change", direction: directionOf(changed) };
  if (NO_SCORE.test(before) || AIM_AFTER.test(after)) return { kind: "other", direction: null };
  const after1 = CHANGED_AFTER.exec(after)?.[1];
  return { kind: "score", direction: after1 === undefined ? null : directionOf(after1) };
}

function directionOf(word: string): ScoreChange["direction"] {
  return word === "เพิ่มขึ้น" || word === "สูงขึ้น" ? "up" : "down";
}
