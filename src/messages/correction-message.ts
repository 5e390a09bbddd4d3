import type { CorrectionCode, CorrectionProblem } from "../core/frameworks/corrections/correction-problem";
import {
  CORRECTION_HEADERS,
  CORRECTION_KINDS,
  CORRECTION_STATUSES,
  CORRECTION_TEMPLATES,
} from "../core/frameworks/corrections/data/sheet-words";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import { CORRECTIONS_EN } from "./en/corrections";
import { fill } from "./format";
import { CORRECTIONS_TH } from "./th/corrections";

const TEXTS = { th: CORRECTIONS_TH, en: CORRECTIONS_EN };

/** The words that the sheet understands, where a message names them. */
const KNOWN: Readonly<Partial<Record<CorrectionCode, Readonly<Record<string, string>>>>> = {
  "no-header": { kind: CORRECTION_HEADERS.kind, name: CORRECTION_HEADERS.name, value: CORRECTION_HEADERS.value },
  "unknown-kind": CORRECTION_KINDS,
  "bad-template": CORRECTION_TEMPLATES,
  "bad-status": CORRECTION_STATUSES,
};

/** What is wrong with a correction in a sheet, for where its cell is told beside it. */
export function correctionText(
  code: CorrectionCode,
  value: string,
  language: Language,
  digits: DigitStyle = "arabic",
): string {
  return correctionMessage({ code, path: "", cell: "", value }, language, digits).replace(/^: /u, "");
}

/** What is wrong with a correction, beginning with its cell, or with its path where it came from a file. */
export function correctionMessage(
  { code, path, cell, value }: CorrectionProblem,
  language: Language,
  digits: DigitStyle = "arabic",
): string {
  const words = Object.entries(KNOWN[code] ?? {}).map(([key, word]) => (cell === null ? key : word));
  const place = cell ?? (path === "" ? "-" : path);
  return fill(TEXTS[language][code], { place, value, known: words.join(", ") }, language, digits);
}
