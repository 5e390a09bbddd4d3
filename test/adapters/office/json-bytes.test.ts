import fc from "fast-check";
import { jsonBytes } from "../../../src/adapters/office/json-bytes";
import "../../core/fixed-seed";

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value), "utf8");

it.each([["abc"], ["éß"], ["มาตรการ"], [[["ก", "", 1, true]]]])("counts the UTF-8 bytes of the JSON of %j", (value) => {
  expect(jsonBytes(value)).toBe(bytesOf(value));
});

it("never counts fewer bytes than a text has", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(jsonBytes(text)).toBeGreaterThanOrEqual(bytesOf(text));
    }),
  );
});
