import type { Framework } from "../frameworks/schema";
import { readIndicatorNumbers } from "../items/indicator-numbers";
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
  const named = ({ forms }: NumberedForms) => forms.some((form) => folded.includes(form));
  const { indicators, fixedIssues } = formsOf(framework);
  return {
    indicators: indicators.filter((own) => numbers.has(own.number) || named(own)).map(({ number }) => number),
    fixedIssues: fixedIssues.filter(named).map(({ number }) => number),
  };
}

interface NumberedForms {
  readonly number: number;
  /** Folded. */
  readonly forms: readonly string[];
}

interface IssueForms {
  readonly indicators: readonly NumberedForms[];
  readonly fixedIssues: readonly NumberedForms[];
}

// Every row of every tab asks about the same framework; folding its names each time cost ten times the reading.
const FORMS_OF_FRAMEWORK = new WeakMap<Framework, IssueForms>();

function formsOf(framework: Framework): IssueForms {
  const kept = FORMS_OF_FRAMEWORK.get(framework);
  if (kept !== undefined) return kept;
  const forms = {
    indicators: framework.indicators.map(({ number, name, aliases }) => numbered(number, [name, ...aliases])),
    fixedIssues: (framework.templates.measures?.issues ?? []).map(({ number, text, aliases }) =>
      numbered(number, [text, ...aliases]),
    ),
  };
  FORMS_OF_FRAMEWORK.set(framework, forms);
  return forms;
}

function numbered(number: number, forms: readonly string[]): NumberedForms {
  return { number, forms: forms.map(foldText) };
}

/** Every number of a list that follows "ตัวชี้วัด" or "ตัวชี้วัดที่". */
function numbersAfterWord(text: string): readonly number[] {
  return [...text.matchAll(/ตัวชี้วัด\s*(?:ย่อย\s*)?(?:ที่)?\s*(?=\d)/gu)].flatMap(
    ({ index, 0: word }) => readIndicatorNumbers(text, index + word.length)?.numbers ?? [],
  );
}

function plainNumber(text: string): readonly number[] {
  return /^\d{1,2}$/u.test(text) ? [Number(text)] : [];
}
