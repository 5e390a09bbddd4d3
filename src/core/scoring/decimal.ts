/** An exact rational number; the denominator is positive. Not always in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** The decimal that a number is written as: 94.62 gives 9462/100, 1e-9 one in 10^9. NaN and infinities give null. */
export function readDecimal(value: number): Fraction | null {
  if (!Number.isFinite(value)) return null;
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const digits = BigInt(`${whole}${decimals}`);
  const power = Number(exponent) - decimals.length;
  return power >= 0
    ? { numerator: digits * tenTo(power), denominator: 1n }
    : { numerator: digits, denominator: tenTo(-power) };
}

/** The exact sum. */
export function add(first: Fraction, second: Fraction): Fraction {
  return {
    numerator: first.numerator * second.denominator + second.numerator * first.denominator,
    denominator: first.denominator * second.denominator,
  };
}

/** The exact difference, first less second. */
export function subtract(first: Fraction, second: Fraction): Fraction {
  return add(first, { numerator: -second.numerator, denominator: second.denominator });
}

/** The fraction times `times` over `over`, both whole numbers, `over` positive. */
export function scale(fraction: Fraction, times: number, over: number): Fraction {
  return { numerator: fraction.numerator * BigInt(times), denominator: fraction.denominator * BigInt(over) };
}

/** The exact mean. Returns null for no values: there is no such mean. */
export function meanOf(values: readonly Fraction[]): Fraction | null {
  return values.length === 0 ? null : scale(values.reduce(add, ZERO), 1, values.length);
}

/** Rounds once to so many decimals, a tie upwards: 80.765 to two decimals gives 80.77. */
export function roundHalfUp({ numerator, denominator }: Fraction, decimals: number): number {
  const unit = tenTo(decimals);
  const units = floorOf(2n * numerator * unit + denominator, 2n * denominator);
  const sign = units < 0n ? "-" : "";
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return Number(`${sign}${digits.slice(0, point)}.${digits.slice(point)}`);
}

function floorOf(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

function tenTo(power: number): bigint {
  return 10n ** BigInt(power);
}
