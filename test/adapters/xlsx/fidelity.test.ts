import type { XlsxWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { parseXml } from "../../../src/adapters/xlsx/xml/xml-element";
import { editCells } from "../../../src/adapters/xlsx/write/edit-cells";
import { fromA1, toA1 } from "../../../src/core/sheet/cell-ref";
import type { CellValue } from "../../../src/core/sheet/cell-value";
import { fullPlan, plainPlan } from "../../contract/sample-plans";
import { contentOf } from "../../contract/bench";
import { unzipped, zipped } from "./raw-package";
import { richParts } from "./rich-package";
import { openedParts, saved, savedParts } from "./xlsx-steps";

const WORKBOOK = "xl/workbook.xml";
/** All that a change may touch beside the sheets it writes. */
const REGISTERS = ["[Content_Types].xml", WORKBOOK, "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
const CALCULATION_CHAIN = "xl/calcChain.xml";

const CHANGES: readonly (readonly [string, (workbook: XlsxWorkbook) => Promise<unknown>, readonly string[]])[] = [
  ["inserting at the start", (workbook) => workbook.insert([fullPlan("คะแนน"), plainPlan("ก", [["x"]])], "start"), []],
  ["inserting at the end", (workbook) => workbook.insert([fullPlan("คะแนน")], "end"), []],
  ["replacing a tab", (workbook) => workbook.replace(fullPlan("สรุปผล"), "3"), ["xl/worksheets/sheet3.xml"]],
  [
    "setting a cell",
    (workbook) => workbook.setCells([{ sheet: "Hidden", cell: "C1", expected: null, value: "x" }]),
    ["xl/worksheets/sheet2.xml"],
  ],
];

describe("what was in the file", () => {
  const before = unzipped(zipped(richParts()));

  it("is byte for byte the same where nothing was changed", async () => {
    const workbook = await openedParts(richParts());
    expect(await savedParts(workbook)).toEqual(before);
  });

  it.each(CHANGES)("is byte for byte the same after %s, but for the registers", async (_, change, written) => {
    const workbook = await openedParts(richParts());
    expect(await change(workbook)).toMatchObject({ kind: "written" });
    const after = await savedParts(workbook);
    const touched = [...REGISTERS, CALCULATION_CHAIN, ...written];
    for (const [name, content] of Object.entries(before)) {
      if (!touched.includes(name)) expect([name, after[name]]).toEqual([name, content]);
    }
  });

  it("keeps its tabs, names, views and settings in the workbook part, counted anew", async () => {
    const workbook = await openedParts(richParts());
    await workbook.insert([plainPlan("ก", [["x"]]), plainPlan("ข", [["x"]])], "start");
    const after = (await savedParts(workbook))[WORKBOOK] ?? "";
    const withoutOurs = after
      .replace(/<sheet xmlns:r="[^"]*" name="[กข]"[^>]*>/gu, "")
      .replace(/<definedName name="ITA_SHEET"[^>]*>[^<]*<\/definedName>/gu, "")
      .replace(' fullCalcOnLoad="1"', "");
    const recounted = (before[WORKBOOK] ?? "")
      .replaceAll(/localSheetId="(\d)"/gu, (___, tab: string) => `localSheetId="${String(Number(tab) + 2)}"`)
      .replace('activeTab="2"', 'activeTab="4"');
    expect(withoutOurs).toBe(recounted);
  });

  it("keeps every style where it was, with its text, and adds ours after it", async () => {
    const workbook = await openedParts(richParts());
    await workbook.insert([fullPlan("คะแนน")], "end");
    const after = (await savedParts(workbook))["xl/styles.xml"] ?? "";
    for (const name of ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"]) {
      const old = containerOf(before["xl/styles.xml"] ?? "", name);
      const now = containerOf(after, name);
      expect(now.content.startsWith(old.content)).toBe(true);
      expect(now.count).toBe(now.children);
    }
    expect(after).toMatch(/<tableStyles .*<extLst>.*<\/extLst><\/styleSheet>$/su);
  });

  it("reads the same from the other tabs after a change", async () => {
    const workbook = await openedParts(richParts());
    const old = (await contentOf(workbook)).sheets;
    await workbook.insert([fullPlan("คะแนน")], "start");
    expect((await contentOf(workbook)).sheets.slice(1)).toEqual(old);
  });

  it("tells which cells hold a formula", async () => {
    const { sheets } = await contentOf(await openedParts(richParts()));
    const formulas = sheets.map((sheet) => sheet.formulas?.map(toA1));
    expect(formulas).toEqual([["C2", "C3", "C4", "D4", "F9"], ["A1", "B1"], []]);
  });

  it("keeps the names and formulas that speak of a replaced tab", async () => {
    const workbook = await openedParts(richParts());
    await workbook.replace(plainPlan("สรุปผล", [[9]]), "3");
    const after = await savedParts(workbook);
    expect(after[WORKBOOK]).toContain("<definedName name=\"TO_SUMMARY\">'สรุปผล'!$A$1</definedName>");
    expect(after[WORKBOOK]).toContain('<sheet name="สรุปผล" sheetId="3" r:id="rId3"/>');
    expect(after["xl/worksheets/sheet2.xml"]).toContain("<f>'สรุปผล'!A1</f>");
    expect(after["xl/worksheets/sheet3.xml"]).toBeUndefined();
    expect((await contentOf(workbook)).sheets[2]).toMatchObject({ name: "สรุปผล", grid: { cells: [[9]] } });
  });

  it("gives up only the order of calculation, which Excel makes anew", async () => {
    const workbook = await openedParts(richParts());
    await workbook.insert([plainPlan("ก", [["x"]])], "end");
    const after = await savedParts(workbook);
    expect(Object.keys(before).filter((name) => !(name in after))).toEqual([CALCULATION_CHAIN]);
    expect(JSON.stringify(after)).not.toContain("calcChain");
    expect(after[WORKBOOK]).toContain('<calcPr fullCalcOnLoad="1" calcId="191029" iterate="1"/>');
  });

  it("keeps a changed cell's format, and every other character of its sheet", async () => {
    const workbook = await openedParts(richParts());
    await workbook.setCells([{ sheet: "Data", cell: "A2", expected: 44_949, value: "=ข้อความ" }]);
    const after = (await savedParts(workbook))["xl/worksheets/sheet1.xml"];
    const cell = '<c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve">=ข้อความ</t></is></c>';
    expect(after).toBe(before["xl/worksheets/sheet1.xml"]?.replace('<c r="A2" s="1"><v>44949</v></c>', cell));
  });
});

describe("an edited sheet part", () => {
  const lettering = { textHeight: () => 0 };
  const edited = (content: string, changes: Readonly<Record<string, CellValue>>): string | null => {
    const cells = Object.entries(changes).map(([cell, value]) => ({
      at: fromA1(cell) ?? { row: 0, column: 0 },
      value,
    }));
    return editCells(`<w><sheetData>${content}</sheetData></w>`, cells, lettering)?.xml ?? null;
  };

  it.each([
    ['<row r="2" ht="30"/>', '<row r="2" ht="30"><c r="A2"><v>1</v></c><c r="C2"><v>2</v></c></row>'],
    ['<row r="2"><c r="B2"/></row>', '<row r="2"><c r="A2"><v>1</v></c><c r="B2"/><c r="C2"><v>2</v></c></row>'],
    ['<row r="2"></row>', '<row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>2</v></c></row>'],
    [
      '<row r="2"><c r="A2" s="4"/><c r="C2"/></row>',
      '<row r="2"><c r="A2" s="4"><v>1</v></c><c r="C2"><v>2</v></c></row>',
    ],
    [
      '<row r="1"/><row r="3"/>',
      '<row r="1"/><row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>2</v></c></row><row r="3"/>',
    ],
    ["", '<row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>2</v></c></row>'],
  ])("takes two cells in one row: %s", (before, after) => {
    expect(edited(before, { C2: 2, A2: 1 })).toBe(`<w><sheetData>${after}</sheetData></w>`);
  });

  it("opens an empty list of rows", () => {
    const edited = editCells("<w><sheetData/></w>", [{ at: { row: 0, column: 0 }, value: true }], lettering);
    expect(edited?.xml).toBe('<w><sheetData><row r="1"><c r="A1" t="b"><v>1</v></c></row></sheetData></w>');
  });
});

describe("a change that would lose something", () => {
  it("is refused: what a person put on a tab that is to be replaced", async () => {
    const workbook = await openedParts(richParts());
    const before = await savedParts(workbook);
    const outcome = await workbook.replace(plainPlan("Data", [["x"]]), "1");
    expect(outcome).toEqual({
      kind: "trouble",
      code: "would-lose",
      path: "Data",
      parts: ["charts", "comments", "images", "tables"],
    });
    expect(await savedParts(workbook)).toEqual(before);
  });

  it("is refused: a formula that other cells share", async () => {
    const workbook = await openedParts(richParts());
    const outcome = await workbook.setCells([{ sheet: "Data", cell: "C3", expected: 1, value: 2 }]);
    expect(outcome).toEqual({ kind: "trouble", code: "would-lose", path: "Data", parts: ["formulas"] });
  });

  it("is refused: the header of a table, of which the table keeps a copy", async () => {
    const workbook = await openedParts(richParts());
    const outcome = await workbook.setCells([{ sheet: "Data", cell: "A1", expected: "ธรรมดา", value: "x" }]);
    expect(outcome).toEqual({ kind: "trouble", code: "would-lose", path: "Data", parts: ["tables"] });
  });

  it("is not saved: a signature would no longer hold", async () => {
    const parts = { ...richParts(), "_xmlsignatures/sig1.xml": "<Signature/>" };
    const workbook = await openedParts(parts);
    expect(await workbook.save()).toBeInstanceOf(Uint8Array);
    await workbook.insert([plainPlan("ก", [["x"]])], "end");
    expect(await workbook.save()).toMatchObject({ code: "would-lose", parts: ["signatures"] });
  });
});

describe("the saved bytes", () => {
  it("are the same for the same content", async () => {
    const first = await openedParts(richParts());
    const second = await openedParts(richParts());
    await first.insert([fullPlan("คะแนน")], "end");
    await second.insert([fullPlan("คะแนน")], "end");
    expect(await saved(first)).toEqual(await saved(second));
  });
});

/** A list of the styles part, and whether its count is right. */
function containerOf(xml: string, name: string): { content: string; count: number; children: number } {
  const match = new RegExp(`<${name} count="(\\d+)">(.*?)</${name}>(?=<(?:\\w+ count|extLst))`, "su").exec(xml);
  const content = match?.[2] ?? "";
  const children = parseXml(`<list>${content}</list>`)?.children.length ?? -1;
  return { content, count: Number(match?.[1]), children };
}
