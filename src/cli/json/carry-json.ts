import type { Carried } from "../../app/carry-last-year";
import type { CarriedRow, CarriedTable, ListedRow, OldTexts } from "../../core/carry/carry-plan";
import { toA1 } from "../../core/sheet/cell-ref";
import type { CellValue } from "../../core/sheet/cell-value";
import { rangeToA1 } from "../../core/sheet/range-ref";
import { fromExcelSerial } from "../../core/thai/excel-serial";
import { formatIso } from "../../core/thai/iso-date";
import { notCarriedMessage, questionMessage } from "../../messages/carry-message";
import type { Language } from "../../ports/preferences";
import { unreadJson } from "./unread-json";

/** What was carried, for machines: cells are A1, days ISO (CE), what a row does not say is absent. */
export function carryJson(
  path: string,
  { plan, agency, departments, sheets, rowsWritten }: Carried,
  language: Language,
) {
  const { tables, rows, listed, unused, unread, newIssues, scores, counts } = plan;
  return {
    path,
    agency: agency.name === "" ? null : agency.name,
    departments: departments.names,
    departmentsFrom: departments.from,
    sheets,
    counts: { ...counts, rowsWritten },
    scores,
    tables: tables.map(tableJson),
    rows: rows.map((row) => rowJson(row, language)),
    new: newIssues,
    listed: listed.map((row) => listedJson(row, language)),
    unused: unused.map(({ sheet, at, text }) => ({ sheet, cell: toA1(at), text })),
    ...(unread.length > 0 && { unread: unread.map(unreadJson) }),
  };
}

function tableJson({ sheet, range, layout, rows, carried, listed, inQuestion }: CarriedTable) {
  return { sheet, layout, rows, carried, listed, inQuestion, range: rangeToA1(range) };
}

function rowJson(row: CarriedRow, language: Language) {
  const { sheet, at, code, mark, questions, indicator, fixedIssue, departments, cells, old, left } = row;
  const { start = null, end = null, ...texts } = cells;
  return {
    sheet,
    cell: toA1(at),
    code,
    mark,
    ...(questions.length > 0 && {
      questions: questions.map((question) => ({ ...question, message: questionMessage(question, language) })),
    }),
    ...texts,
    ...(indicator !== null && { indicator }),
    ...(fixedIssue !== null && { fixedIssue }),
    ...(start !== null && { start: isoOf(start) }),
    ...(end !== null && { end: isoOf(end) }),
    departments,
    ...oldTexts(old),
    ...(left.length > 0 && { left }),
  };
}

function oldTexts({ code, issue, period, owners }: OldTexts) {
  return {
    ...(code !== "" && { oldCode: code }),
    ...(issue !== "" && { oldIssue: issue }),
    ...(period !== "" && { oldPeriod: period }),
    ...(owners !== "" && { oldOwners: owners }),
  };
}

function listedJson(row: ListedRow, language: Language) {
  const { sheet, at, reason, text, sameAs } = row;
  return {
    sheet,
    cell: toA1(at),
    mark: "dropped",
    reason,
    message: notCarriedMessage(row, language),
    text,
    ...(sameAs !== null && { sameAs }),
  };
}

function isoOf(serial: CellValue): string | null {
  const day = typeof serial === "number" ? fromExcelSerial(serial) : null;
  return day === null ? null : formatIso(day);
}
