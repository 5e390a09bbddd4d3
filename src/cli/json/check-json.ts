import type { PlainReport } from "../../app/check-workbook";
import type { Framework } from "../../core/frameworks/schema";
import type { ScoreResult } from "../../core/scoring/score-of";
import { rangeToA1 } from "../../core/sheet/range-ref";
import { toA1 } from "../../core/sheet/cell-ref";
import type { Table } from "../../core/sheet/table";
import type { Language } from "../../ports/preferences";
import { findingJson } from "./finding-json";
import { rowJson } from "./row-json";
import { unreadJson } from "./unread-json";
import { frameworkJson, yearChoiceJson } from "./year-json";

export const SCHEMA_VERSION = 1;

/** One checked file for machines. Years are BE, cells A1, days ISO (CE). */
export function fileJson(path: string, report: PlainReport, language: Language) {
  const { workbook, assessedYear, framework, yearChoice, planYear, round, score } = report;
  const departments = workbook.agency?.departments.map(({ name }) => name) ?? [];
  return {
    path,
    agency: workbook.agency?.name ?? null,
    assessedYear,
    framework: framework === null ? null : frameworkJson(framework),
    yearChoice: yearChoiceJson(yearChoice),
    planYear,
    round,
    departments,
    missingDepartments: report.missingDepartments,
    tables: workbook.tables.map((table) => tableJson(table, departments, framework)),
    published: report.document.tables.flatMap(({ sheet, range, layout, rows, source }) =>
      source.kind === "published" ? [{ sheet, range: rangeToA1(range), layout, rows: rows.length }] : [],
    ),
    unread: workbook.unread.map(unreadJson),
    score: score === null ? null : scoreJson(score),
    findings: report.findings.map((finding) => findingJson(finding, language)),
    acknowledged: report.acknowledged.map(({ finding, acknowledgement: { reason, day } }) => ({
      finding: findingJson(finding, language),
      reason,
      day,
    })),
    switchedOff: report.switchedOff,
  };
}

function tableJson(table: Table, departments: readonly string[], framework: Framework | null) {
  return {
    sheet: table.sheet,
    range: rangeToA1(table.range),
    layout: table.layout,
    knownBy: table.knownBy,
    ...(table.department !== "" && { department: table.department }),
    columns: table.columns.map(({ key, header, at, match }) => ({ key, header, cell: toA1(at), match })),
    missing: table.missing,
    rows: table.rows.map((row) => rowJson(table, row, departments, framework)),
  };
}

/** A score for machines: what is not known is null; `confidence` says how sure the framework's facts are. */
export function scoreJson({ instruments, overall, rating, failing, unscored, outOfRange, confidence }: ScoreResult) {
  return {
    instruments,
    overall,
    rating: rating?.label ?? null,
    ratingCertain: rating?.certain ?? false,
    failing,
    unscored,
    outOfRange,
    confidence,
  };
}
