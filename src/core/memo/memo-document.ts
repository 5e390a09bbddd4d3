import type { WordBlock, WordDocument, WordParagraph, WordPiece, WordTable } from "../word/word-document";
import { MEMO_TEXTS } from "./data/memo-texts";
import type { Memo, MemoSection, MemoTable } from "./memo";

/** The paper for memos: 3 cm to the left, 2 cm to the right, labels of 20 points, the title of 29 in a line of 35. */
const MARGINS = { top: 1.5, right: 2, bottom: 2, left: 3 } as const;
const TEXT_WIDTH = 16;
const DATE_PLACE = 8;
const LABEL_POINTS = 20;
const TITLE = { points: 29, line: 35 } as const;
const FIRST_LINE = 2.5;
const GAP_POINTS = 6;
const SIGNATURE_GAP_POINTS = 36;
const TABLE_POINTS = 12;
const ATTACHMENT_PLACE = 3.5;
const SIGNATURE_PLACE = 5;

/** The memo on the official form. */
export function memoDocument(memo: Memo): WordDocument {
  const [prepared = [], decided = []] = memo.signatures;
  return {
    title: memo.subject,
    digits: memo.digits,
    page: { orientation: "portrait", margins: MARGINS, pageNumber: "top-from-second" },
    blocks: [
      ...headBlocks(memo),
      ...memo.attachments.map((text, index) => attachment(text, index === 0)),
      ...memo.sections.flatMap(sectionBlocks),
      body(memo.closing, true),
      ...signatureBlocks(prepared),
      { ...plain([bold(memo.decision)]), before: SIGNATURE_GAP_POINTS, keepWithNext: true },
      ...signatureBlocks(decided),
    ],
  };
}

function headBlocks({ agency, number, date, subject, to }: Memo): readonly WordBlock[] {
  const title: WordPiece = { kind: "text", text: MEMO_TEXTS.title, bold: true, size: TITLE.points };
  return [
    { ...plain([title]), align: "centre", exactLine: TITLE.line },
    plain([...field(MEMO_TEXTS.agency, agency), DOTTED_TAB], [TEXT_WIDTH]),
    plain(
      [...field(MEMO_TEXTS.number, number), DOTTED_TAB, ...field(MEMO_TEXTS.date, date), DOTTED_TAB],
      [DATE_PLACE, TEXT_WIDTH],
    ),
    plain([...field(MEMO_TEXTS.subject, subject), DOTTED_TAB], [TEXT_WIDTH]),
    { ...plain([text(`${MEMO_TEXTS.to}  ${to}`)]), before: GAP_POINTS },
  ];
}

const DOTTED_TAB: WordPiece = { kind: "tab", underline: "dotted" };

/** A label of the form and what stands on its dotted line. */
function field(label: string, value: string): readonly WordPiece[] {
  return [
    { kind: "text", text: label, bold: true, size: LABEL_POINTS },
    { kind: "text", text: `  ${value}`, underline: "dotted" },
  ];
}

function attachment(line: string, isFirst: boolean): WordParagraph {
  const label = text(isFirst ? MEMO_TEXTS.attachments : "");
  return {
    ...plain([label, { kind: "tab" }, text(line)]),
    indent: ATTACHMENT_PLACE,
    firstLine: -ATTACHMENT_PLACE,
    before: isFirst ? GAP_POINTS : 0,
  };
}

function sectionBlocks({ heading, lines, table }: MemoSection): readonly WordBlock[] {
  const last = lines.length - 1;
  return [
    { ...plain([bold(heading)]), firstLine: FIRST_LINE, before: GAP_POINTS, keepWithNext: true },
    ...lines.map((line, index) => body(line, table !== null && index === last)),
    ...(table === null ? [] : [countTable(table)]),
  ];
}

function countTable({ columns, rows }: MemoTable): WordTable {
  const row = (cells: readonly string[]) => ({
    cells: cells.map((cell, column) => ({ column, text: cell, rows: 1, columns: 1 })),
  });
  return {
    kind: "table",
    columns: columns.map(({ share }, index) => ({ share, align: index === 0 ? "left" : "centre" })),
    headerRows: [row(columns.map(({ header }) => header))],
    bodyRows: rows.map(row),
    lines: "all",
    size: TABLE_POINTS,
  };
}

function signatureBlocks(lines: readonly string[]): readonly WordBlock[] {
  return lines.map((line, index) => ({
    ...plain([text(line)]),
    align: "centre" as const,
    indent: SIGNATURE_PLACE,
    before: index === 0 ? SIGNATURE_GAP_POINTS : 0,
    keepWithNext: index < lines.length - 1,
  }));
}

function body(line: string, keepWithNext: boolean): WordParagraph {
  return { ...plain([text(line)]), align: "justified", firstLine: FIRST_LINE, before: GAP_POINTS, keepWithNext };
}

function plain(pieces: readonly WordPiece[], tabs: readonly number[] = []): WordParagraph {
  return { kind: "paragraph", pieces, align: "left", tabs };
}

function text(value: string): WordPiece {
  return { kind: "text", text: value };
}

function bold(value: string): WordPiece {
  return { kind: "text", text: value, bold: true };
}
