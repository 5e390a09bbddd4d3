import fc from "fast-check";
import { cellTextFromXml, cellTextToXml } from "../../../src/adapters/xlsx/xml/cell-text";
import { unescapeXml } from "../../../src/adapters/xlsx/xml/escape-xml";

describe("a cell's text as XML", () => {
  it("comes back as it was, whatever its code units", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }), (codes) => {
        const text = String.fromCharCode(...codes);
        expect(cellTextFromXml(cellTextToXml(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("is plain for plain text, with only what XML needs escaped", () => {
    expect(cellTextToXml('ก & <ข> "ค"\n')).toBe("ก &amp; &lt;ข&gt; &quot;ค&quot;\n");
    expect(cellTextToXml("a\rb")).toBe("a_x000D_b");
    expect(cellTextToXml("_x0041_")).toBe("_x005F_x0041_");
  });

  it("is read from entities, character numbers and CDATA; unknown entities stay", () => {
    expect(unescapeXml("&lt;&#3585;&#x0E02;&apos;&nbsp;")).toBe("<กข'&nbsp;");
    expect(unescapeXml("a<![CDATA[<b> & c]]>&amp;<!-- no -->d")).toBe("a<b> & c&d");
    expect(unescapeXml("&#x110000;")).toBe("&#x110000;");
  });
});
