import { openXlsx } from "../adapters/xlsx/open-xlsx";
import type { OldFile } from "../app/preview-carry";
import type { Trouble } from "../ports/trouble";
import type { OldFiles } from "../taskpane/host";

type Bytes = (file: File) => Promise<Uint8Array | Trouble>;

/** What picked .xlsx files hold, one after the other, so that only one is in memory as bytes. */
export async function readOldFiles(files: readonly File[], bytesOf: Bytes): Promise<OldFiles> {
  const read: OldFile[] = [];
  const troubles: Trouble[] = [];
  for (const file of files) {
    const outcome = await readOldFile(file, bytesOf);
    if ("kind" in outcome) troubles.push(outcome);
    else read.push(outcome);
  }
  return { kind: "files", files: read, troubles };
}

async function readOldFile(file: File, bytesOf: Bytes): Promise<OldFile | Trouble> {
  const bytes = await bytesOf(file);
  if ("kind" in bytes) return bytes;
  const workbook = await openXlsx(bytes, file.name);
  if ("kind" in workbook) return workbook;
  const outcome = await workbook.read();
  return outcome.kind === "trouble" ? outcome : { file: file.name, content: outcome.workbook };
}
