/** @jest-environment jsdom */
import { startNativeBridgeHost } from "./native-bridge";

describe("worksheets", () => {
  test("are added, named, coloured, moved, hidden and deleted", async () => {
    const host = await startNativeBridgeHost();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("เอกสาร 1");
      added.tabColor = "#ff8800";
      added.position = 0;
      added.showGridlines = false;
      worksheets.add("ซ่อน").visibility = "Hidden";
      await context.sync();
      added.name = "เอกสาร ๑";
      worksheets.getItem("Sheet1").delete();
      worksheets.load("items/id,items/name,items/visibility,items/position,items/tabColor");
      await context.sync();
      expect(worksheets.items.map(({ name, visibility, tabColor }) => [name, visibility, tabColor])).toEqual([
        ["เอกสาร ๑", "Visible", "#FF8800"],
        ["ซ่อน", "Hidden", ""],
      ]);
    });
    expect(host.model.sheets[0]?.showGridlines).toBe(false);
  });

  test("are loaded with their names, and names with theirs, in one request", async () => {
    const host = await startNativeBridgeHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.names.add("ita_kind", '="department"').visible = false;
      context.workbook.names.add("ita_agency", sheet.getRange("B2"));
      await context.sync();
    });
    host.resetCounts();
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/id,items/name,items/visibility,items/names/items/name,items/names/items/formula");
      names.load("items/name,items/formula,items/scope,items/type,items/value");
      await context.sync();
      const [sheet] = worksheets.items;
      expect(sheet?.names.toJSON().items).toEqual([{ name: "ita_kind", formula: '="department"' }]);
      expect(names.toJSON().items).toEqual([
        { name: "ita_agency", formula: "=Sheet1!$B$2", scope: "Workbook", type: "Range", value: "Sheet1!$B$2" },
      ]);
    });
    expect(host.counts).toMatchObject({ syncs: 1, writes: 0 });
  });

  test.each(["", "a/b", "x".repeat(32), "'a"])("the name %p is refused", async (name) => {
    await startNativeBridgeHost();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").name = name;
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("a name that is taken is refused, whatever its case", async () => {
    await startNativeBridgeHost();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.add("SHEET1");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });
});

describe("null objects", () => {
  test("a sheet, name or used range that is not there is a null object, and so is all below it", async () => {
    await startNativeBridgeHost();
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.getItemOrNullObject("ไม่มี");
      const range = sheet.getRange("A1");
      const name = names.getItemOrNullObject("no_such");
      const used = worksheets.getItem("Sheet1").getUsedRangeOrNullObject(true);
      const frozen = worksheets.getItem("Sheet1").freezePanes.getLocationOrNullObject();
      for (const object of [sheet, range, name, used, frozen]) object.load("isNullObject");
      await context.sync();
      expect([sheet, range, name, used, frozen].map(({ isNullObject }) => isNullObject)).toEqual([
        true,
        true,
        true,
        true,
        true,
      ]);
    });
  });

  test("getItem of what is not there is an error that names the call", async () => {
    await startNativeBridgeHost();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("ไม่มี").load("name");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });
});

describe("names", () => {
  test("of a sheet and of the workbook do not meet, and are changed and deleted", async () => {
    const host = await startNativeBridgeHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const own = sheet.names.add("รายชื่อ", sheet.getRange("A1:A3"));
      context.workbook.names.add("รายชื่อ", sheet.getRange("B1:B3"));
      own.formula = "=Sheet1!$A$1:$A$9";
      const range = sheet.names.getItem("รายชื่อ").getRange();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:A9");
      sheet.names.getItem("รายชื่อ").delete();
      await context.sync();
    });
    expect(host.model.names.map(({ name }) => name)).toEqual(["รายชื่อ"]);
    expect(host.model.sheets[0]?.names).toEqual([]);
  });

  test.each(["A1", "1st", "a b", "R1C1"])("the name %p is refused", async (name) => {
    await startNativeBridgeHost();
    const run = Excel.run(async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("protection", () => {
  test("of a sheet refuses contents, formats, names, rules and charts, but not reading", async () => {
    const host = await startNativeBridgeHost();
    host.person.type("A1", "ล็อก");
    host.protect("Sheet1");
    const attempts: readonly ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange("A1").values = [["x"]]),
      (sheet) => (sheet.getRange("A1").format.font.bold = true),
      (sheet) => (sheet.getRange("A1").format.columnWidth = 80),
      (sheet) => (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }),
      (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
      (sheet) => sheet.getRange("A1:B1").merge(),
      (sheet) => sheet.getRange("A1").clear(),
      (sheet) => sheet.names.add("x", "=1"),
      (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B2")),
    ];
    for (const attempt of attempts) {
      const run = Excel.run(async (context) => {
        attempt(context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
      });
      await expect(run).rejects.toMatchObject({ code: "AccessDenied" });
    }
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getUsedRange(true).load("values");
      sheet.protection.load("protected");
      await context.sync();
      expect([range.values, sheet.protection.protected]).toEqual([[["ล็อก"]], true]);
    });
  });

  test("leaves unlocked cells open, and a password guards taking it off", async () => {
    const host = await startNativeBridgeHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:B9").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true }, "ลับ");
      sheet.getRange("B3").values = [["กรอกได้"]];
      sheet.getRange("B:B").format.columnWidth = 120;
      await context.sync();
    });
    expect(host.person.read("B3")).toEqual([["กรอกได้"]]);
    const wrong = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.unprotect("ผิด");
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("of the structure refuses adding, renaming, moving and deleting sheets", async () => {
    const host = await startNativeBridgeHost();
    host.model.addSheet("สอง");
    host.protectStructure();
    const attempts: readonly ((sheets: Excel.WorksheetCollection) => void)[] = [
      (sheets) => sheets.add("x"),
      (sheets) => (sheets.getItem("สอง").name = "x"),
      (sheets) => (sheets.getItem("สอง").position = 0),
      (sheets) => (sheets.getItem("สอง").visibility = "Hidden"),
      (sheets) => {
        sheets.getItem("สอง").delete();
      },
    ];
    for (const attempt of attempts) {
      const run = Excel.run(async (context) => {
        attempt(context.workbook.worksheets);
        await context.sync();
      });
      await expect(run).rejects.toMatchObject({ code: "AccessDenied" });
    }
    await Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
    });
  });
});
