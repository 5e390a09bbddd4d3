import { isBlank } from "../sheet/cell-value";
import { measureStatus } from "./measure-status";
import type { ReportLayout } from "./report-layout";
import type { ReportModel } from "./report-model";
import type { ReportRow } from "./report-row";

/** What a matrix of ticks cannot say: cancelled measures, and how many departments have done a measure of several. */
export function reportRemarks({ measures }: ReportModel, { columns }: ReportLayout): readonly string[] {
  if (!columns.some(({ holds }) => holds === "tick")) return [];
  const remarks = measures.flatMap(({ rows }) => remarkOf(rows));
  return remarks.length === 0 ? [] : ["หมายเหตุ", ...remarks];
}

function remarkOf(rows: readonly ReportRow[]): readonly string[] {
  const measure = (rows[0]?.fields.measure ?? "").replace(/\s+/gu, " ");
  const statuses = rows.map(({ status }) => status);
  if (measureStatus(statuses) === "cancelled") return [`- ${measure}: ยกเลิก`];
  if (new Set(statuses).size > 1) {
    const done = statuses.filter((status) => status === "done").length;
    return [`- ${measure}: ดำเนินการเรียบร้อยแล้ว ${String(done)} จาก ${String(rows.length)} ส่วนราชการ`];
  }
  const unread = rows.filter(({ status, fields }) => status === null && !isBlank(fields.status));
  return [...new Set(unread.map(({ fields }) => `- ${measure}: ${fields.status}`))];
}
