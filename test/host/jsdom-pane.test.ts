/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { openPaneInJsdom } from "./jsdom-pane";

test("office.js becomes ready in Excel and a batch reaches the workbook", async () => {
  const host = await openPaneInJsdom({ requirementSet: "1.9", locale: "en-US" });
  const info = await Office.onReady();
  expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(Office.context.displayLanguage).toBe("en-US");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["สวัสดี"]];
    await context.sync();
  });
  expect(host.person.read("A1")).toEqual([["สวัสดี"]]);
});
