import type { Clock } from "../ports/clock";
import type { DocumentFormat } from "../ports/document-format";
import type { FileStore } from "../ports/file-store";
import type { Output } from "../ports/output";
import type { WorkbookFormat } from "../ports/workbook-file";

/** What the command works with; the entry builds it. */
export interface Tools {
  readonly files: FileStore;
  readonly format: WorkbookFormat;
  readonly documents: DocumentFormat;
  readonly clock: Clock;
  readonly output: Output;
}

/** 0: no errors found; 1: errors found; 2: cannot run. */
export type ExitCode = 0 | 1 | 2;
