import { openXlsx } from "../adapters/xlsx/open-xlsx";
import { newXlsx } from "../adapters/xlsx/xlsx-workbook";
import type { ShownWorkbookFormat } from "../ports/shown-workbook";

/** What opens and makes .xlsx files, loaded when the first one is opened. */
export const XLSX_FORMAT: ShownWorkbookFormat = { open: openXlsx, create: newXlsx };
