import { readBrackets } from "../../../src/core/lists/read-brackets";

it.each(["๑) ก (ข) ค", "ก) ข) (ค [ง])", "(ข้อ ๑) แล้ว", ":)", "(รายละเอียด ๑) ก ๒) ข)"])("%s may be whole", (text) => {
  expect(readBrackets(text)).toBeNull();
});

it.each([
  ["ก (ข", { kind: "unclosed", at: 2 }],
  ["อบรม) ข", { kind: "unopened", at: 4 }],
])("%s has a bracket alone", (text, bracket) => {
  expect(readBrackets(text)).toEqual(bracket);
});
