import { fill, type Rows } from "../app/merge-cases";
import { sampleWorkbook } from "../app/memory-workbook";

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file as a picker takes it. */
export interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** An .xlsx file that departments send back: the standard set of these departments with their rows. */
export async function returnedFile(name: string, rows: Rows): Promise<PickedFile> {
  const workbook = await sampleWorkbook({ departments: Object.keys(rows) });
  await fill(workbook, rows);
  const bytes = await workbook.save();
  if (!(bytes instanceof Uint8Array)) throw new Error(bytes.code);
  return { name, mimeType: XLSX, buffer: Buffer.from(bytes) };
}
