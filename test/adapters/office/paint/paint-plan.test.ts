/** @jest-environment jsdom */
import { CHART_LOOK } from "../../../../src/adapters/look/chart-look";
import { officeWorkbook } from "../../../../src/adapters/office/office-workbook";
import { STYLE_LOOKS } from "../../../../src/adapters/look/style-looks";
import { HIGHLIGHT_LOOKS } from "../../../../src/adapters/look/highlight-looks";
import { numberFormatOf } from "../../../../src/adapters/look/number-format";
import { TAB_COLOURS } from "../../../../src/adapters/look/tab-colours";
import type { SheetPlan } from "../../../../src/core/sheet/sheet-plan";
import { fullPlan, plainPlan, range } from "../../../contract/sample-plans";
import { startNativeBridgeHost } from "../../../host/native-bridge";
import type { Sheet } from "../../../host/model/sheet";

const POINTS_PER_CENTIMETRE = 72 / 2.54;

async function painted(plan: SheetPlan): Promise<Sheet> {
  const host = await startNativeBridgeHost({ requirementSet: "1.9" });
  expect(await officeWorkbook().insert([plan], "end")).toMatchObject({ kind: "written" });
  return host.model.sheet(plan.title);
}

test("texts are texts, numbers numbers, formulas live", async () => {
  const sheet = await painted(fullPlan("แผ่น"));
  expect(sheet.content(4, 7)).toEqual({ value: "007", quotePrefix: true });
  expect(sheet.content(9, 0)).toEqual({ value: "=1+1", quotePrefix: true });
  expect(sheet.content(3, 3)).toEqual({ value: 94.62 });
  expect(sheet.content(7, 3)?.formula).toBe("=AVERAGE(D4:D7)");
  expect(sheet.content(8, 1)).toBeUndefined();
});

test("a style is painted whole, the later one over the earlier", async () => {
  const sheet = await painted(fullPlan("แผ่น"));
  const header = STYLE_LOOKS.header;
  expect(sheet.styles.at(2, 7)).toMatchObject({
    fontName: header.font.name,
    fontSize: header.font.size,
    fontColor: header.font.colour,
    bold: header.font.bold,
    fillColor: header.fill,
    horizontalAlignment: "Center",
    verticalAlignment: "Center",
    wrapText: true,
  });
  expect(sheet.styles.at(3, 2).numberFormat).toBe(numberFormatOf("score", "thai"));
  expect(sheet.styles.at(3, 6).numberFormat).toBe(numberFormatOf("date", "thai"));
  expect(sheet.styles.at(8, 0).underline).toBe("Single");
  const line = { style: "Continuous", weight: "Thin", color: header.border };
  for (const column of [0, 4, 7]) expect(sheet.styles.at(2, column).borders.EdgeBottom).toEqual(line);
  expect(sheet.styles.at(5, 1).borders).toMatchObject({ EdgeRight: line, EdgeBottom: line });
});

test("neighbours of one style look as if each had been painted alone", async () => {
  const styles = ["A1:A3", "B1:B3", "C1:C3"].map((a1) => ({ range: range(a1), style: "input" as const }));
  const joined = await painted(plainPlan("แผ่น", [[1]], { styles }));
  const looks = [0, 1, 2].map((column) => joined.styles.at(1, column));
  const apart = await painted(plainPlan("แผ่น", [[1]], { styles: [...styles].reverse() }));
  for (const [column, look] of looks.entries()) {
    expect({ ...look, borders: {} }).toEqual({ ...apart.styles.at(1, column), borders: {} });
    expect(look.borders.EdgeRight).toEqual(apart.styles.at(1, column).borders.EdgeRight);
  }
});

test("widths are characters, heights are points", async () => {
  const sheet = await painted(fullPlan("แผ่น"));
  expect([0, 1, 2, 3, 4].map((column) => sheet.columnWidths.get(column))).toEqual([45.75, 182.25, 66.75, 66.75, 66.75]);
  expect(sheet.rowHeights.get(0)).toBe(32);
  expect(sheet.rowHeights.get(2)).toBe(26);
  expect(sheet.merges).toHaveLength(3);
});

test("a list comes from a name, with its prompt and its strictness", async () => {
  const sheet = await painted(fullPlan("แผ่น"));
  expect(sheet.validations.all()).toMatchObject([
    {
      areas: [{ top: 3, left: 7, bottom: 6, right: 7 }],
      rule: { list: { inCellDropDown: true, source: "=ITA_TEST_STATUS" } },
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: "Warning" },
      prompt: { showPrompt: true, message: 'เลือก "สถานะ" จากรายการ' },
    },
  ]);
});

test("highlights carry formula and look", async () => {
  const sheet = await painted(fullPlan("แผ่น"));
  const { failing, passing } = HIGHLIGHT_LOOKS;
  const area = { top: 3, left: 3, bottom: 6, right: 3 };
  expect(sheet.conditionalFormats).toHaveLength(2);
  expect(sheet.conditionalFormats).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        type: "Custom",
        area,
        formula: "=AND(ISNUMBER($D4),$D4<85)",
        fillColor: failing.fill,
        fontColor: failing.ink,
        bold: true,
      }),
      expect.objectContaining({ type: "Custom", area, formula: "=$D4>=85", fillColor: passing.fill, bold: undefined }),
    ]),
  );
});

test("the sheet prints on A4, one page wide, headed and numbered", async () => {
  const sheet = await painted(fullPlan("แผ่น"));
  const { margins, ...page } = sheet.pageLayout;
  expect(page).toMatchObject({
    paperSize: "A4",
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    printArea: { top: 0, left: 0, bottom: 28, right: 7 },
    titleRows: { top: 2, bottom: 2 },
    headersFooters: { centerFooter: "&P" },
  });
  expect(margins.left).toBeCloseTo(3 * POINTS_PER_CENTIMETRE, 1);
  expect(margins.top).toBeCloseTo(2 * POINTS_PER_CENTIMETRE, 1);
});

test("page numbers in Thai digits are those of the font that draws digits so", async () => {
  const plan = plainPlan("แผ่น", [["x"]]);
  const sheet = await painted({ ...plan, page: { ...plan.page, footer: "thai-page-number" } });
  expect(sheet.pageLayout.headersFooters.centerFooter).toBe('&"TH SarabunIT๙,Regular"&14&P');
});

test.each([
  [
    { rows: 3, columns: 2 },
    { rows: 3, columns: 2 },
  ],
  [
    { rows: 3, columns: 0 },
    { rows: 3, columns: 0 },
  ],
  [
    { rows: 0, columns: 2 },
    { rows: 0, columns: 2 },
  ],
  [{ rows: 0, columns: 0 }, undefined],
])("panes frozen at %j", async (freeze, frozen) => {
  const sheet = await painted(plainPlan("แผ่น", [[1]], { freeze, tabColour: "teal" }));
  expect(sheet.frozen).toEqual(frozen);
  expect(sheet.tabColor).toBe(TAB_COLOURS.teal);
});

test("stacked bars draw a series a part, the first category on top, beside the first chart", async () => {
  const [first] = fullPlan("x").charts;
  const parts = [
    { name: "แล้ว", values: range("C4:C7"), colour: "done" },
    { name: "ยัง", values: range("D4:D7"), colour: "waiting" },
  ] as const;
  const bars = { kind: "stacked-bars", title: "สถานะ", at: range("J1:L9"), categories: range("B4:B7"), parts } as const;
  const host = await startNativeBridgeHost({ requirementSet: "1.9" });
  const charts = first === undefined ? [] : [first, bars];
  expect(await officeWorkbook().insert([fullPlan("แผนภูมิ", { charts })], "end")).toMatchObject({ kind: "written" });
  const [, chart] = host.model.sheet("แผนภูมิ").charts;
  expect(chart).toMatchObject({ name: "ITA chart 2", title: "สถานะ", categoryAxis: { reversed: true } });
  expect(chart?.series.map(({ name, chartType, color }) => [name, chartType, color])).toEqual([
    ["แล้ว", "BarStacked", CHART_LOOK.parts.done],
    ["ยัง", "BarStacked", CHART_LOOK.parts.waiting],
  ]);
});

test("the chart draws columns by year and the line of the mark", async () => {
  const sheet = await painted(fullPlan("แผ่น"));
  const [chart] = sheet.charts;
  expect(chart).toMatchObject({ title: "คะแนนเทียบเกณฑ์ ๘๕", cells: { top: 11, left: 0, bottom: 27, right: 7 } });
  const categories = { sheetId: sheet.id, area: { top: 3, left: 1, bottom: 6, right: 1 } };
  expect(chart?.series.map(({ name, chartType, values }) => [name, chartType, values?.area.left])).toEqual([
    ["เกณฑ์ ๘๕", "Line", 5],
    ["๒๕๖๗", "ColumnClustered", 2],
    ["๒๕๖๘", "ColumnClustered", 3],
  ]);
  for (const series of chart?.series ?? []) expect(series.categories).toEqual(categories);
});

test("the marker is a hidden name of the sheet, not of the workbook", async () => {
  const sheet = await painted(fullPlan("แผ่น"));
  expect(sheet.names).toMatchObject([{ name: "ITA_SHEET", formula: '="ita/1/scores/"', visible: false }]);
});
