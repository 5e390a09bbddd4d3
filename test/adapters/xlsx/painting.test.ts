import { readXlsx } from "hucre/xlsx";
import type { Sheet } from "hucre/xlsx";
import { newXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { fullPlan, plainPlan, range } from "../../contract/sample-plans";
import { contentOf } from "../../contract/bench";
import { opened, saved, savedParts } from "./xlsx-steps";

/** What another reader, hucre, finds in the bytes we wrote. */
async function paintedSheet(): Promise<{ sheet: Sheet; names: readonly unknown[] }> {
  const workbook = newXlsx();
  await workbook.insert([fullPlan("คะแนน ITA")], "end");
  const read = await readXlsx(await saved(workbook), { readStyles: true });
  const [sheet] = read.sheets;
  if (sheet === undefined) throw new Error("The file has no sheet");
  return { sheet, names: read.namedRanges ?? [] };
}

describe("a painted sheet, as another reader finds it,", () => {
  it("holds texts, numbers and formulas with their last values", async () => {
    const { sheet } = await paintedSheet();
    expect(sheet.rows[3]?.slice(0, 6)).toEqual([1, "การปฏิบัติหน้าที่", 93.1, 94.62, "ผ่าน", 85]);
    expect(sheet.rows[9]?.[0]).toBe("=1+1");
    expect(sheet.cells?.get("7,3")).toMatchObject({ formula: "AVERAGE(D4:D7)", formulaResult: 77.4375 });
    expect(sheet.cells?.get("8,0")?.formula).toBe(`HYPERLINK("#'คะแนน ITA'!A4","คะแนน ITA!A4")`);
  });

  it("has our fonts, fills and Thai number formats, the last style painted winning", async () => {
    const { sheet } = await paintedSheet();
    expect(sheet.cells?.get("3,3")?.style).toMatchObject({
      font: { name: "TH SarabunPSK", size: 16 },
      numFmt: "[$-D00041E]0.00",
      alignment: { horizontal: "center" },
      border: { left: { style: "thin" } },
    });
    expect(sheet.cells?.get("3,6")?.style?.numFmt).toBe("[$-D07041E]d mmm yyyy");
    expect(sheet.cells?.get("2,0")?.style).toMatchObject({ font: { bold: true }, fill: { pattern: "solid" } });
  });

  it("has merges, a drop-down list from a name, conditional formats and frozen panes", async () => {
    const { sheet } = await paintedSheet();
    expect(sheet.merges).toContainEqual({ startRow: 0, startCol: 0, endRow: 0, endCol: 7 });
    expect(sheet.dataValidations).toMatchObject([
      {
        type: "list",
        formula1: "ITA_TEST_STATUS",
        range: "H4:H7",
        errorStyle: "warning",
        inputMessage: 'เลือก "สถานะ" จากรายการ',
      },
    ]);
    expect(sheet.conditionalRules).toMatchObject([
      { type: "expression", formula: "AND(ISNUMBER($D4),$D4<85)", priority: 1, range: "D4:D7" },
      { type: "expression", formula: "$D4>=85", priority: 2 },
    ]);
    expect(sheet.freezePane).toEqual({ rows: 3, columns: 2 });
  });

  it("prints on one page of A4, with its area, repeated rows, margins and page number", async () => {
    const { sheet } = await paintedSheet();
    expect(sheet.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      printArea: "$A$1:$H$29",
      printTitlesRow: "$3:$3",
    });
    expect(sheet.pageSetup?.margins?.left).toBeCloseTo(3 / 2.54, 3);
    expect(sheet.headerFooter?.oddFooter).toContain("&P");
  });

  it("draws page numbers in Thai digits with the font that has them", async () => {
    const workbook = newXlsx();
    const plan = plainPlan("ก", [["x"]]);
    await workbook.insert([{ ...plan, page: { ...plan.page, footer: "thai-page-number" } }], "end");
    const parts = Object.values(await savedParts(workbook));
    expect(parts.some((part) => part.includes("&amp;C&amp;&quot;TH SarabunIT๙,Regular&quot;&amp;14&amp;P"))).toBe(true);
  });

  it("brings its names, the marker hidden and with the sheet's scope", async () => {
    const { names } = await paintedSheet();
    expect(names).toContainEqual(
      expect.objectContaining({ name: "ITA_TEST_STATUS", range: "'คะแนน ITA'!$J$31:$J$33" }),
    );
    expect(names).toContainEqual(expect.objectContaining({ name: "ITA_SHEET", scope: "คะแนน ITA" }));
    const workbook = newXlsx();
    await workbook.insert([plainPlan("ก", [["x"]])], "end");
    expect((await savedParts(workbook))["xl/workbook.xml"]).toMatch(/name="ITA_SHEET" localSheetId="0" hidden="1">/u);
  });

  it("shows several charts, stacked bars among them", async () => {
    const parts = [
      { name: "แล้ว", values: range("C4:C7"), colour: "done" },
      { name: "ยัง", values: range("D4:D7"), colour: "waiting" },
    ] as const;
    const bars = {
      kind: "stacked-bars",
      title: "สถานะ",
      at: range("J1:L9"),
      categories: range("B4:B7"),
      parts,
    } as const;
    const workbook = newXlsx();
    const plan = fullPlan("ก");
    await workbook.insert([{ ...plan, charts: [...plan.charts, bars] }], "end");
    const saved = await savedParts(workbook);
    expect(saved["xl/charts/chart2.xml"]).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
    expect(saved["xl/drawings/drawing1.xml"]?.match(/name="ITA chart[^"]*"/gu)).toEqual([
      'name="ITA chart"',
      'name="ITA chart 2"',
    ]);
    const id = (await workbook.survey()) as { sheets: readonly { id: string }[] };
    expect(await workbook.replace(plan, id.sheets[0]?.id ?? "")).toMatchObject({ kind: "written" });
    expect(Object.keys(await savedParts(workbook)).filter((name) => name.startsWith("xl/charts/chart"))).toHaveLength(
      1,
    );
  });

  it("shows a chart of columns and one line over the same categories", async () => {
    const { sheet } = await paintedSheet();
    expect(sheet.charts).toMatchObject([{ kinds: ["bar", "line"], title: "คะแนนเทียบเกณฑ์ ๘๕", seriesCount: 3 }]);
  });
});

describe("a painted sheet", () => {
  it("prints on as many pages as its rows need where only the width must fit", async () => {
    const workbook = newXlsx();
    await workbook.insert([plainPlan("ก", [["x"]])], "end");
    expect((await savedParts(workbook))["xl/worksheets/sheet1.xml"]).toContain('fitToWidth="1" fitToHeight="0"');
  });

  it("writes newer functions as the file format wants them, and texts in quotes as they are", async () => {
    const workbook = newXlsx();
    const formula = `=IFS(A1>1,"IFS(",TRUE,TEXTJOIN(",",TRUE,'IFS(1)'!A1))`;
    await workbook.insert([plainPlan("ก", [[{ formula, value: "" }]])], "end");
    expect((await savedParts(workbook))["xl/worksheets/sheet1.xml"]).toContain(
      `<f>_xlfn.IFS(A1&gt;1,&quot;IFS(&quot;,TRUE,_xlfn.TEXTJOIN(&quot;,&quot;,TRUE,'IFS(1)'!A1))</f>`,
    );
  });

  it("adds no style twice, however often it is painted", async () => {
    const workbook = newXlsx();
    await workbook.insert([fullPlan("ก")], "end");
    const once = (await savedParts(workbook))["xl/styles.xml"];
    await workbook.replace(fullPlan("ก"), "1");
    await workbook.replace(fullPlan("ก"), "1");
    const after = await savedParts(workbook);
    expect(after["xl/styles.xml"]).toBe(once);
    expect(Object.keys(after).filter((name) => /chart|drawing/u.test(name))).toHaveLength(3);
  });

  it("gives a row of long wrapped text the height of its lines, and a given height as it is", async () => {
    const workbook = newXlsx();
    const plan = plainPlan("ก", [["ก ".repeat(60)], ["สั้น"], ["x"]], {
      styles: [{ range: range("A1:A3"), style: "text" }],
      columnWidths: [20],
      rowHeights: [{ row: 2, points: 31 }],
    });
    await workbook.insert([plan], "end");
    const xml = (await savedParts(workbook))["xl/worksheets/sheet1.xml"];
    expect(xml).toContain('<row r="1" ht="216">');
    expect(xml).toContain('<row r="2" ht="24">');
    expect(xml).toContain('<row r="3" ht="31" customHeight="1">');
  });

  it("grows a row whose height nobody chose when a cell gets a longer text, and no other", async () => {
    const workbook = newXlsx();
    const plan = plainPlan("ก", [["x"], ["x"]], {
      styles: [{ range: range("A1:A2"), style: "text" }],
      columnWidths: [20],
      rowHeights: [{ row: 1, points: 31 }],
    });
    await workbook.insert([plan], "end");
    const value = "ก ".repeat(60);
    await workbook.setCells(["A1", "A2"].map((cell) => ({ sheet: "ก", cell, expected: "x", value })));
    const heights = [
      ...((await savedParts(workbook))["xl/worksheets/sheet1.xml"] ?? "").matchAll(/<row [^>]* ht="(\d+)"/gu),
    ];
    expect(Number(heights[0]?.[1])).toBeGreaterThan(150);
    expect(heights[1]?.[1]).toBe("31");
  });

  it("keeps every character, those that XML cannot hold included", async () => {
    const texts = ["\u0000\u0001\r\n\t", "\uD800 alone", "\uFFFE", "_x000D_", "a_x0041_b", "]]>", "😀"];
    const workbook = newXlsx();
    expect(await workbook.insert([plainPlan("ก", [texts])], "end")).toMatchObject({ kind: "written" });
    const read = await contentOf(await opened(await saved(workbook)));
    expect(read.sheets[0]?.grid.cells).toEqual([texts]);
  });

  it("cannot be left out: a workbook without tabs is not saved", async () => {
    await expect(newXlsx().save()).rejects.toThrow("without tabs");
  });
});
