import { writeFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { relationship, relationshipsXml, unzipped, zipped, type RawParts } from "../adapters/xlsx/raw-package";
import { richParts } from "../adapters/xlsx/rich-package";
import { makeBase, type Rows } from "../app/merge-cases";

const PIVOT = "xl/pivotTables/pivotTable1.xml";

/**
 * A workbook of other hands (charts, images, comments, names, a pivot table, custom XML, their own sheets) into which the
 * standard set was inserted, with these rows; on the tab of กองคลัง somebody put a comment and a chart.
 */
export async function writeRichBase(folder: string, file: string, rows: Rows, more: RawParts = {}): Promise<void> {
  const parts = {
    ...richParts(),
    [PIVOT]:
      '<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="P" cacheId="1"/>',
    "xl/worksheets/_rels/sheet2.xml.rels": relationshipsXml(
      relationship(1, "pivotTable", "../pivotTables/pivotTable1.xml"),
    ),
  };
  const workbook = await openXlsx(zipped(parts), file);
  if ("kind" in workbook) throw new Error(workbook.code);
  await makeBase(workbook, rows);
  const bytes = await workbook.save();
  if (!(bytes instanceof Uint8Array)) throw new Error(bytes.code);
  writeFileSync(path.join(folder, file), zipped({ ...withThings(bytes), ...more }));
}

/** The tab of กองคลัง with a drawing and a comment of a person. */
function withThings(bytes: Uint8Array): RawParts {
  const parts = unzippedRaw(bytes);
  const part = partOf(unzipped(bytes), "กองคลัง");
  const rels = part.replace("worksheets/", "worksheets/_rels/").replace(/$/u, ".rels");
  if (rels in parts) throw new Error(`${rels} is there already`);
  const things = '<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>';
  return {
    ...parts,
    [part]: String(parts[part]).replace("</worksheet>", `${things}</worksheet>`),
    [rels]: relationshipsXml(
      relationship(1, "drawing", "../drawings/drawing9.xml") + relationship(2, "comments", "../comments9.xml"),
    ),
    "xl/drawings/drawing9.xml": String(parts["xl/drawings/drawing1.xml"]),
    "xl/drawings/_rels/drawing9.xml.rels": String(parts["xl/drawings/_rels/drawing1.xml.rels"]),
    "xl/comments9.xml": String(parts["xl/comments1.xml"]).replace("ความเห็น", "ของกองคลัง"),
  };
}

function unzippedRaw(bytes: Uint8Array): Record<string, string | Uint8Array> {
  return Object.fromEntries(
    Object.entries(unzipped(bytes)).map(([name, content]) => {
      return [name, /\.(?:xml|rels|vml)$/u.test(name) ? content : Buffer.from(content, "latin1")];
    }),
  );
}

/** The part of the sheet with this title. */
export function partOf(parts: Readonly<Record<string, string>>, title: string): string {
  const tag = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*>/gu)].find(([own]) =>
    own.includes(`name="${title}"`),
  );
  const id = / r:id="([^"]*)"/u.exec(tag?.[0] ?? "")?.[1] ?? "";
  const links = [...(parts["xl/_rels/workbook.xml.rels"] ?? "").matchAll(/<Relationship [^>]*>/gu)];
  const link = links.find(([own]) => own.includes(`Id="${id}"`))?.[0] ?? "";
  const target = / Target="([^"]*)"/u.exec(link)?.[1] ?? "";
  return target.replace(/^\/?(?:xl\/)?/u, "xl/");
}
