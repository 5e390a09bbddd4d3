import type { PackageParts } from "../package/package-parts";
import { relationshipsOf } from "../package/relationships";
import type { SheetEntry } from "../package/workbook-part";
import { parseXml } from "../xml/xml-element";
import { LOOK_LIMITS } from "./look-limits";

/** The places of a drawing, one for each thing on it. Source: ECMA-376-1, 20.5.2 (wsDr). */
const ANCHORS: readonly string[] = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

/**
 * How many charts, pictures and shapes stand on a sheet, which no look draws. A tab that is a chart counts as one; a damaged
 * or absurdly large drawing as none.
 */
export function drawnThings(parts: PackageParts, sheet: SheetEntry): number {
  if (sheet.kind !== "worksheet") return 1;
  const drawings = relationshipsOf(parts, sheet.part).flatMap(({ kind, part }) =>
    kind === "drawing" && part !== null && parts.sizeOf(part) <= LOOK_LIMITS.drawingBytes ? [part] : [],
  );
  return drawings.reduce((sum, part) => {
    const children = parseXml(parts.text(part) ?? "")?.children ?? [];
    return sum + children.filter(({ local }) => ANCHORS.includes(local)).length;
  }, 0);
}
