/** @jest-environment jsdom */
import { startNativeBridgeHost } from "./native-bridge";

test("fonts, fills, borders, alignment and sizes are set and read back; what differs reads null", async () => {
  await startNativeBridgeHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const head = sheet.getRange("A1:D1");
    head.format.font.set({ name: "TH Sarabun New", size: 16, bold: true, color: "#FFFFFF" });
    head.format.fill.color = "1f4e79";
    head.format.set({ wrapText: true, horizontalAlignment: "Center", verticalAlignment: "Center", rowHeight: 42 });
    head.format.borders.getItem("EdgeBottom").set({ style: "Continuous", weight: "Medium", color: "#000000" });
    sheet.getRange("A1:D9").format.borders.getItem("InsideHorizontal").style = "Dot";
    sheet.getRange("B:B").format.columnWidth = 210;
    sheet.getRange("A5").format.font.italic = true;
    const [first, mixed] = [sheet.getRange("A1"), sheet.getRange("A4:A6")];
    first.load("format/font/name,format/font/bold,format/fill/color,format/rowHeight,format/horizontalAlignment");
    mixed.load("format/font/italic,format/font/bold");
    const edge = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style,weight");
    const width = sheet.getRange("B3").format.load("columnWidth");
    await context.sync();
    expect(first.toJSON()).toMatchObject({
      format: {
        font: { name: "TH Sarabun New", bold: true },
        fill: { color: "#1F4E79" },
        rowHeight: 42,
        horizontalAlignment: "Center",
      },
    });
    expect(mixed.format.font.italic).toBeNull();
    expect(mixed.format.font.bold).toBe(false);
    expect([edge.style, edge.weight]).toEqual(["Dot", "Medium"]);
    expect(width.columnWidth).toBe(210);
  });
});

test("formatting a whole sheet or column reaches cells that are not there yet", async () => {
  const host = await startNativeBridgeHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange().format.font.name = "TH Sarabun New";
    sheet.getRange("C:C").numberFormat = "0.00" as never;
    await context.sync();
  });
  const styles = host.model.sheets[0]?.styles;
  expect(styles?.at(99, 2)).toMatchObject({ fontName: "TH Sarabun New", numberFormat: "0.00" });
  expect(styles?.at(99, 3)).toMatchObject({ fontName: "TH Sarabun New", numberFormat: "General" });
});

test("a list from a range or written out, with its messages", async () => {
  const host = await startNativeBridgeHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const written = sheet.getRange("F2:F20").dataValidation;
    written.rule = { list: { inCellDropDown: true, source: "ยังไม่ดำเนินการ,แล้วเสร็จ" } };
    written.errorAlert = { showAlert: true, style: "Stop", title: "สถานะ", message: "เลือกจากรายการ" };
    sheet.getRange("G2:G5").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A1:A2") } };
    sheet.getRange("F5:F6").dataValidation.clear();
    const [whole, hole] = [sheet.getRange("F2:F4").dataValidation, sheet.getRange("F5").dataValidation];
    const ranged = sheet.getRange("G2").dataValidation;
    for (const validation of [whole, hole, ranged]) validation.load("type,rule,errorAlert");
    await context.sync();
    expect(whole.toJSON()).toMatchObject({ type: "List", errorAlert: { title: "สถานะ" } });
    expect(hole.type).toBe("None");
    expect(ranged.rule.list?.source).toBe("=Sheet1!$A$1:$A$2");
  });
  expect(host.model.sheets[0]?.validations.all()).toHaveLength(2);
  const tooLong = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").dataValidation.rule = {
      list: { inCellDropDown: true, source: "ก".repeat(256) },
    };
    await context.sync();
  });
  await expect(tooLong).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("conditional formats by formula, the newest first", async () => {
  const host = await startNativeBridgeHost();
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange("A2:D9").conditionalFormats;
    for (const [formula, color] of [
      ['=$D2="แล้วเสร็จ"', "#C6EFCE"],
      ["=$C2<85", "#FFC7CE"],
    ] as const) {
      const format = formats.add("Custom");
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = color;
      format.custom.format.font.color = "#9C0006";
    }
    formats.load("items/type,items/priority,items/id");
    await context.sync();
    expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
      ["Custom", 0],
      ["Custom", 1],
    ]);
    formats.items[1]?.delete();
    await context.sync();
  });
  expect(host.model.sheets[0]?.conditionalFormats).toMatchObject([{ formula: "=$C2<85", fillColor: "#FFC7CE" }]);
});

test("a chart of columns with a line for the target", async () => {
  const host = await startNativeBridgeHost();
  host.person.type("A1:C3", [
    ["ตัวชี้วัด", "คะแนน", "เกณฑ์"],
    ["1", 94.62, 85],
    ["2", 50, 85],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B1:C3"), "Columns");
    chart.name = "คะแนนรายตัวชี้วัด";
    chart.title.text = "คะแนน ITA";
    chart.setPosition("E2", "L18");
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 100;
    const target = chart.series.getItemAt(1);
    target.chartType = "Line";
    target.setXAxisValues(sheet.getRange("A2:A3"));
    const extra = chart.series.add("ปีก่อน");
    extra.setValues(sheet.getRange("C2:C3"));
    extra.setXAxisValues(sheet.getRange("A2:A3"));
    await context.sync();
    chart.series.load("items/name,items/chartType");
    sheet.charts.load("items/name");
    await context.sync();
    expect(chart.series.items.map(({ name, chartType }) => [name, chartType])).toEqual([
      ["คะแนน", "ColumnClustered"],
      ["เกณฑ์", "Line"],
      ["ปีก่อน", "ColumnClustered"],
    ]);
    expect(sheet.charts.items.map(({ name }) => name)).toEqual(["คะแนนรายตัวชี้วัด"]);
  });
  expect(host.model.sheets[0]?.charts[0]).toMatchObject({
    title: "คะแนน ITA",
    cells: { top: 1, left: 4, bottom: 17, right: 11 },
    valueAxis: { minimum: 0, maximum: 100 },
  });
});

test("frozen panes and the print set-up", async () => {
  const host = await startNativeBridgeHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintArea("A1:J30");
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "หน้า &P / &N";
    pageLayout.centerHorizontally = true;
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    pageLayout.load("orientation,zoom,topMargin");
    await context.sync();
    expect(frozen.address).toBe("Sheet1!A1:B3");
    expect(pageLayout.toJSON()).toMatchObject({ orientation: "Landscape", topMargin: 72 });
  });
  expect(host.model.sheets[0]?.pageLayout).toMatchObject({
    printArea: { top: 0, left: 0, bottom: 29, right: 9 },
    titleRows: { top: 0, bottom: 2 },
    headersFooters: { centerFooter: "หน้า &P / &N" },
  });
});

test("links inside the workbook show their text", async () => {
  const host = await startNativeBridgeHost();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    cell.hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "ไปที่แถว", screenTip: "ต้นทาง" };
    cell.load("hyperlink,values");
    await context.sync();
    expect(cell.hyperlink).toEqual({
      documentReference: "Sheet1!A1",
      textToDisplay: "ไปที่แถว",
      screenTip: "ต้นทาง",
    });
  });
  expect(host.person.read("B2")).toEqual([["ไปที่แถว"]]);
});

test("settings and custom XML parts are kept", async () => {
  await startNativeBridgeHost();
  await Excel.run(async (context) => {
    context.workbook.settings.add("ita", { version: 1, names: ["ก"] });
    context.workbook.customXmlParts.add('<ita xmlns="urn:ita:test"/>');
    await context.sync();
    const setting = context.workbook.settings.getItemOrNullObject("ita").load("value");
    const xml = context.workbook.customXmlParts.getByNamespace("urn:ita:test").getOnlyItem().getXml();
    await context.sync();
    expect(setting.value).toEqual({ version: 1, names: ["ก"] });
    expect(xml.value).toBe('<ita xmlns="urn:ita:test"/>');
  });
});
