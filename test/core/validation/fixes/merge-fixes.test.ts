import { fromA1 } from "../../../../src/core/sheet/cell-ref";
import type { EditText, Fix, SetCell } from "../../../../src/core/validation/finding";
import { mergeFixes } from "../../../../src/core/validation/fixes/merge-fixes";

const AT = fromA1("B2") ?? { row: 0, column: 0 };
const TEXT = "ข้อ ๐๓๗ และ ๐๓๘";

function edit(from: number, length: number, text: string): EditText {
  return { kind: "edit-text", sheet: "ก", at: AT, expected: TEXT, from, length, text };
}

function whole(value: string): SetCell {
  return { kind: "set-cell", sheet: "ก", at: AT, expected: TEXT, value };
}

function after(...fixes: readonly Fix[]) {
  return mergeFixes(fixes).map((each) => each.after);
}

it("applies several edits of one text together, whatever their order", () => {
  expect(after(edit(4, 1, "o"), edit(12, 1, "o"))).toEqual(["ข้อ o๓๗ และ o๓๘"]);
  expect(after(edit(12, 1, "o"), edit(4, 1, "o"))).toEqual(["ข้อ o๓๗ และ o๓๘"]);
});

it("takes the first of two fixes that change the same letters or the whole cell", () => {
  expect(after(edit(4, 2, "x"), edit(5, 1, "y"))).toEqual(["ข้อ x๗ และ ๐๓๘"]);
  expect(after(edit(4, 0, "x"), edit(4, 0, "y"))).toEqual(["ข้อ x๐๓๗ และ ๐๓๘"]);
  expect(after(whole("ใหม่"), edit(4, 1, "o"))).toEqual(["ใหม่"]);
  expect(after(edit(4, 1, "o"), whole("ใหม่"))).toEqual(["ข้อ o๓๗ และ ๐๓๘"]);
});

it("leaves out what changes nothing, and keeps cells apart", () => {
  expect(after(whole(TEXT))).toEqual([]);
  expect(after(whole("ก"), { ...whole("ข"), sheet: "อื่น" })).toEqual(["ก", "ข"]);
});
