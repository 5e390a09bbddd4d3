import type { Framework } from "../frameworks/schema";
import { textOf, type CellValue } from "../sheet/cell-value";
import { toArabicDigits } from "../thai/digits";
import { foldText } from "../thai/fold-text";

/** What a measure's issue cell names. All lists are empty when the cell names nothing that the framework knows. */
export interface IssueReading {
  /** Indicator numbers, 1-10. */
  readonly indicators: readonly number[];
  /** Numbers of the fixed issues of the measures item, from 1. */
  readonly fixedIssues: readonly number[];
}

/** Reads an issue cell: "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", "ตัวชี้วัดที่ ๙, ๑๐", an indicator's name, "9", a fixed issue. */
export function readIssue(value: CellValue, framework: Framework): IssueReading {
  const text = toArabicDigits(textOf(value));
  const folded = foldText(text);
  const numbers = new Set([...numbersAfterWord(text), ...plainNumber(text)]);
  const indicators = framework.indicators
    .filter(
      ({ number, name, aliases }) =>
        numbers.has(number) || [name, ...aliases].some((form) => folded.includes(foldText(form))),
    )
    .map(({ number }) => number);
  const fixedIssues = (framework.templates.measures?.issues ?? [])
    .filter((issue) => [issue.text, ...issue.aliases].some((form) => folded.includes(foldText(form))))
    .map(({ number }) => number);
  return { indicators, fixedIssues };
}

/** Every number of a list that follows "ตัวชี้วัด" or "ตัวชี้วัดที่". */
function numbersAfterWord(text: string): readonly number[] {
  return [...text.matchAll(/ตัวชี้วัด(?:ที่)?\s*(\d{1,2}(?:\s*(?:,|และ|\/)\s*\d{1,2})*)/gu)].flatMap((match) =>
    [...(match[1] ?? "").matchAll(/\d+/gu)].map(([digits]) => Number(digits)),
  );
}

function plainNumber(text: string): readonly number[] {
  return /^\d{1,2}$/u.test(text) ? [Number(text)] : [];
}
