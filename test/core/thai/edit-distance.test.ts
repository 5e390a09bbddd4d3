import fc from "fast-check";
import "../fixed-seed";
import { foldedSimilarity, similarity } from "../../../src/core/thai/edit-distance";

describe("similarity", () => {
  it("is 1 for texts that differ only as folding forgives", () => {
    expect(similarity("กอง คลัง", "กองคลัง")).toBe(1);
    expect(similarity("", " ")).toBe(1);
  });

  it("is 0 for texts with nothing in common and for one empty text", () => {
    expect(similarity("กขค", "ABC")).toBe(0);
    expect(similarity("", "กองคลัง")).toBe(0);
  });

  it("falls by one letter's share for each insertion, deletion or replacement", () => {
    expect(similarity("abcd", "abxd")).toBe(0.75);
    expect(similarity("abcd", "abc")).toBe(0.75);
    expect(similarity("abcd", "abcde")).toBe(0.8);
  });

  it("stays quick on two cells as long as Excel allows", () => {
    expect(similarity("ก".repeat(32_767), "ข".repeat(32_767))).toBe(0);
  });

  it("is not worked out where the lengths alone keep it below what is asked", () => {
    expect(foldedSimilarity("abcd", "ab", 0.6)).toBe(0);
    expect(foldedSimilarity("abcd", "ab", 0.5)).toBe(0.5);
    expect(foldedSimilarity("", "", 1)).toBe(1);
  });

  it("does not depend on the order and stays between 0 and 1", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(similarity(a, b)).toBe(similarity(b, a));
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
