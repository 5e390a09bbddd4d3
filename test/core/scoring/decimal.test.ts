import fc from "fast-check";
import "../fixed-seed";
import { add, meanOf, readDecimal, roundHalfUp, scale, subtract, ZERO } from "../../../src/core/scoring/decimal";

describe("readDecimal", () => {
  it.each([
    [94.62, 9462n, 100n],
    [0, 0n, 1n],
    [-0, 0n, 1n],
    [-1.5, -15n, 10n],
    [1e-9, 1n, 1_000_000_000n],
    [1.5e-7, 15n, 100_000_000n],
    [1e21, 1_000_000_000_000_000_000_000n, 1n],
    [0.1, 1n, 10n],
  ])("reads %d as it is written", (value, numerator, denominator) => {
    expect(readDecimal(value)).toEqual({ numerator, denominator });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("has no decimal for %d", (value) => {
    expect(readDecimal(value)).toBeNull();
  });

  it("gives back every number that it reads", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), (value) => {
        const read = readDecimal(value) ?? ZERO;
        expect(roundHalfUp(read, String(read.denominator).length - 1)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe("roundHalfUp", () => {
  it.each([
    [80_765n, 1000n, 80.77],
    [80_764_999n, 1_000_000n, 80.76],
    [84_995n, 1000n, 85],
    [84_994n, 1000n, 84.99],
    [1n, 3n, 0.33],
    [2n, 3n, 0.67],
    [1n, 200n, 0.01],
    [-1n, 200n, 0],
    [-3n, 200n, -0.01],
    [-5n, 2n, -2.5],
    [0n, 7n, 0],
    [9_999_999n, 100_000n, 100],
  ])("rounds %d/%d to %d", (numerator, denominator, rounded) => {
    expect(roundHalfUp({ numerator, denominator }, 2)).toBe(rounded);
  });

  it("rounds to whole numbers too", () => {
    expect(roundHalfUp({ numerator: 5n, denominator: 2n }, 0)).toBe(3);
  });
});

describe("arithmetic", () => {
  it("is exact where binary floats are not", () => {
    const [a, b] = [readDecimal(0.1) ?? ZERO, readDecimal(0.2) ?? ZERO];
    expect(roundHalfUp(add(a, b), 20)).toBe(0.3);
    expect(roundHalfUp(subtract(add(a, b), b), 20)).toBe(0.1);
    expect(roundHalfUp(scale(a, 3, 100), 20)).toBe(0.003);
  });

  it("has no mean of nothing", () => {
    expect(meanOf([])).toBeNull();
    expect(meanOf([{ numerator: 1n, denominator: 3n }])).toEqual({ numerator: 1n, denominator: 3n });
  });
});
