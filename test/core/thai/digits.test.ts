import fc from "fast-check";
import "../fixed-seed";
import { toArabicDigits, toThaiDigits } from "../../../src/core/thai/digits";

describe("digits", () => {
  it("writes every Arabic digit as a Thai one and back", () => {
    expect(toThaiDigits("0123456789")).toBe("๐๑๒๓๔๕๖๗๘๙");
    expect(toArabicDigits("๐๑๒๓๔๕๖๗๘๙")).toBe("0123456789");
  });

  it("reads digits of both kinds in one text", () => {
    expect(toArabicDigits("o๒7 ปี 2๕6๙")).toBe("o27 ปี 2569");
    expect(toThaiDigits("0๖")).toBe("๐๖");
  });

  it("changes nothing else, other scripts' digits included", () => {
    expect(toThaiDigits("กข ½ ٣ 一")).toBe("กข ½ ٣ 一");
    expect(toArabicDigits("ฯ ๏ ๚ ๛ ٣")).toBe("ฯ ๏ ๚ ๛ ٣");
  });

  it("comes back to the Arabic text from any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(toArabicDigits(toThaiDigits(text))).toBe(toArabicDigits(text));
        expect(toThaiDigits(text)).toHaveLength(text.length);
      }),
    );
  });
});
