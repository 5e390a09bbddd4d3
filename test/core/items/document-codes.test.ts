import { documentCodes } from "../../../src/core/items/document-codes";
import { ruleContextOf } from "../../../src/core/validation/rule-context";
import { codeChange } from "../../../src/core/validation/changes/code-change";
import { drawnSheets } from "../../support/drawn-sheets";

const { document } = ruleContextOf(
  drawnSheets(`
    # plain รายงาน at B2
    ข้อ ๐๓๗ การดำเนินการ e5 และ o๔๐: รายงาน
    E-Service (อ้างอิงจาก o13)
    เวลา ๐๘.๓๐ น.
  `),
  {},
);

it("gives the codes of items with what stands around them, once read for each document", () => {
  expect(documentCodes(document).map(({ code, after, referredBy }) => [code, after, referredBy])).toEqual([
    ["o37", "การดำเนินการ", ""],
    ["o40", "รายงาน", ""],
    ["o13", "", "e-service"],
  ]);
  expect(documentCodes(document)).toBe(documentCodes(document));
});

it("a code changes in the script of its digits", () => {
  const texts = documentCodes(document).map((code) => codeChange(code, "o12").text);
  expect(texts).toEqual(["o๑๒", "o๑๒", "o12"]);
});
