import type { BorderSide, CellStyle as FileStyle } from "hucre";

import { type BorderLine, type CellStyle, DEFAULT_STYLE, type Edge, EDGES } from "../model/cell-style";
import { HORIZONTAL, LINES, UNDERLINES, VERTICAL } from "./words";

/** The style as hucre writes it; what is as in a new workbook is left out. */
export function styleToFile(style: CellStyle): FileStyle {
  const { numberFormat, fillColor, locked, formulaHidden } = style;
  const rgb = fillColor.slice(1);
  return {
    font: fontToFile(style),
    alignment: alignmentToFile(style),
    border: Object.fromEntries(EDGES.flatMap((edge) => borderToFile(edge, style.borders[edge]))),
    ...(numberFormat === "General" ? {} : { numFmt: numberFormat }),
    ...(fillColor === "" ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb } } }),
    ...(locked && !formulaHidden ? {} : { protection: { locked, hidden: formulaHidden } }),
  };
}

function fontToFile(style: CellStyle): NonNullable<FileStyle["font"]> {
  const underline = UNDERLINES.toFile(style.underline);
  return {
    name: style.fontName,
    size: style.fontSize,
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.strikethrough ? { strikethrough: true } : {}),
    ...(underline === undefined ? {} : { underline: underline as "single" }),
    ...(style.fontColor === DEFAULT_STYLE.fontColor ? {} : { color: { rgb: style.fontColor.slice(1) } }),
  };
}

function alignmentToFile(style: CellStyle): NonNullable<FileStyle["alignment"]> {
  const horizontal = HORIZONTAL.toFile(style.horizontalAlignment) ?? "general";
  const vertical = VERTICAL.toFile(style.verticalAlignment) ?? "bottom";
  return {
    ...(horizontal === "general" ? {} : { horizontal: horizontal as "left" }),
    ...(vertical === "bottom" ? {} : { vertical: vertical as "top" }),
    ...(style.wrapText ? { wrapText: true } : {}),
    ...(style.shrinkToFit ? { shrinkToFit: true } : {}),
    ...(style.indentLevel === 0 ? {} : { indent: style.indentLevel }),
    ...(style.textOrientation === 0 ? {} : { textRotation: style.textOrientation }),
  };
}

function sideOf(edge: Edge): "top" | "bottom" | "left" | "right" {
  return ({ EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const)[edge];
}

function borderToFile(edge: Edge, line: BorderLine | undefined): readonly (readonly [string, BorderSide])[] {
  if (line === undefined || line.style === "None") return [];
  const style = LINES.toFile(`${line.style} ${line.weight}`) ?? LINES.toFile(`${line.style} Thin`) ?? "thin";
  return [[sideOf(edge), { style: style as "thin", color: { rgb: line.color.slice(1) } }]];
}

/** The style of a cell that was read from a file; colours of the theme are taken for the default. */
export function styleFromFile(style: FileStyle): CellStyle {
  const { font = {}, alignment = {}, protection = {} } = style;
  const underline = font.underline === true ? "single" : font.underline;
  return {
    ...DEFAULT_STYLE,
    numberFormat: style.numFmt ?? DEFAULT_STYLE.numberFormat,
    fontName: font.name ?? DEFAULT_STYLE.fontName,
    fontSize: font.size ?? DEFAULT_STYLE.fontSize,
    fontColor: colorFrom(font.color?.rgb) ?? DEFAULT_STYLE.fontColor,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    strikethrough: font.strikethrough ?? false,
    underline: typeof underline === "string" ? (UNDERLINES.toOffice(underline) ?? "Single") : "None",
    fillColor: fillFrom(style) ?? "",
    horizontalAlignment: HORIZONTAL.toOffice(alignment.horizontal ?? "general") ?? "General",
    verticalAlignment: VERTICAL.toOffice(alignment.vertical ?? "bottom") ?? "Bottom",
    wrapText: alignment.wrapText ?? false,
    shrinkToFit: alignment.shrinkToFit ?? false,
    indentLevel: alignment.indent ?? 0,
    textOrientation: alignment.textRotation ?? 0,
    locked: protection.locked ?? true,
    formulaHidden: protection.hidden ?? false,
    borders: Object.fromEntries(EDGES.flatMap((edge) => borderFromFile(edge, style.border?.[sideOf(edge)]))),
  };
}

function fillFrom({ fill }: FileStyle): string | undefined {
  return fill?.type === "pattern" && fill.pattern === "solid" ? colorFrom(fill.fgColor?.rgb) : undefined;
}

function borderFromFile(edge: Edge, side: BorderSide | undefined): readonly (readonly [Edge, BorderLine])[] {
  if (side === undefined) return [];
  const [style = "Continuous", weight = "Thin"] = LINES.toOffice(side.style)?.split(" ") ?? [];
  return [[edge, { style, weight, color: colorFrom(side.color?.rgb) ?? "#000000" }]];
}

/** "#RRGGBB" of the last six digits a file gives. */
export function colorFrom(rgb: string | undefined): string | undefined {
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
}
