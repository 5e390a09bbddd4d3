import { agreesWith, sameScore } from "../../../../src/core/scoring/statements/same-score";

it("two scores agree as far as the one with fewer decimals goes", () => {
  expect(sameScore({ value: 94.41, decimals: 2 }, { value: 94.4, decimals: 1 })).toBe(true);
  expect(sameScore({ value: 94.41, decimals: 2 }, { value: 94.4, decimals: 2 })).toBe(false);
  expect(sameScore({ value: 0.3, decimals: 2 }, { value: 0.1 + 0.2, decimals: 2 })).toBe(true);
});

it("a stated score agrees with a computed one within the tolerance or its own rounding", () => {
  expect(agreesWith({ value: 94.42, decimals: 2 }, 94.41, 0.01)).toBe(true);
  expect(agreesWith({ value: 94.43, decimals: 2 }, 94.41, 0.01)).toBe(false);
  expect(agreesWith({ value: 94, decimals: 0 }, 94.41, 0.01)).toBe(true);
});
