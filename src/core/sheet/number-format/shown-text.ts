import { toThaiDigits } from "../../thai/digits";
import { UNCALCULATED, type CellValue } from "../cell-value";
import { formatLocale } from "./format-locale";
import { formatSections, type FormatSection } from "./format-section";
import { isDateFormat, showDate } from "./show-date";
import { showGeneral, showNumber } from "./show-number";

/** What Excel fills a cell with whose number no day can be. */
const NO_DAY = "#####";
const GENERAL: FormatSection = { pieces: [{ kind: "code", text: "general" }], locale: null };

/**
 * A cell as Excel would show it, by its number format in English notation: "[$-D07041E]d mmm yyyy" writes 46112 as
 * ๓๑ มี.ค. ๒๕๖๙. A format that is not understood (fractions, conditions) is shown as General, never as a wrong number.
 */
export function shownText(value: CellValue, format: string): string {
  if (value === null || value === UNCALCULATED) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? textShown(value, format) : numberShown(value, format);
}

/** Only a fourth section, or a single one with "@", has a say about texts. */
function textShown(value: string, format: string): string {
  if (!format.includes("@")) return value;
  const sections = formatSections(format);
  const section = sections[3] ?? sections.find(({ pieces }) => pieces.some(isText));
  return section === undefined ? value : section.pieces.map((piece) => (isText(piece) ? value : piece.text)).join("");
}

function numberShown(value: number, format: string): string {
  const sections = isUnderstood(format) ? formatSections(format) : [GENERAL];
  const section = sectionFor(value, sections);
  const locale = formatLocale(section.locale);
  const text = sectionText(value, section, sections);
  return locale.hasThaiDigits ? toThaiDigits(text) : text;
}

/** Conditions in brackets choose sections by rules of their own; "/" between digits is a fraction. */
function isUnderstood(format: string): boolean {
  return !/\[[<>=]/u.test(format) && !/[0#?]\s*\/\s*[0#?\d]/u.test(format);
}

function sectionFor(value: number, sections: readonly FormatSection[]): FormatSection {
  const [first = GENERAL, negative, zero] = sections;
  if (value < 0) return negative ?? first;
  return value === 0 ? (zero ?? first) : first;
}

function sectionText(value: number, section: FormatSection, sections: readonly FormatSection[]): string {
  const { pieces, locale } = section;
  if (isDateFormat(pieces)) return showDate(value, pieces, formatLocale(locale)) ?? NO_DAY;
  if (pieces.length === 0) return sections.length === 1 ? showGeneral(value) : "";
  const isOwnNegative = value < 0 && sections[1] === section;
  return piecesText(isOwnNegative ? Math.abs(value) : value, pieces);
}

function piecesText(value: number, pieces: FormatSection["pieces"]): string {
  const isWhole = (piece: FormatSection["pieces"][number]) => isText(piece) || isGeneral(piece);
  if (pieces.some(isWhole)) {
    return pieces.map((piece) => (isWhole(piece) ? showGeneral(value) : piece.text)).join("");
  }
  const text = showNumber(value, pieces);
  return value < 0 && /[1-9]/u.test(text) ? `-${text}` : text;
}

function isText({ kind, text }: FormatSection["pieces"][number]): boolean {
  return kind === "code" && text === "@";
}

function isGeneral({ kind, text }: FormatSection["pieces"][number]): boolean {
  return kind === "code" && text === "general";
}
