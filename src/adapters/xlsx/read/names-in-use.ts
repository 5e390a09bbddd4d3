import type { PackageParts } from "../package/package-parts";
import { relationshipsOf } from "../package/relationships";
import type { WorkbookPart } from "../package/workbook-part";
import { parseXml } from "../xml/xml-element";

/** Names that Excel keeps for itself. */
const BUILT_IN = /^_xlnm\./iu;

/** The workbook-level names, tables included: Excel keeps both in one namespace. */
export function namesInUse(parts: PackageParts, workbook: WorkbookPart): readonly string[] {
  const defined = workbook.names.filter(({ name, sheet }) => sheet === null && !BUILT_IN.test(name));
  return [...defined.map(({ name }) => name), ...tableNames(parts, workbook)];
}

function tableNames(parts: PackageParts, workbook: WorkbookPart): readonly string[] {
  return workbook.sheets.flatMap((sheet) =>
    relationshipsOf(parts, sheet.part).flatMap(({ kind, part }) => {
      const root = kind === "table" && part !== null ? parseXml(parts.text(part) ?? "") : null;
      const name = root?.attributes.get("displayName");
      return name === undefined ? [] : [name];
    }),
  );
}
