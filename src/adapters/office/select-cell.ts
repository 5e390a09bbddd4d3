import type { Trouble } from "../../ports/trouble";
import { isTrouble } from "./is-trouble";
import { attempt } from "./map-error";

/** Activates the sheet and selects the cell. A hidden sheet stays hidden: it is reported as one that cannot be shown. */
export async function selectCell(
  context: Excel.RequestContext,
  title: string,
  cell: string,
): Promise<{ readonly kind: "selected" } | Trouble> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(title);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) return { kind: "trouble", code: "sheet-gone", sheet: title };
  if (sheet.visibility !== "Visible") return { kind: "trouble", code: "cannot-select", sheet: title, cell };

  const selected = await attempt(async () => {
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
  });
  if (!isTrouble(selected)) return { kind: "selected" };
  return selected.code === "host-error" ? { kind: "trouble", code: "cannot-select", sheet: title, cell } : selected;
}
