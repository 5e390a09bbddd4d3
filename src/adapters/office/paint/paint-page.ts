import type { PageSetup, SheetPlan } from "../../../core/sheet/sheet-plan";
import { THAI_DIGIT_FONT } from "../../look/look";
import { rangeOf } from "../range-of";

const FOOTERS: Readonly<Record<PageSetup["footer"], string>> = {
  "page-number": "&P",
  "thai-page-number": `&"${THAI_DIGIT_FONT},Regular"&14&P`,
  none: "",
};

/** How the sheet prints: A4, as wide as one page and as long as it needs to be unless the plan wants it all on one. */
export function paintPage(sheet: Excel.Worksheet, { page }: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.zoom = page.fit === "page" ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  layout.setPrintMargins("Centimeters", page.margins);
  if (page.printArea !== null) layout.setPrintArea(rangeOf(sheet, page.printArea));
  if (page.repeatRows !== null) {
    const { first, count } = page.repeatRows;
    layout.setPrintTitleRows(`$${String(first + 1)}:$${String(first + count)}`);
  }
  const footer = FOOTERS[page.footer];
  if (footer !== "") layout.headersFooters.defaultForAllPages.centerFooter = footer;
}
