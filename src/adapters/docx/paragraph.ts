import { AlignmentType, LineRuleType, Paragraph, Tab, TabStopType, TextRun, type IRunPropertiesOptions } from "docx";
import type { WordAlign, WordParagraph, WordPiece } from "../../core/word/word-document";
import { halfPoints, twipsOfCentimetres, twipsOfPoints } from "./measures";
import { linesOf } from "./plain-text";

/**
 * Thai has no spaces between words: "both" alone would stretch the few that there are, so justified paragraphs are
 * distributed the Thai way (ST_Jc thaiDistribute, ISO/IEC 29500-1 17.18.44).
 */
export const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  justified: AlignmentType.THAI_DISTRIBUTE,
} as const satisfies Record<WordAlign, string>;

/** One paragraph of a document. */
export function paragraphOf(paragraph: WordParagraph): Paragraph {
  const {
    pieces,
    align,
    firstLine = 0,
    indent = 0,
    before = 0,
    after = 0,
    exactLine,
    tabs = [],
    keepWithNext,
  } = paragraph;
  return new Paragraph({
    alignment: ALIGNMENTS[align],
    children: pieces.flatMap(runsOf),
    indent: {
      left: twipsOfCentimetres(indent),
      ...(firstLine < 0 ? { hanging: twipsOfCentimetres(-firstLine) } : { firstLine: twipsOfCentimetres(firstLine) }),
    },
    spacing: {
      before: twipsOfPoints(before),
      after: twipsOfPoints(after),
      ...(exactLine !== undefined && { line: twipsOfPoints(exactLine), lineRule: LineRuleType.EXACT }),
    },
    tabStops: tabs.map((place) => ({ type: TabStopType.LEFT, position: twipsOfCentimetres(place) })),
    ...(keepWithNext === true && { keepNext: true }),
  });
}

function runsOf(piece: WordPiece): readonly TextRun[] {
  const underline = piece.underline === undefined ? {} : { underline: { type: piece.underline } };
  if (piece.kind === "tab") return [new TextRun({ children: [new Tab()], ...underline })];
  const { text, bold: isBold = false, size } = piece;
  const look: IRunPropertiesOptions = {
    ...(isBold && { bold: true }),
    ...(size !== undefined && { size: halfPoints(size) }),
    ...underline,
  };
  return linesOf(text).map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }), ...look }));
}
