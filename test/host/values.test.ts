/** @jest-environment jsdom */
import { startNativeBridgeHost } from "./native-bridge";

/** Writes one cell through the add-in and tells what the workbook then holds. */
async function afterTyping(input: string | number | boolean, numberFormat = "General"): Promise<unknown> {
  await startNativeBridgeHost();
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.numberFormat = [[numberFormat]];
    cell.values = [[input]];
    cell.load("values,valueTypes,numberFormat");
    await context.sync();
    return [cell.values, cell.valueTypes, cell.numberFormat].map((block) => (block as unknown[][])[0]?.[0]);
  });
}

describe("what Excel makes of an input", () => {
  test.each([
    ["12", 12, "Double", "General"],
    ["-1,234.5", -1234.5, "Double", "#,##0"],
    ["1e3", 1000, "Double", "General"],
    ["5%", 0.05, "Double", "0%"],
    ["TRUE", true, "Boolean", "General"],
    ["1/2", 45_689, "Double", "d/m/yyyy"],
    ["1-2", 45_689, "Double", "d/m/yyyy"],
    ["31/3/2568", 45_747, "Double", "d/m/yyyy"],
    ["2025-03-31", 45_747, "Double", "d/m/yyyy"],
    ["12:30", 0.520_833_333_333_333_4, "Double", "h:mm"],
    ["#N/A", "#N/A", "Error", "General"],
    ["31/2/2568", "31/2/2568", "String", "General"],
    ["อบต. 12", "อบต. 12", "String", "General"],
    ["๑๒", "๑๒", "String", "General"],
    ["", "", "Empty", "General"],
    ["'1/2", "1/2", "String", "General"],
    ["'=1+1", "=1+1", "String", "General"],
  ])("the text %p becomes %p", async (input, value, type, format) => {
    expect(await afterTyping(input)).toEqual([value, type, format]);
  });

  test("a cell formatted as text keeps every text, even a formula", async () => {
    expect(await afterTyping("0123", "@")).toEqual(["0123", "String", "@"]);
    expect(await afterTyping("=1+1", "@")).toEqual(["=1+1", "String", "@"]);
    expect(await afterTyping(5, "@")).toEqual(["5", "String", "@"]);
  });

  test("a cell with a number format of its own keeps it", async () => {
    expect(await afterTyping("5%", "0.000")).toEqual([0.05, "Double", "0.000"]);
  });
});

describe("values of a range", () => {
  test("null leaves a cell as it is, a single value goes to all cells", async () => {
    const host = await startNativeBridgeHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [["x"]] as never;
      await context.sync().catch(() => undefined);
      sheet.getRange("A1:B2").values = "x" as never;
      sheet.getRange("A1:B1").values = [[null, "y"]];
      await context.sync();
    });
    expect(host.person.read("A1:B2")).toEqual([
      ["x", "y"],
      ["x", "x"],
    ]);
  });

  test("an array of the wrong size is refused and nothing is written", async () => {
    const host = await startNativeBridgeHost();
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(host.person.read("A1:B2").flat()).toEqual(["", "", "", ""]);
  });

  test("a write of thousands of cells, which office.js cuts in pieces, arrives whole", async () => {
    const host = await startNativeBridgeHost();
    const rows = Array.from({ length: 2000 }, (_, row) => [`'แถว ${String(row)}`, row, row % 2 === 0]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(1, 1, 2000, 3).values = rows;
      await context.sync();
    });
    expect(host.person.read("B2001:D2001")).toEqual([["แถว 1999", 1999, false]]);
    expect(host.counts).toMatchObject({ syncs: 1, writes: 1 });
  });

  test("the text is what the cell shows", async () => {
    await startNativeBridgeHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.numberFormat = [["0.00", "#,##0", "0%"]];
      range.values = [[80.765, 1234567, 0.5]];
      range.load("text");
      await context.sync();
      expect(range.text).toEqual([["80.77", "1,234,567", "50%"]]);
    });
  });

  test("a merged block holds one value", async () => {
    const host = await startNativeBridgeHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.merge();
      range.values = [["หัวเรื่อง", "หาย", "หาย"]];
      await context.sync();
    });
    expect(host.person.read("A1:C1")).toEqual([["หัวเรื่อง", "", ""]]);
  });
});

describe("formulas", () => {
  const formulas: readonly (readonly [string, string | number | boolean])[] = [
    ['=IF(A1>90,"ผ่าน","ไม่ผ่าน")', "ผ่าน"],
    ["=AND(A1>90,A2>90)", true],
    ["=OR(A1<90,A2<90)", false],
    ["=SUM(A1:A3)", 284.62],
    ["=ROUND(A1*0.3+A2*0.3+A3*0.4,2)", 94.89],
    ["=AVERAGE(A1:A3)", 94.873_333_333_333_33],
    ["=COUNT(A1:B3)", 3],
    ["=COUNTA(B1:B3)", 2],
    ['=COUNTIF(B1:B3,"ก*")', 1],
    ['=COUNTIFS(B1:B3,"ก",A1:A3,">90")', 1],
    ["=MIN(A1:A3)", 94.62],
    ["=MAX(A1:A3)", 95],
    ['=IFERROR(1/0,"-")', "-"],
    ['=TEXT(1234.5,"#,##0.00")', "1,234.50"],
    ['=HYPERLINK("#\'เอกสาร 1\'!A1","ไป, ต่อ")', "ไป, ต่อ"],
    ['=HYPERLINK("#A1")&"!"', "#A1!"],
    ["='เอกสาร 1'!A1+สรุป!A1", 3],
    ["=เกณฑ์+1", 86],
    ["=SUM(คะแนน)", 284.62],
    ["=1/0", "#DIV/0!"],
    ["=NOSUCH(1)", "#NAME?"],
    ['=IF(B2="","","x")', ""],
  ];

  test("are computed when they are read", async () => {
    const host = await startNativeBridgeHost();
    host.model.addSheet("เอกสาร 1");
    host.model.addSheet("สรุป");
    host.person.type("'เอกสาร 1'!A1", 1);
    host.person.type("สรุป!A1", 2);
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRange("A1:B3").values = [
        [94.62, "ก"],
        [95, ""],
        [95, "ข"],
      ];
      names.add("คะแนน", sheet.getRange("A1:A3"));
      names.add("เกณฑ์", "=85");
      const range = sheet.getRangeByIndexes(0, 3, formulas.length, 1);
      range.formulas = formulas.map(([formula]) => [formula]);
      range.load("values");
      await context.sync();
      expect(range.values.map(([value]) => value as unknown)).toEqual(
        formulas.map(([, value]) => (typeof value === "number" ? (expect.closeTo(value, 10) as number) : value)),
      );
    });
  });

  test("follow the cells and sheets they speak of", async () => {
    const host = await startNativeBridgeHost();
    host.person.type("A1", 1);
    host.person.type("B1", "=A1*2");
    expect(host.person.read("B1")).toEqual([[2]]);
    host.person.type("A1", 5);
    expect(host.person.read("B1")).toEqual([[10]]);
    host.person.addSheet("ผล");
    host.person.type("ผล!A1", 7);
    host.person.type("Sheet1!C1", "=ผล!A1");
    expect(host.person.read("Sheet1!B1:C1")).toEqual([[10, 7]]);
  });
});
