import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export type RawParts = Readonly<Record<string, string | Uint8Array>>;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export interface RawSheet {
  readonly name: string;
  /** What stands inside <worksheet>. */
  readonly xml: string;
  readonly state?: string;
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  /** Before <sheets>. */
  readonly before?: string;
  /** After <sheets>. */
  readonly after?: string;
  readonly properties?: string;
  /** Parts by name, and relationships and types that lead to them. */
  readonly parts?: RawParts;
  readonly types?: string;
  readonly relationships?: string;
}

/** The parts of a small package, written by hand and without the adapter. */
export function rawParts({
  sheets,
  before,
  after,
  parts,
  types,
  relationships,
}: RawWorkbook): Record<string, string | Uint8Array> {
  const tabs = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${escaped(name)}" sheetId="${String(index + 1)}"${hidden} r:id="rId${String(index + 1)}"/>`;
  });
  const links = sheets.map((_, index) =>
    relationship(index + 1, "worksheet", `worksheets/sheet${String(index + 1)}.xml`),
  );
  const overrides = sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${String(index + 1)}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  const sheetParts = sheets.map(({ xml }, index): [string, string] => [
    `xl/worksheets/sheet${String(index + 1)}.xml`,
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${xml}</worksheet>`,
  ]);
  return {
    "[Content_Types].xml":
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      `${overrides.join("")}${types ?? ""}</Types>`,
    "_rels/.rels": relationshipsXml(relationship(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before ?? ""}<sheets>${tabs.join("")}</sheets>${after ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml(links.join("") + (relationships ?? "")),
    ...Object.fromEntries(sheetParts),
    ...parts,
  };
}

export function relationship(id: number, kind: string, target: string): string {
  return `<Relationship Id="rId${String(id)}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

export function relationshipsXml(content: string): string {
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

export function zipped(parts: RawParts): Uint8Array {
  const files = Object.entries(parts).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: new Date(1990, 5, 5) });
}

/** The parts of a package as texts; a binary part as its bytes read as Latin-1. */
export function unzipped(bytes: Uint8Array): Record<string, string> {
  const isText = /\.(?:xml|rels|vml)$/u;
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, !isText.test(name))]),
  );
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
