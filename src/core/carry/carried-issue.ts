import type { ItemList } from "../frameworks/items/schema";
import type { DocumentTemplate, Framework } from "../frameworks/schema";
import { readIssue } from "../recognition/read-issue";
import { isBlank } from "../sheet/cell-value";
import { toArabicDigits } from "../thai/digits";
import { foldText } from "../thai/fold-text";
import { fixedIssueLabel, indicatorLabel } from "../templates/issue-labels";
import type { CarryQuestion } from "./carry-plan";
import type { SourceRow } from "./source-row";

export interface CarriedIssue {
  /** The entry of the issue list where exactly one is meant, else the text as typed. */
  readonly text: string;
  readonly indicator: number | null;
  readonly fixedIssue: number | null;
  readonly questions: readonly CarryQuestion[];
}

/** What the row's codes and indicators are judged against. */
export interface IssueContext {
  readonly framework: Framework;
  /** null where the year's is not held. */
  readonly itemList: ItemList | null;
  /** Numbers of the indicators that fail in the assessed year; null where the scores are not known. */
  readonly failing: readonly number[] | null;
  /** The year (BE) of the result that the old table is about. */
  readonly resultYear: number | null;
}

/** What an old row answers, by the framework of the new year. */
export function carriedIssue(row: SourceRow, context: IssueContext): CarriedIssue {
  const codes = codeQuestions(row, context);
  const answered = answeredBy(row, context);
  return { ...answered, questions: [...answered.questions, ...codes] };
}

function answeredBy(row: SourceRow, { framework, failing }: IssueContext): CarriedIssue {
  const { issue: text, indicator } = row;
  if (indicator === "contradiction") return inQuestion(text, "indicator-contradiction");
  if (indicator === null && isBlank(text)) return inQuestion(text, "no-issue");
  const read = readIssue(text, framework);
  const fixed = (framework.templates.measures?.issues ?? []).filter(({ number }) => read.fixedIssues.includes(number));
  if (fixed.length > 0) return fixedIssue(text, fixed);
  const named = namesOutright(text, framework) ? read.indicators : [];
  const numbers = indicator === null ? named : [indicator];
  const indicators = framework.indicators.filter(({ number }) => numbers.includes(number));
  return indicators.length === 0 ? inQuestion(text, "unknown-issue") : indicatorIssue(text, indicators, failing);
}

function inQuestion(text: string, kind: CarryQuestion["kind"]): CarriedIssue {
  return { text, indicator: null, fixedIssue: null, questions: [{ kind, detail: text }] };
}

function fixedIssue(typed: string, fixed: DocumentTemplate["issues"]): CarriedIssue {
  const [issue, other] = fixed;
  if (issue === undefined || other !== undefined) {
    return { text: typed, indicator: null, fixedIssue: null, questions: [] };
  }
  const text = fixedIssueLabel(issue.number, issue.text);
  return { text, indicator: null, fixedIssue: issue.number, questions: [] };
}

function indicatorIssue(
  typed: string,
  indicators: Framework["indicators"],
  failing: readonly number[] | null,
): CarriedIssue {
  const [indicator, other] = indicators;
  const passes = failing !== null && !indicators.some(({ number }) => failing.includes(number));
  const detail = indicators.map(({ number }) => String(number)).join(", ");
  const questions: readonly CarryQuestion[] = passes ? [{ kind: "indicator-passes", detail }] : [];
  if (indicator === undefined || other !== undefined) {
    return { text: typed, indicator: null, fixedIssue: null, questions };
  }
  const text = indicatorLabel(indicator.number, indicator.name);
  return { text, indicator: indicator.number, fixedIssue: null, questions };
}

/** A sentence in which an indicator's name happens to stand is not yet about the indicator. */
function namesOutright(text: string, { indicators }: Framework): boolean {
  const folded = foldText(text.replace(/^[\s\d๐-๙.)(]+(?=\D)/u, ""));
  const isName = indicators.some(({ name, aliases }) => [name, ...aliases].some((form) => foldText(form) === folded));
  return isName || text.includes("ตัวชี้วัด") || /^\d{1,2}$/u.test(toArabicDigits(text.trim()));
}

/**
 * Codes of disclosure items that the year's list does not have are dropped against it. The others are kept, but mean
 * another item in another year.
 */
function codeQuestions({ items }: SourceRow, context: IssueContext): readonly CarryQuestion[] {
  const { framework, itemList: list, resultYear } = context;
  const listed = list?.isComplete === true ? new Set(list.items.map(({ code }) => code)) : null;
  const isDropped = (code: string) => listed !== null && /^o\d/u.test(code) && !listed.has(code);
  const dropped = items.filter(isDropped);
  const kept = resultYear === framework.fiscalYear ? [] : items.filter((code) => !isDropped(code));
  return [
    ...(dropped.length > 0 ? [{ kind: "items-dropped" as const, detail: dropped.join(", ") }] : []),
    ...(kept.length > 0 ? [{ kind: "item-codes" as const, detail: kept.join(", ") }] : []),
  ];
}
