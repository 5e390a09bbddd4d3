import type { FormatPiece } from "./format-section";

/** Excel shows at most this many digits of a number. */
const MOST_DIGITS = 15;
/** What General has room for. */
const GENERAL_DIGITS = 11;
/** The places that Number.prototype.toFixed takes. */
const MOST_PLACES = 30;

/** A number as General shows it: up to eleven digits, then powers of ten. */
export function showGeneral(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return exponential(value, 5);
  const whole = String(Math.trunc(size)).length;
  return plain(Number(value.toPrecision(MOST_DIGITS)), Math.max(0, GENERAL_DIGITS - 1 - whole));
}

interface Pattern {
  readonly whole: string;
  readonly places: string;
  readonly isGrouped: boolean;
  /** Thousands that trailing commas leave out. */
  readonly scaled: number;
  readonly percents: number;
  readonly exponent: string;
}

/** A number as "0", "#", "?", ".", ",", "%" and "E+" write it, the letters between them kept. The sign is not written. */
export function showNumber(value: number, pieces: readonly FormatPiece[]): string {
  const pattern = patternOf(pieces);
  const first = pieces.findIndex(isDigit);
  const last = pieces.findLastIndex(isDigit);
  const literals = (part: readonly FormatPiece[]) => part.map((piece) => (isShown(piece) ? piece.text : "")).join("");
  if (first === -1) return literals(pieces);
  const scaled = (Math.abs(value) * 100 ** pattern.percents) / 1000 ** pattern.scaled;
  const number = pattern.exponent === "" ? fixed(scaled, pattern) : scientific(scaled, pattern);
  return literals(pieces.slice(0, first)) + number + literals(pieces.slice(last + 1));
}

function isDigit({ kind, text }: FormatPiece): boolean {
  return kind === "code" && "0#?".includes(text);
}

function isShown({ kind, text }: FormatPiece): boolean {
  return kind === "literal" || text === "%";
}

function patternOf(pieces: readonly FormatPiece[]): Pattern {
  const codes = pieces.flatMap(({ kind, text }) => (kind === "code" ? [text] : [])).join("");
  const [, whole = "", places = "", exponent = ""] = /^([^.e]*)(?:\.([^e]*))?(?:e[+-](.*))?$/u.exec(codes) ?? [];
  const digits = whole.replace(/[^0#?,]/gu, "");
  const trailing = /,+(?=[^0#?]*$)/u.exec(codes.replace(/%/gu, ""))?.[0].length ?? 0;
  return {
    whole: digits.replaceAll(",", ""),
    places: places.replace(/[^0#?]/gu, ""),
    isGrouped: /[0#?],+[0#?]/u.test(digits),
    scaled: trailing,
    percents: codes.split("%").length - 1,
    exponent: exponent.replace(/[^0#?]/gu, ""),
  };
}

function fixed(value: number, { whole, places, isGrouped }: Pattern): string {
  const [integer = "0", fraction = ""] = rounded(value, places.length).split(".");
  const least = whole.replaceAll("#", "").length;
  const shownInteger = (integer === "0" ? "" : integer).padStart(least, "0");
  const grouped = isGrouped ? shownInteger.replace(/\B(?=(?:\d{3})+$)/gu, ",") : shownInteger;
  const needed = places.lastIndexOf("0") + 1;
  const shownPlaces = fraction.slice(0, needed) + fraction.slice(needed).replace(/0+$/u, "");
  return places === "" ? grouped : `${grouped}.${shownPlaces}`;
}

function scientific(value: number, pattern: Pattern): string {
  const [mantissa = "0", power = "0"] = value.toExponential(Math.min(pattern.places.length, MOST_PLACES)).split("e");
  const sign = power.startsWith("-") ? "-" : "+";
  return `${mantissa}E${sign}${power.slice(1).padStart(pattern.exponent.length, "0")}`;
}

/** Half away from zero on the decimal that a person sees, as Excel does: 80.765 gives 80.77. */
function rounded(value: number, places: number): string {
  const kept = Math.min(places, MOST_PLACES);
  const [digits = "0", power = "0"] = value.toPrecision(MOST_DIGITS).split("e");
  if (power !== "0") return value.toFixed(kept);
  const shifted = Math.round(Number(`${digits}e${String(kept)}`));
  return Number.isSafeInteger(shifted) ? withPlaces(String(shifted), kept) : value.toFixed(kept);
}

function withPlaces(digits: string, places: number): string {
  if (places === 0) return digits;
  const padded = digits.padStart(places + 1, "0");
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

function plain(value: number, places: number): string {
  const text = rounded(Math.abs(value), places);
  const short = text.includes(".") ? text.replace(/\.?0+$/u, "") : text;
  return value < 0 && short !== "0" ? `-${short}` : short;
}

function exponential(value: number, places: number): string {
  const [mantissa = "0", power = "0"] = value.toExponential(places).split("e");
  const sign = power.startsWith("-") ? "-" : "+";
  return `${mantissa.replace(/\.?0+$/u, "")}E${sign}${power.slice(1).padStart(2, "0")}`;
}
