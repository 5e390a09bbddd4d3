import type { StatusCount, SummaryModel } from "../summary/summary-model";
import { canonicalWord } from "../statuses/canonical-word";
import { STATUSES } from "../statuses/status";
import { formatDate } from "../thai/format-date";
import { MEMO_COUNTS, MEMO_TEXTS } from "./data/memo-texts";
import type { MemoTable } from "./memo";

const WHOLE = 100;

/**
 * How far the measures have come, in Arabic digits: the counts by status, what was not counted, who is missing. Where a
 * whole sheet could not be read no count is stated, for nobody knows what it holds; the line says so.
 */
export function progressLines(model: SummaryModel): readonly string[] {
  const unread = unreadSheets(model);
  if (unread.length > 0) return [`ไม่ระบุจำนวนรายการ เนื่องจากอ่านแผ่นงาน ${unread.join(", ")} ไม่ได้`, ...missing(model)];
  const { rowsRead, rowsWritten, rowsExcluded } = model.conservation;
  return [
    countLine(model),
    ...(rowsExcluded === 0
      ? []
      : [
          `แถวที่อ่านได้ ${String(rowsRead)} แถว รวบรวมแล้ว ${String(rowsWritten)} แถว ไม่ได้รวบรวม ${String(rowsExcluded)} แถว เพราะไม่มีมาตรการหรือเป็นหัวตารางซ้ำ`,
        ]),
    ...missing(model),
  ];
}

/** The counts by department and their sum; null where they are not stated or nothing is there to count. */
export function progressTable(model: SummaryModel): MemoTable | null {
  if (unreadSheets(model).length > 0 || model.rows.length === 0) return null;
  const total = totalOf(model.byDepartment);
  const counted = MEMO_COUNTS.filter(({ key, ifAny }) => !ifAny || numberIn(total, key) > 0);
  const shared = counted.reduce((sum, { share }) => sum + share, 0);
  return {
    columns: [
      { header: MEMO_TEXTS.agency, share: WHOLE - shared },
      ...counted.map(({ header, share }) => ({ header, share })),
    ],
    rows: [...model.byDepartment, total].map((count) => [
      count.label,
      ...counted.map(({ key }) => String(numberIn(count, key))),
    ]),
  };
}

function numberIn(count: StatusCount, key: (typeof MEMO_COUNTS)[number]["key"]): number {
  return key === "total" || key === "overdue" ? count[key] : count.counts[key];
}

function unreadSheets({ excluded }: SummaryModel): readonly string[] {
  const whole = excluded.filter(({ reason }) => reason === "header-not-found" || reason === "sheet-too-large");
  return [...new Set(whole.map(({ sheet }) => sheet))];
}

function countLine(model: SummaryModel): string {
  const { counts, total, overdue } = totalOf(model.byDepartment);
  const asOf = `ข้อมูล ณ วันที่ ${formatDate(model.asOf, "arabic")}`;
  if (total === 0) return `ยังไม่มีรายการมาตรการในแผ่นงานของส่วนราชการ ${asOf}`;
  const words = STATUSES.filter((status) => counts[status] > 0).map(
    (status) => `${canonicalWord(status)} ${String(counts[status])} รายการ`,
  );
  const unknown = counts.unknown > 0 ? [`${MEMO_TEXTS.unknownStatus} ${String(counts.unknown)} รายการ`] : [];
  const late = overdue > 0 ? ` ในจำนวนนี้${MEMO_TEXTS.overdue} ${String(overdue)} รายการ` : "";
  return `มาตรการที่ส่วนราชการรายงาน ${String(total)} รายการ ${asOf} ${[...words, ...unknown].join(" ")}${late}`;
}

function missing({ missingDepartments, emptyDepartments }: SummaryModel): readonly string[] {
  return [
    ...(missingDepartments.length === 0 ? [] : [`ยังไม่มีข้อมูลของ ${missingDepartments.join(", ")}`]),
    ...(emptyDepartments.length === 0 ? [] : [`ส่วนราชการที่ยังไม่ได้กรอกมาตรการ ${emptyDepartments.join(", ")}`]),
  ];
}

function totalOf(counts: readonly StatusCount[]): StatusCount {
  const sum = (of: (count: StatusCount) => number) => counts.reduce((total, count) => total + of(count), 0);
  return {
    label: MEMO_TEXTS.total,
    counts: {
      "not-started": sum((count) => count.counts["not-started"]),
      "in-progress": sum((count) => count.counts["in-progress"]),
      done: sum((count) => count.counts.done),
      cancelled: sum((count) => count.counts.cancelled),
      unknown: sum((count) => count.counts.unknown),
    },
    total: sum(({ total }) => total),
    overdue: sum(({ overdue }) => overdue),
  };
}
