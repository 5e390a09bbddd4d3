/** @jest-environment jsdom */
import { MINIMUM_EXCEL_API, officeCapabilities, officeFeatures } from "../../../src/adapters/office/capabilities";
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

test.each([
  ["1.9", []],
  ["1.14", ["comments"]],
])("an Excel of ExcelApi %s has, beyond what the pane needs, %j", async (requirementSet, there) => {
  await startNativeBridgeHost({ requirementSet });
  const features = officeFeatures();
  expect(features.filter(({ needs }) => needs === "ExcelApi 1.9").every(({ isThere }) => isThere)).toBe(true);
  expect(features.filter(({ isThere, needs }) => isThere && needs !== "ExcelApi 1.9").map(({ id }) => id)).toEqual(
    there,
  );
  expect(features.find(({ id }) => id === "undo-group")).toEqual({
    id: "undo-group",
    isThere: false,
    needs: "ExcelApi 1.20",
  });
});
