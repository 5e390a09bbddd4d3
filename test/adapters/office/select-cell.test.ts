/** @jest-environment jsdom */
import { officeNavigator } from "../../../src/adapters/office/office-navigator";
import { startNativeBridgeHost } from "../../host/native-bridge";

test("the sheet comes to the front with the cell selected", async () => {
  const host = await startNativeBridgeHost({ requirementSet: "1.9" });
  host.person.addSheet("กอง'คลัง");
  host.person.openSheet("Sheet1");
  expect(await officeNavigator().select("กอง'คลัง", "C5")).toEqual({ kind: "selected" });
  expect(host.model.activeSheet.name).toBe("กอง'คลัง");
  expect(host.model.selection.area).toEqual({ top: 4, left: 2, bottom: 4, right: 2 });
});

test.each(["Hidden", "VeryHidden"])("a sheet that is %s stays so and cannot be shown", async (visibility) => {
  const host = await startNativeBridgeHost();
  host.person.addSheet("ซ่อน");
  host.person.openSheet("Sheet1");
  host.model.sheet("ซ่อน").visibility = visibility;
  expect(await officeNavigator().select("ซ่อน", "A1")).toEqual({
    kind: "trouble",
    code: "cannot-select",
    sheet: "ซ่อน",
    cell: "A1",
  });
  expect(host.model.activeSheet.name).toBe("Sheet1");
});

test("a sheet that is gone is told", async () => {
  await startNativeBridgeHost();
  expect(await officeNavigator().select("ไม่มี", "A1")).toEqual({ kind: "trouble", code: "sheet-gone", sheet: "ไม่มี" });
});

test.each([
  ["InvalidSelection", { code: "cannot-select", sheet: "Sheet1", cell: "A1" }],
  ["GeneralException", { code: "cannot-select", sheet: "Sheet1", cell: "A1" }],
  ["InvalidOperationInCellEditMode", { code: "cell-editing" }],
  ["RequestAborted", { code: "host-busy" }],
])("when Excel answers %s, the trouble is told", async (code, trouble) => {
  const host = await startNativeBridgeHost();
  host.failAt(2, code);
  expect(await officeNavigator().select("Sheet1", "A1")).toEqual({ kind: "trouble", ...trouble });
});
