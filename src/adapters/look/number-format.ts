import type { DigitStyle, StyleName } from "../../core/sheet/sheet-plan";

type NumberKind = "general" | "date" | "score" | "whole" | "percent";

const KIND_OF: Readonly<Record<StyleName, NumberKind>> = {
  title: "general",
  subtitle: "general",
  label: "general",
  header: "general",
  text: "general",
  input: "general",
  centred: "general",
  date: "date",
  score: "score",
  count: "whole",
  percent: "percent",
  year: "whole",
  link: "general",
  total: "general",
  "total-score": "score",
  note: "general",
  "report-title": "general",
  signature: "general",
  "memo-title": "general",
  "memo-label": "general",
  "memo-value": "general",
  "memo-text": "general",
};

/**
 * A locale tag is calendar, digits and language: D is Thai digits, 07 the Buddhist Era, 041E Thai.
 * Texts stay in General, never in "@", where a formula typed by a person would become text.
 */
const FORMATS: Readonly<Record<NumberKind, Readonly<Record<DigitStyle, string>>>> = {
  general: { arabic: "General", thai: "[$-D00041E]General" },
  date: { arabic: "[$-107041E]d mmm yyyy", thai: "[$-D07041E]d mmm yyyy" },
  score: { arabic: "0.00", thai: "[$-D00041E]0.00" },
  whole: { arabic: "0", thai: "[$-D00041E]0" },
  percent: { arabic: "0.00%", thai: "[$-D00041E]0.00%" },
};

/** The number format of a style, in the notation that files and Office.js share (English). Years are Buddhist Era. */
export function numberFormatOf(style: StyleName, digits: DigitStyle): string {
  return FORMATS[KIND_OF[style]][digits];
}
