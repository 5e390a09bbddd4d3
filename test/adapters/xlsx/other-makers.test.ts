import { readXlsx } from "hucre/xlsx";
import { fullPlan, plainPlan, range } from "../../contract/sample-plans";
import { contentOf } from "../../contract/bench";
import { MAIN, rawParts, relationship } from "./raw-package";
import { openedParts, saved, savedParts } from "./xlsx-steps";

describe("workbooks of other makers", () => {
  const prefixed = rawParts({ sheets: [] });
  const link = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const parts = {
    ...prefixed,
    "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="S" sheetId="7" r:id="rId1" ${link}/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": String(prefixed["xl/_rels/workbook.xml.rels"]).replace(
      "</Relationships>",
      `${relationship(1, "worksheet", "/xl/worksheets/a.xml")}</Relationships>`,
    ),
    "xl/worksheets/a.xml": `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="str"><x:v>ก</x:v></x:c><x:c/><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  };

  it("may write every element with a prefix, without positions and without styles", async () => {
    const workbook = await openedParts(parts);
    expect((await contentOf(workbook)).sheets).toMatchObject([
      { id: "7", name: "S", grid: { cells: [["ก", null, 2]] } },
    ]);
    await workbook.insert([fullPlan("คะแนน")], "start");
    await workbook.setCells([
      { sheet: "S", cell: "A1", expected: "ก", value: "ข" },
      { sheet: "S", cell: "B3", expected: null, value: "ใหม่" },
    ]);
    const read = await readXlsx(await saved(workbook));
    expect(read.sheets.map(({ name }) => name)).toEqual(["คะแนน", "S"]);
    expect(read.sheets[1]?.rows).toEqual([
      ["ข", null, 2],
      [null, null, null],
      [null, "ใหม่", null],
    ]);
  });

  it("may count days from 1904, as Excel for Mac did", async () => {
    const workbook = await openedParts(
      rawParts({ sheets: [{ name: "S", xml: "<sheetData/>" }], before: '<workbookPr date1904="1"/>' }),
    );
    const plan = plainPlan("ก", [[44_949, 44_949]], { styles: [{ range: range("A1"), style: "date" }] });
    expect(await workbook.insert([plan], "end")).toMatchObject({ kind: "written" });
    expect((await savedParts(workbook))["xl/worksheets/sheet2.xml"]).toMatch(/<v>43487<\/v>.*<v>44949<\/v>/u);
    expect((await contentOf(workbook)).sheets[1]?.grid.cells).toEqual([[44_949, 44_949]]);
  });

  it("may be of the strict edition: they are read, and left alone", async () => {
    const strict = {
      ...rawParts({ sheets: [{ name: "S", xml: '<sheetData><row><c t="d"><v>2023-01-23</v></c></row></sheetData>' }] }),
    };
    const workbook = await openedParts({
      ...strict,
      "xl/workbook.xml": String(strict["xl/workbook.xml"]).replace(
        MAIN,
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      ),
    });
    expect((await contentOf(workbook)).sheets[0]?.grid.cells).toEqual([[44_949]]);
    expect(await workbook.insert([plainPlan("ก", [["x"]])], "end")).toEqual({ kind: "trouble", code: "read-only" });
  });
});
