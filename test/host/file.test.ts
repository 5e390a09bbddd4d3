import { saveWorkbook } from "./file/save-workbook";
import { loadWorkbook } from "./file/load-workbook";
import { startNativeBridgeHost } from "./native-bridge";
import type { EmulatedHost } from "./emulated-host";
import type { WorkbookModel } from "./model/workbook";

/** A workbook with something of everything that is kept in a file, painted by the add-in. */
async function paintedHost(): Promise<EmulatedHost> {
  const host = await startNativeBridgeHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("เอกสาร 1");
    paintCells(sheet);
    paintRules(sheet);
    paintPage(sheet);
    paintChart(sheet);
    context.workbook.worksheets.add("ซ่อน").visibility = "VeryHidden";
    context.workbook.names.add("คะแนน", sheet.getRange("B2:B3"), "สองแถว");
    sheet.names.add("ita_kind", '="scores"').visible = false;
    context.workbook.settings.add("ita", { language: "th", note: "<&>" });
    context.workbook.customXmlParts.add('<a xmlns="urn:x">ก</a>');
    sheet.protection.protect({ allowFormatColumns: true });
    sheet.activate();
    await context.sync();
  });
  return host;
}

function paintCells(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:C1").merge();
  sheet.getRange("A1").values = [["หัวเรื่อง <&> \"'"]];
  sheet.getRange("A2:C3").values = [
    ["'1/2", 94.62, true],
    ["#N/A", 50, "31/3/2568"],
  ];
  sheet.getRange("D2:D4").formulas = [["=SUM(B2:B3)"], ['=IF(B3<85,"ไม่ผ่าน","ผ่าน")'], ["=1/0"]];
  const head = sheet.getRange("A1:C1").format;
  head.font.set({ name: "TH Sarabun New", size: 16, bold: true, color: "#FFFFFF", underline: "Double" });
  head.fill.color = "#1F4E79";
  head.set({ horizontalAlignment: "Center", wrapText: true, rowHeight: 42 });
  head.borders.getItem("EdgeBottom").set({ style: "Continuous", weight: "Medium", color: "#FF0000" });
  sheet.getRange("A5:A9").format.protection.locked = false;
  sheet.getRange("B:B").format.columnWidth = 210;
  sheet.getRange("C:C").columnHidden = true;
  sheet.getRange("A6").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "ไป", screenTip: "ต้นทาง" };
  sheet.getRange("A7").hyperlink = { address: "https://example.org/", textToDisplay: "เว็บ" };
}

function paintRules(sheet: Excel.Worksheet): void {
  const list = sheet.getRange("F2:F20").dataValidation;
  list.rule = { list: { inCellDropDown: true, source: "ก,ข" } };
  list.errorAlert = { showAlert: true, style: "Warning", title: "ผิด", message: "เลือกใหม่" };
  sheet.getRange("F5").dataValidation.clear();
  sheet.getRange("G2").dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$2:$A$3" } };
  sheet.getRange("H2").dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
  const first = sheet.getRange("A2:D9").conditionalFormats.add("Custom");
  first.custom.rule.formula = "=$B2<85";
  first.custom.format.fill.color = "#FFC7CE";
  first.custom.format.font.color = "#9C0006";
  first.stopIfTrue = true;
}

function paintPage(sheet: Excel.Worksheet): void {
  sheet.tabColor = "#FF8800";
  sheet.showGridlines = false;
  sheet.freezePanes.freezeAt(sheet.getRange("A1:A1"));
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.setPrintArea("A1:H20");
  sheet.pageLayout.setPrintTitleRows("$1:$1");
  sheet.pageLayout.setPrintMargins("Inches", { top: 1 });
  sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = "อบต. ก";
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "หน้า &P";
}

function paintChart(sheet: Excel.Worksheet): void {
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:B3"), "Columns");
  chart.name = "คะแนน";
  chart.title.text = "คะแนน & เกณฑ์";
  chart.setPosition("J2", "P18");
  chart.axes.valueAxis.maximum = 100;
  const line = chart.series.add("เกณฑ์");
  line.chartType = "Line";
  line.setValues(sheet.getRange("B2:B3"));
  line.setXAxisValues(sheet.getRange("A2:A3"));
}

/** Everything a workbook holds, as plain data without ids. */
function described(model: WorkbookModel): unknown {
  const text = JSON.stringify({
    sheets: model.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      tabColor: sheet.tabColor,
      showGridlines: sheet.showGridlines,
      frozen: sheet.frozen,
      protection: sheet.protection,
      cells: [...sheet.contents()].map(([row, column, { formula, value }]) => [row, column, formula ?? value]).sort(),
      styles: [...sheet.styles.cells].sort(([one], [other]) => one - other),
      columns: [[...sheet.columnWidths], [...sheet.hiddenColumns], [...sheet.rowHeights]],
      links: [...sheet.links].sort(([one], [other]) => one - other),
      names: sheet.names.map(({ name, formula, visible, comment }) => [name, formula, visible, comment]),
      validations: sheet.validations.all(),
      formats: sheet.conditionalFormats.map((format) => ({ ...format, id: "" })),
      merges: sheet.merges,
      page: sheet.pageLayout,
      charts: sheet.charts.map((chart) => ({ ...chart, id: "" })),
    })),
    names: model.names.map(({ name, formula, visible, comment }) => [name, formula, visible, comment]),
    settings: [...model.settings],
    xml: [...model.customXml.values()],
    active: model.activeSheet.name,
  });
  return JSON.parse(text.replaceAll(/\{0{7}[0-9A-F]-[^}]*\}/gu, "id"));
}

test("a workbook saved and loaded is the same", async () => {
  const host = await paintedHost();
  const loaded = await loadWorkbook(await saveWorkbook(host.book));
  expect(described(loaded)).toEqual(described(host.model));
  const again = await startNativeBridgeHost({ workbook: loaded });
  expect(again.person.read("'เอกสาร 1'!D2:D4").flat()).toEqual([144.62, "ไม่ผ่าน", "#DIV/0!"]);
});
