import type { DocumentTable } from "../../../document/document-table";
import type { ReportDocument } from "../../../document/report-document";
import type { Table } from "../../../sheet/table";
import { outsideLines, type OutsideLine } from "../../outside-lines";
import { quoted } from "../../quoted";
import { defineRule, type Report } from "../../rule";

type OrphanMessage = "below" | "beside" | "above";

/** Farther down it is something else. */
const FARTHEST_BELOW = 8;
const FARTHEST_BESIDE = 2;
const LEAST_CELLS = 2;
const SIGNATURE = /ลงชื่อ|ลงนาม|ผู้จัดทำ|ผู้รายงาน|ผู้ตรวจสอบ|ตำแหน่ง|\.{4}|…/u;

export const orphanRow = defineRule({
  id: "orphan-row",
  severity: "warning",
  group: "columns",
  messageIds: ["below", "beside", "above"],
  basis:
    "What stands beside or below a table but belongs to none of its columns or rows is in no count and no summary.",

  check({ document }, report) {
    for (const { source } of document.tables) if (source.kind === "standard") reportStrays(source.table, report);
    const published = tablesBySheet(document);
    const told = new Set<string>();
    for (const line of outsideLines(document)) {
      const tables = published.get(line.sheet) ?? [];
      if (!reportBelow(line, tables, report)) reportBeside(line, tables, told, report);
    }
    return undefined;
  },
});

/** One finding a column without a header, and one a row above the header. */
function reportStrays({ sheet, strays }: Table, report: Report<OrphanMessage>): void {
  const columns = new Set<number>();
  const rows = new Set<number>();
  for (const { at, reason } of strays) {
    if (reason === "outside-columns" && !columns.has(at.column)) {
      columns.add(at.column);
      report({ messageId: "beside", sheet, at });
    } else if (reason === "above-header" && !rows.has(at.row)) {
      rows.add(at.row);
      report({ messageId: "above", sheet, at });
    }
  }
}

function tablesBySheet({ tables }: ReportDocument): ReadonlyMap<string, readonly DocumentTable[]> {
  const bySheet = new Map<string, DocumentTable[]>();
  for (const table of tables) {
    if (table.source.kind !== "published") continue;
    const own = bySheet.get(table.sheet);
    if (own === undefined) bySheet.set(table.sheet, [table]);
    else own.push(table);
  }
  return bySheet;
}

/** A line below a table that fills at least half of its columns: a row that a gap or a title cut off. */
function reportBelow(line: OutsideLine, tables: readonly DocumentTable[], report: Report<OrphanMessage>): boolean {
  const { sheet, row, cells } = line;
  if (cells.length < LEAST_CELLS || cells.some(({ text }) => SIGNATURE.test(text))) return false;
  const above = tables.findLast(({ range }) => range.row < row);
  const at = cells[0]?.at;
  if (above === undefined || at === undefined) return false;
  const end = above.range.row + above.range.rows;
  if (row < end || row >= end + FARTHEST_BELOW || !fillsColumns(cells, above)) return false;
  report({ messageId: "below", sheet, at });
  return true;
}

function fillsColumns(cells: OutsideLine["cells"], { columns }: DocumentTable): boolean {
  const own = new Set(columns.map(({ at }) => at.column));
  return cells.length >= own.size / 2 && cells.every(({ at }) => own.has(at.column));
}

/** A text right beside the rows of a table, where no header stands; one finding a column. */
function reportBeside(
  { sheet, row, cells }: OutsideLine,
  tables: readonly DocumentTable[],
  told: Set<string>,
  report: Report<OrphanMessage>,
): void {
  for (const { range } of tables) {
    if (row <= range.row || row >= range.row + range.rows) continue;
    const last = range.column + range.columns - 1;
    for (const { at, text } of cells) {
      const key = `${sheet}\n${String(range.row)}\n${String(at.column)}`;
      if (at.column <= last || at.column > last + FARTHEST_BESIDE || told.has(key) || quoted(text) === "") continue;
      told.add(key);
      report({ messageId: "beside", sheet, at });
    }
  }
}
