import type { WordDocument, WordTable } from "../word/word-document";
import type { ReportTable } from "./report-table";

const MARGINS = { top: 1.5, right: 1.5, bottom: 1.5, left: 1.5 } as const;
const TITLE_POINTS = 18;
const GAP_POINTS = 6;
/** With more columns words of 16 points would break. */
const WIDE_COLUMNS = 6;
const NARROW_POINTS = 14;
const WHOLE = 100;

/** The report on A4 landscape: titles, the table with its headers on every page, remarks, signatures side by side. */
export function reportDocument(report: ReportTable): WordDocument {
  const { titles, digits, columns, headerRows, bodyRows, remarks, signatures } = report;
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
        bodyRows,
        lines: "all",
        ...(columns.length > WIDE_COLUMNS && { size: NARROW_POINTS }),
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
