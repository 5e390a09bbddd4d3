import type { SheetProtection as FileProtection } from "hucre";

import type { SheetProtection } from "../model/sheet-protection";

const OPTIONS = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
} as const;

/** The protection as hucre writes it, true meaning allowed. */
export function protectionToFile({ options, password }: SheetProtection): FileProtection {
  const allowed = Object.entries(OPTIONS).map(([office, file]) => [file, options[office] === true] as const);
  return { sheet: true, ...Object.fromEntries(allowed), ...(password === "" ? {} : { password }) };
}

/** The protection read from a file. A password is stored scrambled and is not known afterwards. */
export function protectionFromFile(read: FileProtection): SheetProtection {
  const options = Object.entries(OPTIONS).filter(([, file]) => read[file] === true);
  return { options: Object.fromEntries(options.map(([office]) => [office, true])), password: "" };
}
