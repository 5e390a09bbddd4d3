import { openXlsx } from "../../../src/adapters/xlsx/open-xlsx";
import type { XlsxWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { unzipped, zipped, type RawParts } from "./raw-package";

/** The steps that tests of the adapter take; each fails the test where the adapter answers with trouble. */
export async function opened(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const workbook = await openXlsx(bytes, "ทดสอบ.xlsx");
  if ("kind" in workbook) throw new Error(`Opening gave ${workbook.code}`);
  return workbook;
}

export function openedParts(parts: RawParts): Promise<XlsxWorkbook> {
  return opened(zipped(parts));
}

export async function saved(workbook: XlsxWorkbook): Promise<Uint8Array> {
  const bytes = await workbook.save();
  if (!(bytes instanceof Uint8Array)) throw new Error(`Saving gave ${bytes.code}`);
  return bytes;
}

export async function savedParts(workbook: XlsxWorkbook): Promise<Record<string, string>> {
  return unzipped(await saved(workbook));
}
