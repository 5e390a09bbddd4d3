/** @jest-environment jsdom */
import { MINIMUM_EXCEL_API, officeCapabilities } from "../../../src/adapters/office/capabilities";
import { startNativeBridgeHost } from "../../host/native-bridge";

test.each([
  ["1.7", false],
  ["1.9", true],
  ["1.14", true],
])("an Excel of ExcelApi %s: workbook %s", async (requirementSet, workbook) => {
  await startNativeBridgeHost({ requirementSet });
  expect(officeCapabilities()).toEqual({ workbook });
  expect(MINIMUM_EXCEL_API).toBe("1.9");
});
