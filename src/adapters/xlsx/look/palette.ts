import type { PackageParts } from "../package/package-parts";
import { relatedPart } from "../package/relationships";
import { isTrue, type WorkbookPart } from "../package/workbook-part";
import { childOf, childrenOf, parseXml, type XmlElement } from "../xml/xml-element";
import { INDEXED_COLOURS } from "./indexed-colours";
import { LOOK_LIMITS } from "./look-limits";
import { tinted } from "./tinted";

/** What the numbers of a workbook's colours stand for. Colours are "#RRGGBB"; null is the host's own. */
export interface Palette {
  readonly theme: readonly (string | null)[];
  readonly indexed: readonly (string | null)[];
}

/**
 * The order in which cells count the theme's colours. The file lists the dark one of each of the first two pairs first,
 * cells count the light one first. Source: ECMA-376-1, 18.8.3 (attribute theme) and 20.1.6.2 (clrScheme), as Excel writes.
 */
const THEME_ORDER = [
  ...["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"],
  ...["hlink", "folHlink"],
] as const;

/** The palette of a package, from its theme and from its styles part. A damaged or absurdly large theme gives no colours. */
export function paletteIn(parts: PackageParts, workbook: WorkbookPart, styles: XmlElement): Palette {
  const own = childrenOf(childOf(childOf(styles, "colors"), "indexedColors"), "rgbColor").map(rgbOf);
  return {
    theme: themeColours(parts, workbook),
    indexed: [...own.slice(0, INDEXED_COLOURS.length), ...INDEXED_COLOURS.slice(own.length)],
  };
}

/** The colour that a `color`, `fgColor` or `bgColor` element of the styles part means; null for the host's own. */
export function colourOf(element: XmlElement | undefined, palette: Palette): string | null {
  if (element === undefined || isTrue(element.attributes.get("auto"))) return null;
  const { attributes } = element;
  const at = (name: string, colours: readonly (string | null)[]) =>
    attributes.has(name) ? (colours[Number(attributes.get(name))] ?? null) : null;
  const colour = rgbOf(element) ?? at("theme", palette.theme) ?? at("indexed", palette.indexed);
  return colour === null ? null : tinted(colour, Number(attributes.get("tint") ?? "0"));
}

function themeColours(parts: PackageParts, workbook: WorkbookPart): readonly (string | null)[] {
  const part = relatedPart(parts, workbook.part, "theme");
  if (part === undefined || parts.sizeOf(part) > LOOK_LIMITS.themeBytes) return [];
  const root = parseXml(parts.text(part) ?? "") ?? undefined;
  const scheme = childOf(childOf(root, "themeElements"), "clrScheme");
  return THEME_ORDER.map((name) => {
    const colour = childOf(scheme, name)?.children[0]?.attributes;
    return hexOf(colour?.get("lastClr") ?? colour?.get("val"));
  });
}

function rgbOf({ attributes }: XmlElement): string | null {
  return hexOf(attributes.get("rgb"));
}

/** "FFRRGGBB" or "RRGGBB" as "#RRGGBB"; null for anything else. */
function hexOf(text: string | undefined): string | null {
  const match = /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/iu.exec(text ?? "");
  return match?.[1] === undefined ? null : `#${match[1].toUpperCase()}`;
}
