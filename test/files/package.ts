import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A cell of a file, read without the product's own reader: its formula and the value that stands beside it. */
export interface FileCell {
  readonly formula: string | null;
  readonly value: string;
}

/** The sheets of a saved workbook by title, each as cells by A1. Knows the packages that the product writes. */
export function cellsOf(file: string): ReadonlyMap<string, ReadonlyMap<string, FileCell>> {
  return new Map([...sheetParts(file)].map(([title, xml]) => [title, cellsIn(xml)]));
}

/** The XML of each sheet by its title. */
export function sheetParts(file: string): ReadonlyMap<string, string> {
  const parts = textParts(file);
  const targets = new Map(
    [...(parts["xl/_rels/workbook.xml.rels"] ?? "").matchAll(/<Relationship [^>]*>/gu)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  return new Map(
    [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*>/gu)].map(([tag]) => {
      const target = (targets.get(attribute(tag, "r:id")) ?? "").replace(/^\/?(?:xl\/)?/u, "xl/");
      return [attribute(tag, "name"), parts[target] ?? ""];
    }),
  );
}

/** Workbook-level names and what they refer to. */
export function namesOf(file: string): ReadonlyMap<string, string> {
  const tags = (textParts(file)["xl/workbook.xml"] ?? "").matchAll(/<definedName ([^>]*)>([^<]*)</gu);
  return new Map(
    [...tags]
      .filter(([, tag = ""]) => !tag.includes("localSheetId"))
      .map(([, tag = "", text = ""]) => [attribute(` ${tag}`, "name"), plain(text)]),
  );
}

/** A copy in which no formula has a value beside it, so that whoever shows a number worked it out. */
export function withoutCachedValues(from: string, to: string): void {
  const parts = Object.entries(unzipSync(readFileSync(from))).map(([name, bytes]): [string, Uint8Array] => [
    name,
    /^xl\/worksheets\/[^/]+\.xml$/u.test(name)
      ? strToU8(strFromU8(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/gu, "$1"))
      : bytes,
  ]);
  writeFileSync(to, zipSync(Object.fromEntries(parts)));
}

function textParts(file: string): Readonly<Record<string, string>> {
  const texts = Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]);
  return Object.fromEntries(texts) as Record<string, string>;
}

function cellsIn(xml: string): ReadonlyMap<string, FileCell> {
  const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>([\s\S]*?)<\/c>)/gu)];
  return new Map(
    cells.map(([, at = "", content = ""]) => {
      const formula = /<f>([^<]*)<\/f>/u.exec(content)?.[1];
      const value = /<(?:v|t)(?: [^>]*)?>([^<]*)</u.exec(content)?.[1] ?? "";
      return [at, { formula: formula === undefined ? null : plain(formula), value: plain(value) }];
    }),
  );
}

function attribute(tag: string, name: string): string {
  return plain(new RegExp(` ${name}="([^"]*)"`, "u").exec(tag)?.[1] ?? "");
}

function plain(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
