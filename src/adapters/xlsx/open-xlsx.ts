import type { Trouble } from "../../ports/trouble";
import { notAWorkbook, packageIn } from "./intake";
import { OPEN_LIMITS } from "./open-limits";
import { CONTENT_TYPES, contentTypeOf } from "./package/content-types";
import type { PackageParts } from "./package/package-parts";
import { relatedPart } from "./package/relationships";
import { workbookPartName, workbookPartOf, type WorkbookPart } from "./package/workbook-part";
import { parseXml } from "./xml/xml-element";
import { workbookOf, type XlsxWorkbook } from "./xlsx-workbook";

/**
 * Opens the bytes of an .xlsx file. `path` is only for messages. Never throws: whatever the bytes are, the answer is a
 * workbook or the reason why there is none.
 */
export function openXlsx(bytes: Uint8Array, path: string): Promise<XlsxWorkbook | Trouble> {
  const parts = packageIn(bytes, path);
  if ("kind" in parts) return Promise.resolve(parts);
  return Promise.resolve(partsTrouble(parts, path) ?? workbookOf(parts, path));
}

function partsTrouble(parts: PackageParts, path: string): Trouble | null {
  const name = workbookPartName(parts);
  const type = name === undefined ? "" : (contentTypeOf(parts, name) ?? "");
  if (type.includes("sheet.binary")) return { kind: "trouble", code: "old-format", path };
  if (type.includes("macroEnabled") || parts.names.some((part) => /(?:^|\/)vbaProject\.bin$/iu.test(part))) {
    return { kind: "trouble", code: "macro-file", path };
  }
  const workbook = workbookPartOf(parts);
  if (workbook === null || !hasItsParts(parts, workbook)) return notAWorkbook(path);
  const count = workbook.sheets.length;
  const limit = OPEN_LIMITS.sheets;
  return count > limit ? { kind: "trouble", code: "too-many-sheets", count, limit } : null;
}

/** Whether every part is there, and well-formed, that later steps must edit or read. */
function hasItsParts(parts: PackageParts, workbook: WorkbookPart): boolean {
  const styles = relatedPart(parts, workbook.part, "styles");
  const edited = [CONTENT_TYPES, ...(styles !== undefined && parts.has(styles) ? [styles] : [])];
  const isWhole = edited.every((part) => parseXml(parts.text(part) ?? "") !== null);
  const sheets = workbook.sheets.filter(({ kind }) => kind === "worksheet");
  const isKnown = workbook.sheets.every(({ kind }) => kind !== "");
  return isWhole && isKnown && workbook.sheets.length > 0 && sheets.every(({ part }) => parts.has(part));
}
