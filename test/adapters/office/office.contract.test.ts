/** @jest-environment jsdom */
import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import { fromA1 } from "../../../src/core/sheet/cell-ref";
import type { Bench, SeedCell, SeedSheet } from "../../contract/bench";
import { workbookContract } from "../../contract/workbook-contract";
import type { EmulatedHost } from "../../host/emulated-host";
import type { CellContent } from "../../host/model/cell-content";
import { startNativeBridgeHost } from "../../host/native-bridge";

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" };

workbookContract("Office.js", async (): Promise<Bench> => {
  const host = await startNativeBridgeHost({ requirementSet: "1.9" });
  const { model } = host;
  return {
    workbook: officeWorkbook(),
    seed: async ({ sheets, names = {}, isStructureProtected = false }) => {
      for (const [index, sheet] of sheets.entries()) addSheet(host, sheet, index);
      for (const [name, formula] of Object.entries(names)) {
        model.names.push({ id: model.newId(), name, formula, visible: true, comment: "" });
      }
      if (isStructureProtected) host.protectStructure();
      return Promise.resolve();
    },
    rename: async (from, to) => {
      model.renameSheet(model.sheet(from), to);
      return Promise.resolve();
    },
    reopen: async () => Promise.resolve(officeWorkbook()),
  };
});

function addSheet(
  host: EmulatedHost,
  { name, cells, visibility = "visible", isProtected = false, hiddenRows = [] }: SeedSheet,
  index: number,
): void {
  const { model } = host;
  if (index > 0) model.addSheet(name);
  else model.renameSheet(model.activeSheet, name);
  const sheet = model.sheet(name);
  for (const [address, cell] of Object.entries(cells)) {
    const at = fromA1(address);
    if (at !== null) sheet.setContent(at.row, at.column, contentOf(cell));
  }
  sheet.visibility = VISIBILITIES[visibility];
  for (const row of hiddenRows) sheet.hiddenRows.add(row);
  if (isProtected) host.protect(name);
}

function contentOf(cell: SeedCell): CellContent | undefined {
  if (cell === null) return undefined;
  return typeof cell === "object" ? { value: cell.value ?? "", formula: cell.formula } : { value: cell };
}
