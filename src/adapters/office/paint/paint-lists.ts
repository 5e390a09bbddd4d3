import type { ListValidation, SheetPlan } from "../../../core/sheet/sheet-plan";
import { rangeOf } from "../range-of";

/** Excel refuses longer texts in the box beside a cell. */
const LONGEST_PROMPT = 255;

/** Drop-down lists, each from a workbook-level name. */
export function paintLists(sheet: Excel.Worksheet, { lists }: SheetPlan): void {
  for (const list of lists) paintList(rangeOf(sheet, list.range).dataValidation, list);
}

function paintList(validation: Excel.DataValidation, { source, strictness, prompt }: ListValidation): void {
  const message = prompt.slice(0, LONGEST_PROMPT);
  validation.rule = { list: { inCellDropDown: true, source: `=${source}` } };
  validation.ignoreBlanks = true;
  validation.errorAlert = { showAlert: true, style: strictness === "stop" ? "Stop" : "Warning", title: "", message };
  validation.prompt = { showPrompt: message !== "", title: "", message };
}
