import type { CheckReport } from "../../src/app/check-workbook";
import { FY2568 } from "../../src/core/frameworks/data/fy2568";
import type { AgencyReading } from "../../src/core/recognition/agency-reading";
import type { RecognisedWorkbook } from "../../src/core/recognition/recognised-workbook";
import { scoreOf } from "../../src/core/scoring/score-of";
import type { YearStanding } from "../../src/core/standing/standing";
import type { Table } from "../../src/core/sheet/table";
import type { Conservation, SummaryModel } from "../../src/core/summary/summary-model";
import type { Finding } from "../../src/core/validation/finding";

export const EMPTY_WORKBOOK: RecognisedWorkbook = {
  agency: null,
  tables: [],
  summarySheet: null,
  editedSummaries: [],
  unread: [],
  frameworkSheets: [],
  tellingSheets: [],
  otherSheets: [],
};

export const AGENCY: AgencyReading = {
  sheet: "ข้อมูลหน่วยงาน",
  name: "ห้วยเตย",
  type: "อบต.",
  district: "ซำสูง",
  province: "ขอนแก่น",
  website: "https://huaitoei.example",
  assessedYear: 2568,
  planYear: 2569,
  round: 6,
  preparedBy: null,
  approvedBy: null,
  digits: "thai",
  reportLayout: null,
  unknownLayout: null,
  departments: [
    { name: "สำนักปลัด", head: "", at: { row: 14, column: 1 } },
    { name: "กองประปา", head: "", at: { row: 15, column: 1 } },
  ],
  cells: {},
};

/** A score table of FY2568 as recognition gives it; index 0 is indicator 1. */
export function scoreTable(scores: readonly (number | null)[]): Table {
  const column = (key: string, at: number) =>
    ({ key, header: key, headerCell: key, at: { row: 3, column: at }, match: "exact" }) as const;
  return {
    sheet: "คะแนน ITA",
    sheetId: "scores",
    layout: "scores",
    knownBy: "marker",
    department: "",
    range: { row: 3, column: 0, rows: 11, columns: 3 },
    headerRow: 3,
    columns: [column("no", 0), column("indicator", 1), column("score", 2)],
    missing: [],
    extra: [],
    rows: scores.map((score, index) => ({ row: 4 + index, cells: { no: index + 1, indicator: "", score } })),
    strays: [],
  };
}

/** A report of an empty workbook but for what is given. */
export function reportWith(parts: Partial<CheckReport>): CheckReport {
  return {
    workbook: EMPTY_WORKBOOK,
    document: { tables: [], lines: [] },
    assessedYear: null,
    framework: null,
    yearChoice: { kind: "undecided", candidates: [] },
    itemList: null,
    planYear: null,
    round: 12,
    score: null,
    missingDepartments: [],
    findings: [],
    acknowledged: [],
    switchedOff: [],
    standing: { departments: [], summary: "none", sources: null, years: [] },
    frameworkProblems: [],
    ...parts,
  };
}

/** A report of ห้วยเตย with its ten scores of FY2568. */
export function scoredReport(scores: readonly (number | null)[], parts: Partial<CheckReport> = {}): CheckReport {
  return reportWith({
    workbook: { ...EMPTY_WORKBOOK, agency: AGENCY, tables: [scoreTable(scores)] },
    assessedYear: 2568,
    framework: FY2568,
    yearChoice: { kind: "chosen", framework: FY2568, by: "document", evidence: [{ reason: "agency-sheet", text: "" }] },
    planYear: 2569,
    round: 6,
    score: scoreOf(FY2568, scores),
    standing: { departments: [], summary: "none", sources: null, years: [yearOf(2568, scores)] },
    ...parts,
  });
}

/** What a score sheet says of a year by the rules of FY2568. */
export function yearOf(year: number, scores: readonly (number | null)[]): YearStanding {
  return { year, scores, eitParts: null, result: scoreOf(FY2568, scores) };
}

export const HUAITOEI_SCORES = [94.62, 95.13, 99.49, 86.92, 95.89, 95.5, 94, 94.92, 70, 50];

export function findingAt(sheet: string | null, row: number, parts: Partial<Finding> = {}): Finding {
  return {
    ruleId: "blank-required",
    messageId: "blank",
    severity: "error",
    sheet,
    at: sheet === null ? null : { row, column: 2 },
    data: { header: "มาตรการ/โครงการ/กิจกรรม", row: row + 1 },
    rowTitle: null,
    fix: null,
    suggestions: [],
    ...parts,
  };
}

export function summaryWith(parts: Partial<SummaryModel>, conservation: Conservation): SummaryModel {
  return {
    agencyName: "องค์การบริหารส่วนตำบลห้วยเตย",
    planYear: 2569,
    round: 6,
    asOf: { year: 2026, month: 8, day: 20 },
    rows: [],
    excluded: [],
    conservation,
    missingDepartments: [],
    emptyDepartments: [],
    byDepartment: [],
    byIndicator: [],
    byIssue: [],
    byRound: [],
    repeatedTabs: [],
    sources: [],
    doubtful: [],
    notChosen: [],
    ...parts,
  };
}
