import { toArabicDigits } from "../../../core/thai/digits";

/** What a person typed as new scores, by indicator number. */
export type WishedTexts = ReadonlyMap<number, string>;

/** A typed score, Thai digits allowed; null for an empty field, "unusable" for what is no score of 0-100. */
export function readWish(typed: string): number | null | "unusable" {
  const text = toArabicDigits(typed).trim();
  if (text === "") return null;
  const score = /^\d{1,3}(\.\d+)?$/u.test(text) ? Number(text) : Number.NaN;
  return score >= 0 && score <= 100 ? score : "unusable";
}

/** The scores that can be counted with. */
export function usableWishes(texts: WishedTexts): ReadonlyMap<number, number> {
  return new Map(
    [...texts].flatMap(([indicator, typed]) => {
      const score = readWish(typed);
      return typeof score === "number" ? [[indicator, score] as const] : [];
    }),
  );
}
