import { fromA1 } from "../../../core/sheet/cell-ref";
import { scanTags, type XmlTag } from "../xml/scan-tags";
import { RichText } from "./shared-strings";

/** One cell of a sheet part, as written there. Positions are 0-based; `start` and `end` are offsets into the part. */
export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  /** The index of its style, "" for none. */
  readonly style: string;
  /** The content of <v>, still XML; null for none. */
  readonly value: string | null;
  /** The text of <is>; null for none. */
  readonly inline: string | null;
  /** The opening tag's attributes of <f>, as written; null where the cell holds no formula. */
  readonly formula: string | null;
  readonly start: number;
  readonly end: number;
}

export interface ScannedRow {
  readonly row: number;
  readonly tag: XmlTag;
  readonly closeStart: number;
  readonly end: number;
}

export interface CellVisitor {
  readonly cell: (cell: ScannedCell) => void;
  readonly row?: (row: ScannedRow) => void;
  readonly other?: (tag: XmlTag) => void;
}

const REFERENCE = /(?:^|\s)r\s*=\s*["']([^"']*)["']/u;
const TYPE = /(?:^|\s)t\s*=\s*["']([^"']*)["']/u;
const STYLE = /(?:^|\s)s\s*=\s*["']([^"']*)["']/u;

/** Visits the cells of a sheet part in the order written. Returns false where the part is not well-formed. */
export function scanCells(xml: string, visitor: CellVisitor): boolean {
  const scan = new CellScan(xml, visitor);
  return scanTags(xml, (tag) => {
    scan.visit(tag);
  });
}

class CellScan {
  private row = -1;
  private column = -1;
  private rowTag: XmlTag | null = null;
  private cellTag: XmlTag | null = null;
  private valueStart = -1;
  private value: string | null = null;
  private inline: string | null = null;
  private formula: string | null = null;
  private readonly richText: RichText;
  private readonly xml: string;
  private readonly visitor: CellVisitor;

  constructor(xml: string, visitor: CellVisitor) {
    this.xml = xml;
    this.visitor = visitor;
    this.richText = new RichText(xml);
  }

  visit(tag: XmlTag): void {
    if (this.cellTag !== null) this.insideCell(tag, this.cellTag);
    else if (this.rowTag !== null) this.insideRow(tag, this.rowTag);
    else if (tag.local === "row") this.startRow(tag);
    else this.visitor.other?.(tag);
  }

  private startRow(tag: XmlTag): void {
    const number = Number(REFERENCE.exec(tag.attributes)?.[1] ?? this.row + 2);
    this.row = Number.isInteger(number) ? number - 1 : this.row + 1;
    this.column = -1;
    if (tag.kind === "open") this.rowTag = tag;
    else this.visitor.row?.({ row: this.row, tag, closeStart: tag.end, end: tag.end });
  }

  private insideRow(tag: XmlTag, rowTag: XmlTag): void {
    if (tag.local === "row") {
      this.visitor.row?.({ row: this.row, tag: rowTag, closeStart: tag.start, end: tag.end });
      this.rowTag = null;
    } else if (tag.local === "c") {
      const reference = REFERENCE.exec(tag.attributes)?.[1];
      this.column = (reference === undefined ? undefined : fromA1(reference)?.column) ?? this.column + 1;
      if (tag.kind === "open") this.cellTag = tag;
      else this.emit(tag, tag.end);
    }
  }

  private insideCell(tag: XmlTag, cellTag: XmlTag): void {
    const { local, kind } = tag;
    if (local === "v") this.takeValue(tag);
    else if (local === "f" && kind !== "close") this.formula = tag.attributes;
    else if (local === "is" && kind === "close") this.inline = this.richText.taken();
    else if (local === "c" && kind === "close") this.emit(cellTag, tag.end);
    else this.richText.visit(tag);
  }

  private takeValue({ kind, start, end }: XmlTag): void {
    if (kind === "open") this.valueStart = end;
    else if (kind === "close") this.value = this.xml.slice(this.valueStart, start);
  }

  private emit({ attributes, start }: XmlTag, end: number): void {
    const { row, column, value, inline, formula } = this;
    const type = TYPE.exec(attributes)?.[1] ?? "n";
    const style = STYLE.exec(attributes)?.[1] ?? "";
    this.cellTag = null;
    this.value = null;
    this.inline = null;
    this.formula = null;
    this.visitor.cell({ row, column, type, style, value, inline, formula, start, end });
  }
}
