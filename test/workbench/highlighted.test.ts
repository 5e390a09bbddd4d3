import { textConditions } from "../../src/adapters/xlsx/look/text-conditions";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { newXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { insertSet } from "../../src/app/insert-set";
import type { ShownWorkbook } from "../../src/ports/shown-workbook";
import { sheetModel, type SheetModel } from "../../src/workbench/state/sheet-model";
import { MAIN, rawParts, relationship, zipped } from "../adapters/xlsx/raw-package";

const DONE = { ink: "#0B5A1E", fill: "#E8F5E9" };

async function modelOf(workbook: ShownWorkbook, title: string): Promise<SheetModel> {
  const read = await workbook.read();
  const sheet = read.kind === "trouble" ? undefined : read.workbook.sheets.find(({ name }) => name === title);
  if (sheet === undefined) throw new Error(title);
  const outcome = await workbook.look(sheet.id);
  if (outcome.kind === "trouble") throw new Error(outcome.code);
  return sheetModel(sheet, outcome.look);
}

async function ownWorkbook(): Promise<ShownWorkbook> {
  const workbook = newXlsx();
  await insertSet(workbook, {
    agency: { type: "อบต.", name: "ทุ่งตัวอย่าง", district: "", province: "", website: "" },
    assessedYear: 2568,
    round: 12,
    digits: "arabic",
    departments: ["กองคลัง"],
    scores: [95, 70, 90, 90, 90, 90, 90, 90, 90, 90],
  });
  await workbook.setCells([
    { sheet: "กองคลัง", cell: "G5", expected: null, value: "ดำเนินการเรียบร้อยแล้ว" },
    { sheet: "กองคลัง", cell: "G6", expected: null, value: "ดำเนินการเรียบร้อยแล้ว" },
    { sheet: "กองคลัง", cell: "H6", expected: null, value: 46000 },
    { sheet: "กองคลัง", cell: "G7", expected: null, value: "ยกเลิก" },
  ]);
  return workbook;
}

describe("conditional formats of our own sheets", () => {
  it("show what is done, and done without a day, in the row that says so and in no other", async () => {
    const { lookOf } = await modelOf(await ownWorkbook(), "กองคลัง");
    expect(lookOf({ row: 4, column: 6 })).toMatchObject(DONE);
    expect(lookOf({ row: 4, column: 7 })).toMatchObject({ ink: "#6B4E00", fill: "#FFF2B3" });
    expect(lookOf({ row: 5, column: 6 })).toMatchObject(DONE);
    expect(lookOf({ row: 5, column: 7 }).fill).not.toBe("#FFF2B3");
    for (const row of [6, 7]) expect(lookOf({ row, column: 6 }).fill).not.toBe(DONE.fill);
  });

  it("show which indicators fail and pass, from the score to the verdict", async () => {
    const { lookOf } = await modelOf(await ownWorkbook(), "คะแนน ITA");
    expect(lookOf({ row: 5, column: 7 })).toMatchObject({ ink: "#8B0000", fill: "#FBD5D5", isBold: true });
    expect(lookOf({ row: 5, column: 10 })).toMatchObject({ fill: "#FBD5D5" });
    expect(lookOf({ row: 4, column: 10 })).toMatchObject({ ink: "#0B5A1E", fill: "#DFF2E1" });
    expect(lookOf({ row: 4, column: 7 }).fill).not.toBe("#FBD5D5");
    expect(lookOf({ row: 5, column: 6 }).fill).not.toBe("#FBD5D5");
  });
});

describe("conditional formats of other hands", () => {
  const rule = (formula: string, priority: number, format: number, type = "expression") =>
    `<cfRule type="${type}" dxfId="${String(format)}" priority="${String(priority)}"><formula>${formula}</formula></cfRule>`;

  async function fillOf(rules: string, range = "A1:B2"): Promise<readonly (string | null)[]> {
    const dxfs = ["112233", "445566"].map(
      (colour) => `<dxf><fill><patternFill><bgColor rgb="FF${colour}"/></patternFill></fill></dxf>`,
    );
    const cells =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Yes</t></is></c></row><row r="2"><c r="A2"><v>5</v></c></row>';
    const bytes = zipped(
      rawParts({
        sheets: [
          {
            name: "S",
            xml: `<sheetData>${cells}</sheetData><conditionalFormatting sqref="${range}">${rules}</conditionalFormatting>`,
          },
        ],
        parts: { "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><dxfs>${dxfs.join("")}</dxfs></styleSheet>` },
        relationships: relationship(8, "styles", "styles.xml"),
      }),
    );
    const workbook = await openXlsx(bytes, "x.xlsx");
    if ("kind" in workbook) throw new Error(workbook.code);
    const { lookOf } = await modelOf(workbook, "S");
    return [0, 1].flatMap((row) => [0, 1].map((column) => lookOf({ row, column }).fill));
  }

  it("are shown where they ask for texts, whatever the capitals; what is not fixed moves with the cell", async () => {
    expect(await fillOf(rule("$A1=&quot;yes&quot;", 1, 0))).toEqual(["#112233", "#112233", null, null]);
    expect(await fillOf(rule("A1=&quot;yes&quot;", 1, 0))).toEqual(["#112233", null, null, null]);
    expect(await fillOf(rule("$A$1=&quot;yes&quot;", 1, 0))).toEqual(Array(4).fill("#112233"));
    expect(await fillOf(rule("$B1=&quot;&quot;", 1, 0))).toEqual(Array(4).fill("#112233"));
    expect(await fillOf(rule("$A1=&quot;5&quot;", 1, 0))).toEqual(Array(4).fill(null));
  });

  it("give way to the rule of the lower number", async () => {
    const both = rule("$A1=&quot;yes&quot;", 2, 0) + rule("A1=&quot;yes&quot;", 1, 1);
    expect(await fillOf(both)).toEqual(["#445566", "#112233", null, null]);
  });

  it("are left out where they ask for anything else", async () => {
    for (const other of [
      rule("A1&gt;4", 1, 0),
      rule("$A1=&quot;yes&quot;", 1, 7),
      rule("$A1=&quot;yes&quot;", 1, 0, "cellIs"),
      rule("OR($A1=&quot;yes&quot;,$A1=&quot;no&quot;)", 1, 0),
    ]) {
      expect(await fillOf(other)).toEqual(Array(4).fill(null));
    }
    expect(await fillOf(rule("$A1=&quot;yes&quot;", 1, 0), "A1 B2")).toEqual(Array(4).fill(null));
  });
});

describe("the formula of a rule", () => {
  const at = (row: number, column: number, text: string) => ({
    at: { row, column },
    isRowFixed: false,
    isColumnFixed: true,
    text,
  });

  it.each([
    ['$G5="ก, ""ข"""', [at(4, 6, 'ก, "ข"')]],
    ['=AND($G5="ก,ข",$H5="")', [at(4, 6, "ก,ข"), at(4, 7, "")]],
    ["$G5=5", null],
    ['AND($G5="ก",LEN($H5)=0)', null],
    ['Sheet2!$G5="ก"', null],
    ["", null],
    [`$G5="${"ก".repeat(9000)}"`, null],
  ])("%# is read only where it is understood", (formula, expected) => {
    expect(textConditions(formula)).toEqual(expected);
  });
});
