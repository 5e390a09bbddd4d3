import type { TroubleCode } from "../../ports/trouble";
import type { PARTS_TH } from "../th/trouble";

export const TROUBLE_EN = {
  "not-a-workbook":
    "The file {path} is not an Excel workbook (.xlsx), or is damaged. Open it in Excel and save it as .xlsx first.",
  encrypted: "The file {path} has a password and cannot be read. Remove the password in Excel and try again.",
  "macro-file": "The file {path} holds macros, which are not supported. Save a copy as .xlsx and use that.",
  "old-format": "The file {path} is in the old format (.xls). Open it in Excel and save it as .xlsx.",
  "file-empty": "The file {path} is empty. See whether it was copied or downloaded in full.",
  "file-not-found": "There is no file {path}. See the name and the folder.",
  "file-is-folder": "{path} is a folder, not a file. Name an .xlsx file.",
  "file-unreadable":
    "The file {path} cannot be read or written ({reason}). See that it is whole and that you may use it.",
  "file-too-large":
    "The file {path} is larger than {limit:number} and was not opened. Remove unused sheets or pictures and try again.",
  "too-many-sheets":
    "The workbook has {count} {count|sheet|sheets}, more than the {limit} that can be taken. Split it into several files.",
  "output-exists": "The file {path} is there already and was not overwritten. Use another name, or add --force.",
  "output-is-input": "The output {path} is the same file as an input. Give the output another name.",
  "would-lose": "Writing “{path}” would lose {parts}, so nothing was written. Move them elsewhere first and try again.",
  "sheet-protected": "The sheet “{sheet}” is protected, so nothing was written. Unprotect it and try again.",
  "workbook-protected":
    "The workbook's structure is protected, so no sheet can be added. Unprotect the workbook and try again.",
  "tab-title-taken": "There is a sheet “{sheet}” already. Rename it and try again.",
  "name-taken":
    "The workbook uses the name “{name}” for another range. Delete or change it in the Name Manager and try again.",
  "sheet-gone":
    "The sheet “{sheet}” is no longer there; it may be deleted or renamed. Check again to read the workbook anew.",
  "sheet-changed":
    "The sheet “{sheet}” has changed meanwhile, so no sheet was removed. Read the workbook again and choose anew.",
  "last-sheet": "The sheet “{sheet}” is the last one in sight, and Excel needs one. Add another sheet first.",
  "cell-changed": "Cell {cell} of the sheet “{sheet}” changed after the check and was left as it is. Check again.",
  "formula-in-cell":
    "Cell {cell} of the sheet “{sheet}” holds a formula that shows nothing, so nothing was written over it. Delete the formula or its row and try again.",
  "verify-failed":
    "The sheet “{sheet}” did not read back as written at cell {cell}, so it was undone and the workbook is as before. Try again.",
  "payload-too-large":
    "This is more data than Excel takes at once, so nothing was changed. Delete empty rows or split the workbook and try again.",
  "cell-editing": "A cell is still being edited. Press Enter or Esc in that cell and try again.",
  "read-only":
    "This workbook is open for reading only, so nothing was written. Enable editing or save a copy and try again.",
  "host-busy": "Excel is busy or does not answer. Wait a moment and try again.",
  "api-missing": "This version of Excel lacks something this needs ({member}). Update Excel, or use Excel on the web.",
  "cannot-select":
    "Excel could not select cell {cell} of the sheet “{sheet}”. Click this workbook first, or go to the cell yourself.",
  "cannot-save-file":
    "This Excel cannot save {path} from the task pane. Write it as a sheet, or use the command ita on this file instead",
  "part-not-loaded":
    "This part of the program could not be loaded. See that you are online and try again. The workbook was not changed.",
  "host-error":
    "Excel reported the error {hostCode} ({detail}). Try again; if it comes back, close and reopen the workbook.",
} as const satisfies Record<TroubleCode, string>;

export const PARTS_EN = {
  comments: "comments",
  tables: "Excel tables",
  "pivot-tables": "pivot tables",
  slicers: "slicers",
  images: "pictures",
  objects: "embedded objects",
  properties: "sheet properties",
  queries: "data queries",
  charts: "charts",
  "chart-sheet": "a chart sheet",
  drawings: "drawings",
  formulas: "formulas",
  signatures: "digital signatures",
} as const satisfies Record<keyof typeof PARTS_TH, string>;
