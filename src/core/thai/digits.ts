const THAI_ZERO = 0x0e50;

/** The text with every Arabic digit 0-9 written as a Thai digit ๐-๙. Nothing else changes. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/gu, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}

/** The text with every Thai digit ๐-๙ written as an Arabic digit 0-9. Nothing else changes. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}
