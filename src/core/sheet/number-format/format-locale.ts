const THAI = 0x1e;
const ENGLISH = 0x09;
const THAI_DIGITS = 0x0d;
const BUDDHIST_CALENDAR = 0x07;

/** What a format's locale says: "[$-D07041E]" is Thai digits (D), the Buddhist Era (07) and Thai (041E). */
export interface FormatLocale {
  readonly hasThaiDigits: boolean;
  readonly isBuddhist: boolean;
  readonly months: "thai" | "english";
}

/**
 * Reads the number behind "[$-". Without one months are Thai, as in an Excel set up for Thailand, and years Gregorian.
 * Source: [MS-OE376] 2.1.739, the extended LCID: digits in the highest byte, then the calendar, then the language.
 */
export function formatLocale(locale: number | null): FormatLocale {
  const number = locale ?? THAI;
  const language = number & 0xff;
  return {
    hasThaiDigits: number >>> 24 === THAI_DIGITS,
    isBuddhist: ((number >>> 16) & 0xff) === BUDDHIST_CALENDAR,
    months: language === ENGLISH ? "english" : "thai",
  };
}
