import fc from "fast-check";
import "../../fixed-seed";
import { COLUMN_WORDINGS } from "../../../../src/core/recognition/published/data/column-wordings";
import { foldHeading } from "../../../../src/core/recognition/published/header-names";
import { openingTest } from "../../../../src/core/recognition/published/may-be-header";

const WORDINGS = COLUMN_WORDINGS.flatMap(({ wordings }) => wordings);
const HEADINGS = new Set(WORDINGS.map(foldHeading));
const mayBeHeader = openingTest([...HEADINGS]);
const insertion = fc.constantFrom("", " ", "การ", "ของ", "หรือ", "และ", "เ", "\u200B", ".", "/", "่", "ั", "1", "(");

it("a text that begins as no header does is told by two letters", () => {
  expect(["จัดทำคู่มือ", "เผยแพร่", "- ประชุม", "๑. มาตรการ", "มาตรการ"].map(mayBeHeader)).toEqual([
    false,
    true,
    false,
    false,
    true,
  ]);
});

it("no text that folds to a header is turned away", () => {
  fc.assert(
    fc.property(insertion, fc.constantFrom(...WORDINGS), fc.nat(4), insertion, (before, wording, at, inside) => {
      const text = (before + wording.slice(0, at) + inside + wording.slice(at)).trim();
      expect(mayBeHeader(text) || !HEADINGS.has(foldHeading(text))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
