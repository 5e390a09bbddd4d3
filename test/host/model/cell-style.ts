export const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
export type Edge = (typeof EDGES)[number];

/** One border line, in the words of Office.js. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** The look of a cell, in the words and units of Office.js (colours "#RRGGBB", sizes in points). */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  /** "" is no fill. */
  readonly fillColor: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Partial<Record<Edge, BorderLine>>>;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fillColor: "",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
};
