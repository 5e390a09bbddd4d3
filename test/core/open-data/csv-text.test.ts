import { csvText } from "../../../src/core/open-data/csv-text";

it("writes Thai texts, numbers and blanks, a mark first and CRLF after each row", () => {
  expect(
    csvText([
      ["กองคลัง", 80.77, null],
      ["ข", -1, ""],
    ]),
  ).toBe("\uFEFFกองคลัง,80.77,\r\nข,-1,\r\n");
});

it("quotes what would part a field or a row", () => {
  expect(csvText([["ก, ข", 'เขียน "ดี"', "สอง\nบรรทัด"]])).toBe('\uFEFF"ก, ข","เขียน ""ดี""","สอง\nบรรทัด"\r\n');
});

it.each(["=1+1", "+66", "-ก", "@a", "\tก", "\r=1"])("keeps %j from being taken for a formula", (text) => {
  expect(
    csvText([[text]])
      .replace(/["\uFEFF]/gu, "")
      .startsWith("'"),
  ).toBe(true);
});
