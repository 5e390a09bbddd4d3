import type { DocumentText } from "../document/document-text";
import type { ReportDocument } from "../document/report-document";
import type { CellRef } from "../sheet/cell-ref";

/** Lines outside tables that stand in rows right below each other: one sentence or title that was wrapped. */
export interface TextBlock {
  readonly sheet: string;
  /** Zero-based rows of the sheet, the first and the last. */
  readonly from: number;
  readonly to: number;
  /** The lines as typed, joined by line breaks. */
  readonly text: string;
  readonly pieces: readonly BlockPiece[];
}

/** A cell of a block and where its text begins in the block's, in UTF-16 units. */
export interface BlockPiece {
  readonly at: CellRef;
  readonly text: string;
  readonly start: number;
}

const BLOCKS = new WeakMap<ReportDocument, readonly TextBlock[]>();

/** The blocks of a document, sheet by sheet from top to bottom. Column headers and rows of tables belong to none. */
export function textBlocks(document: ReportDocument): readonly TextBlock[] {
  const kept = BLOCKS.get(document);
  if (kept !== undefined) return kept;
  const bySheet = new Map<string, DocumentText[]>();
  for (const line of document.lines) {
    if (line.place === "header") continue;
    const own = bySheet.get(line.sheet);
    if (own === undefined) bySheet.set(line.sheet, [line]);
    else own.push(line);
  }
  const blocks = [...bySheet.values()].flatMap(blocksOf);
  BLOCKS.set(document, blocks);
  return blocks;
}

function blocksOf(lines: readonly DocumentText[]): readonly TextBlock[] {
  const sorted = lines.toSorted((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  const groups: DocumentText[][] = [];
  for (const line of sorted) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && line.at.row - before.at.row <= 1) last.push(line);
    else groups.push([line]);
  }
  return groups.flatMap(joined);
}

function joined(lines: readonly DocumentText[]): readonly TextBlock[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  const pieces: BlockPiece[] = [];
  let start = 0;
  for (const { at, text } of lines) {
    pieces.push({ at, text, start });
    start += text.length + 1;
  }
  const text = lines.map((line) => line.text).join("\n");
  return [{ sheet: first.sheet, from: first.at.row, to: last.at.row, text, pieces }];
}

/** Where a position of a block's text stands; null for a position outside it. */
export function pieceAt({ pieces }: TextBlock, position: number): BlockPiece | null {
  return pieces.findLast(({ start }) => start <= position) ?? null;
}
