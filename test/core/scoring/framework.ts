import { FY2568 } from "../../../src/core/frameworks/data/fy2568";
import type { Framework } from "../../../src/core/frameworks/schema";

/** The framework that scoring tests use, and the same with another way of rating. */
export const FRAMEWORK: Framework = FY2568;

export const LETTERS: Framework = {
  ...FRAMEWORK,
  rating: {
    ...FRAMEWORK.rating,
    testsEitParts: false,
    rules: [
      { label: "AA", overallAtLeast: 95, everyInstrumentAtLeast: null, confidence: "stated" },
      { label: "A", overallAtLeast: 85, everyInstrumentAtLeast: null, confidence: "stated" },
      { label: "F", overallAtLeast: 0, everyInstrumentAtLeast: null, confidence: "stated" },
    ],
  },
};

/** Ten indicator scores that give each instrument this mean. */
export function scoresWithMeans(iit: number, eit: number, oit: number): number[] {
  return [iit, iit, iit, iit, iit, eit, eit, eit, oit, oit];
}
