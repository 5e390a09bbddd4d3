import { openXlsx } from "../../../../src/adapters/xlsx/open-xlsx";
import { newXlsx } from "../../../../src/adapters/xlsx/xlsx-workbook";
import { readLook } from "../../../../src/adapters/xlsx/look/read-look";
import { PLAIN_LOOK } from "../../../../src/adapters/xlsx/look/cell-looks";
import { insertSet } from "../../../../src/app/insert-set";
import type { SheetLook } from "../../../../src/ports/sheet-look";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function lookAt(inner: string): SheetLook {
  const look = readLook(
    `<worksheet xmlns="${SPREADSHEET}">${inner}</worksheet>`,
    { cells: [PLAIN_LOOK, { ...PLAIN_LOOK, wraps: true }], highlights: [] },
    0,
  );
  if (look === null) throw new Error("damaged");
  return look;
}

async function setOf() {
  const workbook = newXlsx();
  await insertSet(workbook, {
    agency: { type: "อบต.", name: "ทุ่งตัวอย่าง", district: "", province: "", website: "" },
    assessedYear: 2568,
    round: 12,
    digits: "thai",
    departments: ["กองคลัง"],
    scores: [],
  });
  return workbook;
}

describe("how a sheet part looks", () => {
  it("gives sizes in points: 64 pixels for a usual column, 15 for a usual row, 0 for what is hidden", () => {
    const look = lookAt(
      '<sheetFormatPr defaultRowHeight="20"/><cols><col min="2" max="3" width="10.7109375" customWidth="1"/>' +
        '<col min="4" max="4" width="9" hidden="1"/></cols><sheetData><row r="2" ht="30"/><row r="3" hidden="1"/></sheetData>',
    );
    expect([0, 1, 2, 3].map((column) => look.widthOf(column))).toEqual([48, 55.5, 55.5, 0]);
    expect([0, 1, 2].map((row) => look.heightOf(row))).toEqual([20, 30, 0]);
  });

  it("knows frozen rows and columns, merges, the looks of cells and how far the sheet reaches", () => {
    const look = lookAt(
      '<sheetViews><sheetView><pane xSplit="1" ySplit="4" state="frozen"/></sheetView></sheetViews>' +
        '<sheetData><row r="1"><c r="B1" s="1"/></row></sheetData><mergeCells><mergeCell ref="A1:C2"/></mergeCells>',
    );
    expect(look.frozen).toEqual({ rows: 4, columns: 1 });
    expect(look.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 3 }]);
    expect(look.lookOf({ row: 0, column: 1 }).wraps).toBe(true);
    expect(look.lookOf({ row: 5, column: 5 })).toBe(PLAIN_LOOK);
    expect(look.extent).toEqual({ rows: 2, columns: 3 });
  });

  it("takes no split for a freeze, bounds absurd sizes and refuses a damaged part", () => {
    const look = lookAt(
      '<sheetViews><sheetView><pane ySplit="1200" state="split"/></sheetView></sheetViews>' +
        '<cols><col min="1" max="1" width="99999"/></cols><sheetData><row r="1" ht="99999"/><row r="2" ht="-3"/></sheetData>',
    );
    expect(look.frozen).toEqual({ rows: 0, columns: 0 });
    expect(look.widthOf(0)).toBe(255 * 7 * 0.75);
    expect([look.heightOf(0), look.heightOf(1)]).toEqual([409, 15]);
    expect(readLook("<worksheet>", { cells: [], highlights: [] }, 0)).toBeNull();
  });
});

describe("how our own sheets look", () => {
  it("is what was painted: frozen header, wrapped and filled header cells, Thai digits in the score cells", async () => {
    const workbook = await setOf();
    const survey = await workbook.survey();
    const scores = survey.kind === "surveyed" ? survey.sheets.find(({ name }) => name === "คะแนน ITA") : undefined;
    const outcome = await workbook.look(scores?.id ?? "");
    if (outcome.kind === "trouble") throw new Error(outcome.code);
    const { look } = outcome;
    expect(look.frozen.rows).toBe(4);
    expect(look.lookOf({ row: 3, column: 1 })).toMatchObject({
      isBold: true,
      wraps: true,
      fill: "#D9E5F3",
      hasBorder: true,
    });
    expect(look.lookOf({ row: 4, column: 7 }).numberFormat).toBe("[$-D00041E]0.00");
  });

  it("is not known of a sheet that is gone", async () => {
    expect((await (await setOf()).look("999")).kind).toBe("trouble");
  });
});

describe("a snapshot", () => {
  it("brings the workbook back to the very bytes it had", async () => {
    const workbook = await setOf();
    const before = await workbook.save();
    const restore = workbook.snapshot();
    await workbook.setCells([{ sheet: "กองคลัง", cell: "C5", expected: null, value: "มาตรการ" }]);
    expect(await workbook.save()).not.toEqual(before);
    restore();
    expect(await workbook.save()).toEqual(before);
    expect("kind" in (await openXlsx(before as Uint8Array, "x.xlsx"))).toBe(false);
  });
});
