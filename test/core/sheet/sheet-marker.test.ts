import fc from "fast-check";
import "../fixed-seed";
import { markerFormula, readMarkerFormula, SPEC_IDS } from "../../../src/core/sheet/sheet-marker";

it("a marker is read back from its formula, quotes and line breaks in the key included", () => {
  fc.assert(
    fc.property(fc.constantFrom(...SPEC_IDS), fc.string({ unit: "grapheme", maxLength: 30 }), (spec, key) => {
      expect(readMarkerFormula(markerFormula({ spec, key }))).toEqual({ spec, key });
    }),
  );
});

it("a key is cut where Excel would refuse the text", () => {
  const marker = readMarkerFormula(markerFormula({ spec: "department", key: "ก".repeat(300) }));
  expect(`ita/1/department/${marker?.key ?? ""}`).toHaveLength(255);
});

it.each(["", '="ita/2/agency/"', '="ita/1/letter/"', '="ita/1/agency"', "=Sheet1!$A$1", '=" ita/1/agency/"'])(
  "%j is no marker of ours",
  (formula) => {
    expect(readMarkerFormula(formula)).toBeNull();
  },
);
