import type { Trouble } from "./trouble";
import type { WorkbookReader } from "./workbook-reader";
import type { WorkbookWriter } from "./workbook-writer";

/** A workbook held in memory that can be turned into the bytes of a file. */
export interface WorkbookFile extends WorkbookReader, WorkbookWriter {
  save(): Promise<Uint8Array | Trouble>;
}

/** Turns bytes into workbooks. Opening never throws, whatever the bytes are; `path` is only for messages. */
export interface WorkbookFormat {
  open(bytes: Uint8Array, path: string): Promise<WorkbookFile | Trouble>;
  create(): WorkbookFile;
}
