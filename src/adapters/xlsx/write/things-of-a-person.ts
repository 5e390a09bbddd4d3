import { isOwnChartName } from "../../look/chart-look";
import type { PackageParts } from "../package/package-parts";
import { relationshipsOf } from "../package/relationships";
import type { SheetEntry } from "../package/workbook-part";
import { descendantsOf, parseXml, type XmlElement } from "../xml/xml-element";

/** Kinds of related parts that a plan cannot paint again, by what a message calls them. */
const THINGS: Readonly<Record<string, string>> = {
  comments: "comments",
  threadedComment: "comments",
  table: "tables",
  pivotTable: "pivot-tables",
  slicer: "slicers",
  timeline: "slicers",
  image: "images",
  oleObject: "objects",
  package: "objects",
  control: "objects",
  ctrlProp: "objects",
  customProperty: "properties",
  queryTable: "queries",
};

/** What a person put on a sheet beside its cells, as codes in alphabetical order: replacing the sheet would lose it. */
export function thingsOfAPerson(parts: PackageParts, sheet: SheetEntry): readonly string[] {
  if (sheet.kind !== "worksheet") return ["chart-sheet"];
  const things = relationshipsOf(parts, sheet.part).flatMap(({ kind, part }) => {
    if (kind === "drawing" && part !== null) return drawnThings(parts, part);
    const thing = THINGS[kind];
    return thing === undefined ? [] : [thing];
  });
  return [...new Set(things)].sort();
}

function drawnThings(parts: PackageParts, drawing: string): readonly string[] {
  const root = parseXml(parts.text(drawing) ?? "");
  if (root === null) return ["drawings"];
  return descendantsOf(root, "cNvPr")
    .filter(({ attributes }) => !isOwnChartName(attributes.get("name")))
    .map(({ start }) => kindOfDrawing(root, start));
}

function kindOfDrawing(root: XmlElement, at: number): string {
  const holds = (local: string): boolean => descendantsOf(root, local).some(({ start, end }) => start < at && at < end);
  if (holds("pic")) return "images";
  return holds("graphicFrame") ? "charts" : "drawings";
}
