import { readListMarker, withoutListMarker } from "../../../src/core/lists/list-marker";

describe("readListMarker", () => {
  it.each([
    ["๑. อบรม", 1, "n."],
    ["12) อบรม", 12, "n)"],
    [" (๓)อบรม", 3, "(n)"],
  ])("reads %s", (line, number, style) => {
    expect(readListMarker(line)).toMatchObject({ number, style });
  });

  it.each(["๑.๑ อบรม", "๒ way", "2568. ปี", "0. อบรม", "อบรม ๑."])("reads no number of a list in %s", (line) => {
    expect(readListMarker(line)).toBeNull();
  });
});

it("withoutListMarker drops the number or the dash", () => {
  expect(["๑. . อบรม", "- อบรม", "อบรม"].map(withoutListMarker)).toEqual(["อบรม", "อบรม", "อบรม"]);
});
