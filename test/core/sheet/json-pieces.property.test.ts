import fc from "fast-check";
import "../fixed-seed";
import { jsonPieces } from "../../../src/core/sheet/json-pieces";
import { runningHash, textHash } from "../../../src/core/sheet/text-hash";

it("pieces of JSON come to what JSON.stringify gives, however deep it is taken apart", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat({ max: 6 }), (value, levels) => {
      expect([...jsonPieces(value, levels)].join("")).toBe(JSON.stringify(value));
    }),
  );
});

it("leaves out what is undefined, and gives rows one by one", () => {
  const value = { a: undefined, b: [[1, null], ["ก"]], c: {}, d: [] };
  expect([...jsonPieces(value, 2)].join("")).toBe(JSON.stringify(value));
  expect([...jsonPieces(value, 2)]).toContain('["ก"]');
});

it("the hash of pieces is the hash of the whole text", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (pieces) => {
      const hash = runningHash();
      for (const piece of pieces) hash.add(piece);
      expect(hash.value()).toBe(textHash(pieces.join("")));
    }),
  );
  expect(textHash("มาตรการ")).toBe("14gv67yrww9u0");
});
