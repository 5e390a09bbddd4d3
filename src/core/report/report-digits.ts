import type { DigitStyle } from "../sheet/sheet-plan";
import { toArabicDigits, toThaiDigits } from "../thai/digits";

/** Addresses of pages and mail: other digits would lead elsewhere. */
const ADDRESS = /((?:https?:\/\/|www\.)[^\s<>"'()ก-๎]+|[^\s<>"'()ก-๎]+@[^\s<>"'()ก-๎]+)/giu;

/** A text in the chosen digits throughout, addresses left as they are. */
export function reportDigits(text: string, digits: DigitStyle): string {
  const turned = digits === "thai" ? toThaiDigits : toArabicDigits;
  return text
    .split(ADDRESS)
    .map((piece, index) => (index % 2 === 1 ? piece : turned(piece)))
    .join("");
}
