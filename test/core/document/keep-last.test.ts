import { keepLast } from "../../../src/core/document/keep-last";

const counted = () => {
  const asked: string[] = [];
  const read = keepLast((text: string) => {
    asked.push(text);
    return text.length === 0 ? null : `${text}!`;
  });
  return { asked, read };
};

it("reads what it is asked twice in a row once, and anything else anew", () => {
  const { asked, read } = counted();
  expect(["ก", "ก", "ข", "ก"].map(read)).toEqual(["ก!", "ก!", "ข!", "ก!"]);
  expect(asked).toEqual(["ก", "ข", "ก"]);
});

it("keeps an answer that says there is nothing", () => {
  const { asked, read } = counted();
  expect(["", ""].map(read)).toEqual([null, null]);
  expect(asked).toEqual([""]);
});
