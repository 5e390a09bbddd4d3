import { toArabicDigits } from "./digits";
import { foldPlainText } from "./fold-plain-text";
import { withoutInvisible } from "./invisible-characters";

const SARA_AM = "\u0E33";
const NIKHAHIT_SARA_AA = "\u0E4D\u0E32";
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * The text in the form used to compare texts, never to store or show them. It drops spaces, line breaks, invisible
 * characters and dots that are not between digits; unifies Thai and Arabic digits, the two spellings of ำ, the order of
 * Thai marks, เ+เ and แ, full-width and square brackets, dashes, quotes and Latin case. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  return foldPlainText(text) ?? foldAnyText(text);
}

function foldAnyText(text: string): string {
  return foldThai(foldDots(foldPunctuation(toArabicDigits(withoutInvisible(text).normalize("NFC")))))
    .toLowerCase()
    .normalize("NFC");
}

/**
 * `foldText` for column headers: also without การ and ของ, which tables lose at line breaks. Only for comparing headers:
 * elsewhere those words carry meaning.
 */
export function foldHeader(text: string): string {
  return foldText(text).replace(/การ|ของ/gu, "");
}

function foldPunctuation(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/\s/gu, "")
    .replace(/[[{【]/gu, "(")
    .replace(/[\]}】]/gu, ")")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u201C\u201D]/gu, '"');
}

function foldThai(text: string): string {
  return marksInOrder(marksBeforeSaraAm(marksInOrder(text.replaceAll(SARA_AM, NIKHAHIT_SARA_AA))))
    .replaceAll(NIKHAHIT_SARA_AA, SARA_AM)
    .replaceAll("เเ", "แ");
}

function marksBeforeSaraAm(text: string): string {
  return text.replace(/\u0E4D([\u0E47-\u0E4E]*)\u0E32([\u0E47-\u0E4E]*)/gu, `$1$2${NIKHAHIT_SARA_AA}`);
}

/** Marks on one consonant in one order, vowels before tones, each once: typed in any order they look the same. */
function marksInOrder(text: string): string {
  return text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]{2,}/gu, (marks) => [...new Set(marks)].sort().join(""));
}

function foldDots(text: string): string {
  return text
    .replaceAll("\u2026", ".")
    .replace(/\.{2,}/gu, ".")
    .replace(/(?<!\d)\.|\.(?!\d)/gu, "");
}
