import type { SheetLook } from "./sheet-look";
import type { Trouble } from "./trouble";
import type { WorkbookFile } from "./workbook-file";

export type LookOutcome = { readonly kind: "look"; readonly look: SheetLook } | Trouble;

/** A workbook in memory that can be drawn, and whose earlier states can be had back. */
export interface ShownWorkbook extends WorkbookFile {
  /** How a sheet looks, by the id of its heading. */
  look(sheetId: string): Promise<LookOutcome>;
  /** The workbook as it is now; calling what comes back makes it so again. It costs no copy. */
  snapshot(): () => void;
}

/** Turns bytes into workbooks that can be drawn. Opening never throws, whatever the bytes are; `path` is for messages. */
export interface ShownWorkbookFormat {
  open(bytes: Uint8Array, path: string): Promise<ShownWorkbook | Trouble>;
  create(): ShownWorkbook;
}
