import fc from "fast-check";
import { AGENCY_TYPES } from "../../../src/core/agency/agency-types";
import { FY2568 } from "../../../src/core/frameworks/data/fy2568";
import type { StandardSetRequest } from "../../../src/core/templates/plan-set";

const anyText = fc.oneof(
  fc.constantFrom("", "คลองห้า", "=1+1", "กอง/ช่าง*", "'", "History", "สำนักปลัด [1]", "𝒜", "ก".repeat(40)),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);

/** Scores of 0-100 with two decimals. */
export const anyScore: fc.Arbitrary<number> = fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100);

/** What a person may choose for a new set, odd names included. Nothing of it is in the workbook yet. */
export const anySetRequest: fc.Arbitrary<StandardSetRequest> = fc.record({
  agency: fc.record({
    name: anyText,
    type: fc.constantFrom(...AGENCY_TYPES.map(({ type }) => type)),
    district: anyText,
    province: anyText,
    website: anyText,
  }),
  framework: fc.constant(FY2568),
  assessedYear: fc.constant(2568),
  round: fc.constantFrom(6 as const, 12 as const),
  digits: fc.constantFrom("thai" as const, "arabic" as const),
  departments: fc.array(anyText, { maxLength: 6 }),
  scores: fc.array(fc.option(anyScore), { minLength: 10, maxLength: 10 }),
  takenTitles: fc.array(fc.constantFrom("มาตรการ", "คะแนน ita", "Sheet1"), { maxLength: 3 }),
  present: fc.constant([]),
});
