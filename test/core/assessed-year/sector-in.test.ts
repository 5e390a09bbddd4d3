import { sectorIn } from "../../../src/core/assessed-year/sector-in";
import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import { OTHER_SECTORS } from "../../../src/core/sectors/data/other-sectors";
import { ITEM_LISTS } from "../../../src/core/frameworks/items";

function sheetOf(...cells: readonly (readonly string[])[]): readonly SheetSource[] {
  return [{ id: "1", name: "OIT", marker: null, unread: null, grid: { origin: { row: 0, column: 0 }, cells } }];
}

const WORDS = OTHER_SECTORS.flatMap(({ id, words }) => words.map((word) => [id, word] as const));

it.each(WORDS)("knows the list of %s by the title %s beside a code", (sector, word) => {
  expect(sectorIn(sheetOf(["การเปิดเผยข้อมูล", ""], ["O1", word]))).toMatchObject({
    sector,
    first: { sheet: "OIT", at: { row: 1, column: 0 }, text: `O1 ${word}` },
  });
});

it("finds no other sector in our own lists, nor in prose", () => {
  const rows = ITEM_LISTS.flatMap(({ items }) => items.map(({ code, title }) => [code, title ?? ""]));
  expect(sectorIn(sheetOf(...rows))).toBeNull();
  expect(sectorIn(sheetOf(["อบรมคณะกรรมการสถานศึกษา 3 แห่ง"], [`ITA ${"ยาว".repeat(100)} แผนพัฒนาสถานศึกษา`]))).toBeNull();
  expect(sectorIn([])).toBeNull();
});
