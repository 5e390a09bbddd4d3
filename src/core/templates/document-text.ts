import type { DigitStyle } from "../sheet/sheet-plan";
import { toThaiDigits } from "../thai/digits";

/** A document text in the digits the agency chose. Arabic leaves the text as it is. */
export function inDigits(text: string, digits: DigitStyle): string {
  return digits === "thai" ? toThaiDigits(text) : text;
}
