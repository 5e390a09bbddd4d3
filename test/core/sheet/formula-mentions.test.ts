import { mentionOf, type MentionedSheet } from "../../../src/core/sheet/formula-mentions";

const mentionsSheet = (formula: string, sheet: MentionedSheet) => mentionOf(sheet)(formula);

const CLERK = { title: "กองคลัง", names: ["ITA_STATUS"] };

it.each([
  "=กองคลัง!A1",
  "='กองคลัง'!A1",
  "SUM(กองคลัง!A1:A9)+1",
  "=SUM('กองคลัง:สรุป'!A1)",
  "=SUM(กองช่าง:กองคลัง!A1)",
  '=INDIRECT("กองคลัง!A1")',
  "=COUNTA(ita_status)",
])("%s looks at the sheet", (formula) => {
  expect(mentionsSheet(formula, CLERK)).toBe(true);
});

it.each([
  "=กองคลังจังหวัด!A1",
  "=งานกองคลัง!A1",
  "='[อื่น.xlsx]กองคลัง'!A1",
  "=[1]กองคลัง!A1",
  "=HYPERLINK(\"#'กองคลัง'!A1\")",
  '="กองคลัง!A1"',
  "=ITA_STATUS_2",
  "=X.ITA_STATUS",
  "=Sheet1!A1",
])("%s does not", (formula) => {
  expect(mentionsSheet(formula, CLERK)).toBe(false);
});

it("knows titles with quotes, signs of patterns and other cases", () => {
  expect(mentionsSheet("='it''s (1)'!A1", { title: "It's (1)", names: [] })).toBe(true);
  expect(mentionsSheet('=\'a"b\'!A1&"x"', { title: 'a"b', names: [] })).toBe(true);
  expect(mentionsSheet("=a1b!A1", { title: "a.b", names: [] })).toBe(false);
  expect(mentionsSheet("=SHEET1!A1", { title: "Sheet1", names: [] })).toBe(true);
});

it.each(["กองการศึกษา-ศาสนา", "แผน 1/2", "ก.ข", "(ร่าง)", "a+b", "$1^2", "x|y", "{z}"])(
  "knows the sheet %s, whatever its title holds",
  (title) => {
    expect(mentionsSheet(`='${title}'!A1`, { title, names: [] })).toBe(true);
    expect(mentionsSheet("=Sheet1!A1", { title, names: [] })).toBe(false);
  },
);
