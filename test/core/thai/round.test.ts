import { ROUNDS, roundRange } from "../../../src/core/thai/round";

describe("round", () => {
  it("of six months ends on 31 March", () => {
    expect(roundRange(2569, 6)).toEqual({
      start: { year: 2025, month: 10, day: 1 },
      end: { year: 2026, month: 3, day: 31 },
    });
  });

  it("of twelve months ends on 30 September", () => {
    expect(roundRange(2569, 12).end).toEqual({ year: 2026, month: 9, day: 30 });
  });

  it("is one of two, both from 1 October", () => {
    expect(ROUNDS.map((round) => roundRange(2568, round).start)).toEqual([
      { year: 2024, month: 10, day: 1 },
      { year: 2024, month: 10, day: 1 },
    ]);
  });
});
