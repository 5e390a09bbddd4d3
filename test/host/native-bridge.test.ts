/** @jest-environment jsdom */
import { startNativeBridgeHost } from "./native-bridge";

test("values written by the add-in are in the workbook, and come back", async () => {
  const host = await startNativeBridgeHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = [
      ["ก", 1],
      ["ข", "=B1+1"],
    ];
    range.load("values,formulas,address");
    await context.sync();
    expect(range.values).toEqual([
      ["ก", 1],
      ["ข", 2],
    ]);
    expect(range.formulas[1]).toEqual(["ข", "=B1+1"]);
    expect(range.address).toBe("Sheet1!A1:B2");
  });
  expect(host.person.read("B2")).toEqual([[2]]);
  expect(host.counts).toMatchObject({ syncs: 1, releases: 1, writes: 1 });
});
