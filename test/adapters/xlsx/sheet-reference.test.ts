import { absoluteReference, quotedTitle, refersTo } from "../../../src/adapters/xlsx/write/sheet-reference";
import { range } from "../../contract/sample-plans";

describe("a reference to a tab", () => {
  it("quotes the title and doubles its quotes", () => {
    expect(quotedTitle("กอง's คลัง")).toBe("'กอง''s คลัง'");
    expect(absoluteReference("คะแนน ITA", range("A5:N204"))).toBe("'คะแนน ITA'!$A$5:$N$204");
  });

  it.each([
    ["'สรุปผล'!$A$1", "สรุปผล", true],
    ["สรุปผล!$A$1", "สรุปผล", true],
    ["SUM(1,Data!A1)", "DATA", true],
    ["'กอง''s'!A1", "กอง's", true],
    ["'A+B (1)'!A1", "A+B (1)", true],
    ["รายสรุปผล!$A$1", "สรุปผล", false],
    ["'รายสรุปผล'!$A$1", "สรุปผล", false],
    ["Data2!A1", "Data", false],
    ["Data", "Data", false],
  ])("is found in %s for %s: %s", (formula, title, expected) => {
    expect(refersTo(formula, title)).toBe(expected);
  });
});
