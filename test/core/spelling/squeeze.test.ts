import { squeeze } from "../../../src/core/spelling/squeeze";

describe("squeeze", () => {
  it("drops spaces, line breaks and invisible characters, and tells where each letter stood", () => {
    expect(squeeze("ก ข\n\u00A0\u200Bค")).toEqual({ letters: "กขค", places: [0, 2, 6] });
  });

  it("keeps vowels and tone marks apart from their letters", () => {
    expect(squeeze("ที่ นี่")).toEqual({ letters: "ที่นี่", places: [0, 1, 2, 4, 5, 6] });
  });

  it("gives nothing for a text of spaces", () => {
    expect(squeeze(" \t\uFEFF")).toEqual({ letters: "", places: [] });
  });
});
