import type { WordDocument, WordTable } from "../word/word-document";
import type { ReportTable, ReportTableRow } from "./report-table";
import { wrappedLines } from "./wrapped-lines";

const MARGINS = { top: 1.5, right: 1.5, bottom: 1.5, left: 1.5 } as const;
const TITLE_POINTS = 18;
const GAP_POINTS = 6;
/** With more columns words of 16 points would break, and rows would be pages long. */
const WIDE_COLUMNS = 4;
const NARROW_POINTS = 14;
const TEXT_POINTS = 16;
/** What A4 across holds between the margins in letters of 16 points, as the sheet counts them. */
const PAPER_WIDTH = 138;
/** Lines of 16 points in a row that leaves no room for the titles and the header on its page. */
const HIGH_LINES = 14;
const WHOLE = 100;

/** The report on A4 landscape: titles, the table with its headers on every page, remarks, signatures side by side. */
export function reportDocument(report: ReportTable): WordDocument {
  const { titles, digits, columns, headerRows, bodyRows, remarks, signatures } = report;
  const size = columns.length > WIDE_COLUMNS ? NARROW_POINTS : TEXT_POINTS;
  return {
    title: titles.join(" "),
    digits,
    page: { orientation: "landscape", margins: MARGINS, pageNumber: "bottom" },
    blocks: [
      ...titles.map((line, index) => ({
        kind: "paragraph" as const,
        pieces: [{ kind: "text" as const, text: line, bold: true, ...(index === 0 && { size: TITLE_POINTS }) }],
        align: "centre" as const,
        after: index === titles.length - 1 ? GAP_POINTS : 0,
        keepWithNext: true,
      })),
      {
        kind: "table",
        columns: columns.map(({ share, align }) => ({ share, align })),
        headerRows,
        bodyRows: bodyRows.map((row) => ({ ...row, mayBreak: isHigh(row, columns, size) })),
        lines: "all",
        size,
      },
      ...remarks.map((line, index) => ({
        kind: "paragraph" as const,
        pieces: [{ kind: "text" as const, text: line }],
        align: "left" as const,
        before: index === 0 ? GAP_POINTS : 0,
      })),
      ...(signatures.length === 0 ? [] : [space(), signatureTable(report)]),
    ],
  };
}

/** A row that would not fit below the titles: kept whole it would leave their page empty. */
function isHigh({ cells }: ReportTableRow, columns: ReportTable["columns"], size: number): boolean {
  const scale = size / TEXT_POINTS;
  return cells.some(({ column, text, rows }) => {
    const width = ((columns[column]?.share ?? 0) * PAPER_WIDTH) / WHOLE / scale;
    return rows === 1 && wrappedLines(text, width).length * scale > HIGH_LINES;
  });
}

/** Two tables that touch become one; a line of air keeps them apart. */
function space() {
  return { kind: "paragraph" as const, pieces: [], align: "left" as const, before: GAP_POINTS, keepWithNext: true };
}

function signatureTable({ signatures }: ReportTable): WordTable {
  const text = (lines: readonly string[]) => lines.join("\n");
  return {
    kind: "table",
    columns: signatures.map(() => ({ share: WHOLE / signatures.length, align: "centre" })),
    headerRows: [],
    bodyRows: [{ cells: signatures.map(({ lines }, column) => ({ column, text: text(lines), rows: 1, columns: 1 })) }],
    lines: "none",
  };
}
