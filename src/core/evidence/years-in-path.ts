import { toArabicDigits } from "../thai/digits";

const YEAR = /(?<!\d)25[5-9]\d(?!\d)/gu;

/**
 * The years (BE, 2550 to 2599) that a link's path names: "/ita/2566/o43.pdf" gives 2566. A query and a last part of
 * digits alone are numbers of pages, not years.
 */
export function yearsInPath(path: string): readonly number[] {
  const parts =
    toArabicDigits(path)
      .split(/[?#]/u)[0]
      ?.split("/")
      .filter((part) => part !== "") ?? [];
  const last = parts.at(-1) ?? "";
  const telling = /^\d+$/u.test(last) ? parts.slice(0, -1) : parts;
  return telling.flatMap((part) => [...part.matchAll(YEAR)].map(([year]) => Number(year)));
}
