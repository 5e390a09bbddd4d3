import { linkTo, quotedSheet, textLiteral } from "../../../src/core/sheet/formula";

const AT = { row: 4, column: 1 };

it("texts and titles are quoted whatever is in them", () => {
  expect(textLiteral('ก "ข"')).toBe('"ก ""ข"""');
  expect(quotedSheet("O'Brien")).toBe("'O''Brien'");
});

it("links lead to a cell of the workbook or of another file", () => {
  expect(linkTo("", "กองคลัง", AT, "ดู")).toEqual({ formula: `=HYPERLINK("#'กองคลัง'!B5","ดู")`, value: "ดู" });
  expect(linkTo("ส่ง/คลัง.xlsx", "O'B", AT, 'a"b')).toEqual({
    formula: `=HYPERLINK("[ส่ง/คลัง.xlsx]'O''B'!B5","a""b")`,
    value: 'a"b',
  });
});

it("a path that no formula can hold is shown without a link", () => {
  expect(linkTo("ก".repeat(250), "กองคลัง", AT, "ดู")).toBe("ดู");
  expect(linkTo("", "กองคลัง", AT, "ก".repeat(256))).toBe("ก".repeat(256));
});
