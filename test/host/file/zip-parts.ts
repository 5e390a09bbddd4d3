import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import { attribute, unescapeXml } from "./xml";

const WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const EMPTY_RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The parts of an .xlsx file, for what hucre has no concept of. */
export class ZipParts {
  readonly #parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
  }

  /** The text of a part, "" when there is none. */
  text(path: string): string {
    const part = this.#parts[path];
    return part === undefined ? "" : strFromU8(part);
  }

  put(path: string, text: string): void {
    this.#parts[path] = strToU8(text);
  }

  /** The texts of parts such as xl/charts/chart1.xml, chart2.xml …, by their number. */
  numbered(prefix: string): readonly string[] {
    const texts: string[] = [];
    for (let number = 1; this.#parts[`${prefix}${String(number)}.xml`] !== undefined; number += 1) {
      texts.push(this.text(`${prefix}${String(number)}.xml`));
    }
    return texts;
  }

  /** The path of a sheet's part, found by the sheet's name; "" when there is none. */
  sheetPath(name: string): string {
    const tags = this.text("xl/workbook.xml").match(/<sheet [^>]*>/gu) ?? [];
    const tag = tags.find((one) => unescapeXml(attribute(one, "name")) === name) ?? "";
    const id = attribute(tag, "r:id");
    const relations = this.text(WORKBOOK_RELATIONS).match(/<Relationship [^>]*>/gu) ?? [];
    const target = attribute(relations.find((relation) => attribute(relation, "Id") === id) ?? "", "Target");
    return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  }

  /** Adds custom XML parts and ties them to the workbook. */
  addCustomXml(documents: readonly string[]): void {
    const relations = documents.map((xml, index) => {
      const name = `item${String(index + 1)}.xml`;
      this.put(`customXml/${name}`, xml);
      return `<Relationship Id="rIdXml${String(index + 1)}" Type="${CUSTOM_XML}" Target="../customXml/${name}"/>`;
    });
    const before = this.text(WORKBOOK_RELATIONS) || EMPTY_RELATIONS;
    this.put(WORKBOOK_RELATIONS, before.replace("</Relationships>", `${relations.join("")}</Relationships>`));
  }

  zipped(): Uint8Array<ArrayBuffer> {
    return zipSync(this.#parts, { level: 1 });
  }
}
