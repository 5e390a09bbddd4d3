import { tabStateOf } from "../../../src/core/validation/tab-state";
import { drawnSheets } from "../../support/drawn-sheets";

it("tells what is protected and hidden, and that nothing is where nobody looked", () => {
  const sheets = drawnSheets("# department กองคลัง as คลัง protected hiding 3,4\n# plain ก hiding some\n# plain ข");
  expect(sheets.map(tabStateOf)).toEqual([
    { sheet: "คลัง", marker: { spec: "department", key: "กองคลัง" }, isProtected: true, hiddenRows: [2, 3] },
    { sheet: "ก", marker: null, isProtected: false, hiddenRows: null },
    { sheet: "ข", marker: null, isProtected: false, hiddenRows: [] },
  ]);
});
