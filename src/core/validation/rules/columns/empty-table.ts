import type { DocumentTable } from "../../../document/document-table";
import { headerNamer } from "../../../recognition/published/header-names";
import { defineRule } from "../../rule";
import { outsideLines, type OutsideLine } from "../../outside-lines";
import type { ReportDocument } from "../../../document/report-document";

const LEAST_HEADERS = 3;

export const emptyTable = defineRule({
  id: "empty-table",
  severity: "info",
  group: "columns",
  messageIds: ["sheet", "header"],
  basis: "A header without a row was forgotten, or its rows were lost when the table was pasted.",

  check({ document }, report) {
    const filled = document.tables.some((table) => isOfMeasures(table) && table.rows.length > 0);
    for (const table of document.tables.filter(isEmpty)) {
      const { sheet, range, columns } = table;
      const place = { sheet, at: { row: range.row, column: range.column } };
      if (!isMarked(table)) report({ messageId: "header", ...place, data: { count: columns.length } });
      else if (filled) report({ messageId: "sheet", ...place }); // otherwise the workbook is a new one
    }
    for (const { sheet, cells } of lonelyHeaders(document)) {
      const at = cells[0]?.at;
      if (at !== undefined) report({ messageId: "header", sheet, at, data: { count: cells.length } });
    }
    return undefined;
  },
});

function isOfMeasures({ kind }: DocumentTable): boolean {
  return kind === "plan" || kind === "report";
}

function isMarked({ source }: DocumentTable): boolean {
  return source.kind === "standard" && source.table.knownBy === "marker";
}

/** A table of our own layouts that has its header. */
function isEmpty(table: DocumentTable): boolean {
  return isOfMeasures(table) && table.source.kind === "standard" && table.columns.length > 0 && table.rows.length === 0;
}

/** Lines that are nothing but headers of a published table, with no line of several cells below. */
function lonelyHeaders(document: ReportDocument): readonly OutsideLine[] {
  const namer = headerNamer();
  const lines = outsideLines(document);
  return lines.filter(({ sheet, row, cells }, index) => {
    if (cells.length < LEAST_HEADERS) return false;
    const below = lines[index + 1];
    if (below?.sheet === sheet && below.row === row + 1 && below.cells.length > 1) return false;
    const keys = cells.map(({ text }) => namer.outright(text)?.key);
    return !keys.includes(undefined) && new Set(keys).size === keys.length;
  });
}
