import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { NODE_FILE_STORE } from "../adapters/node/node-file-store";
import { newXlsx } from "../adapters/xlsx/xlsx-workbook";
import { insertSet } from "../app/insert-set";
import type { AgencyType } from "../core/agency/agency-type";
import { departmentsFor } from "../core/departments/departments-for";
import { FRAMEWORKS } from "../core/frameworks";

/** The blank workbook of each type of agency, by the name of its file; old-host.html links to them. */
const TEMPLATES: readonly (readonly [file: string, type: AgencyType])[] = [
  ["ita-obt.xlsx", "อบต."],
  ["ita-tt.xlsx", "ทต."],
  ["ita-tm.xlsx", "ทม."],
  ["ita-tn.xlsx", "ทน."],
  ["ita-obj.xlsx", "อบจ."],
  ["ita-other.xlsx", "อื่น ๆ"],
];
const INDICATORS = 10;

/** The bytes of a blank workbook for the newest year with rules of its own: the same on every machine and every day. */
async function blankWorkbook(type: AgencyType): Promise<Uint8Array> {
  const newest = FRAMEWORKS.findLast(({ status }) => status !== "provisional");
  const workbook = newXlsx();
  const outcome = await insertSet(workbook, {
    agency: { type, name: "", district: "", province: "", website: "" },
    assessedYear: newest?.fiscalYear ?? 0,
    round: 12,
    digits: "arabic",
    departments: departmentsFor(type).flatMap(({ name, presence }) => (presence === "usual" ? [name] : [])),
    scores: Array.from({ length: INDICATORS }, () => null),
  });
  if (outcome.kind !== "inserted") throw new Error(`The blank workbook of ${type} could not be made.`);
  const bytes = await workbook.save();
  if ("kind" in bytes) throw new Error(`The blank workbook of ${type} could not be saved.`);
  return bytes;
}

const folder = process.argv[2] ?? "dist/templates";
await mkdir(folder, { recursive: true });
for (const [file, type] of TEMPLATES) {
  const written = await NODE_FILE_STORE.write(join(folder, file), await blankWorkbook(type));
  if (written.kind === "trouble") throw new Error(`${file} could not be written.`);
}
