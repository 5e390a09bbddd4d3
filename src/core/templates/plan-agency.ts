import { planYearOf } from "../agency/plan-year";
import type { Agency } from "../agency/agency";
import { AGENCY_TYPES } from "../agency/agency-types";
import { ALL_DEPARTMENTS_PHRASE } from "../departments/all-departments-phrase";
import type { Framework } from "../frameworks/schema";
import type { DigitStyle, ListValidation, PlanCell, SheetPlan, StyledRange } from "../sheet/sheet-plan";
import { DEFAULT_LAYOUT } from "../report/default-layout";
import { layoutWord, layoutWords } from "../report/layout-word";
import type { ReportLayoutId } from "../report/report-layout-id";
import { canonicalWord } from "../statuses/canonical-word";
import { STATUSES } from "../statuses/status";
import { ROUNDS, type Round } from "../thai/round";
import { AGENCY_FIELDS, DEPARTMENT_LIST_HEADERS, DIGIT_WORDS } from "./data/agency-fields";
import { issueLabels } from "./issue-labels";
import { LIST_NAMES } from "./list-names";
import { HEADING_HEIGHTS, headingBlocks, LANDSCAPE_PAGE } from "./table-layout";
import { HEADER_ROW } from "./table-specs";

export interface AgencyRequest {
  readonly title: string;
  readonly agency: Agency;
  readonly framework: Framework;
  /** BE. */
  readonly assessedYear: number;
  readonly round: Round;
  readonly digits: DigitStyle;
  /** The usual one, unless given. */
  readonly reportLayout?: ReportLayoutId;
  readonly departments: readonly string[];
}

const FIRST_FIELD_ROW = HEADER_ROW + 1;
// No blank row between: the last field came later, and the departments stay where they were.
const DEPARTMENT_HEADER_ROW = FIRST_FIELD_ROW + AGENCY_FIELDS.length;
const SPARE_DEPARTMENTS = 10;
const PRINTED_COLUMNS = 3;
const LISTS_COLUMN = 5;
const NARROWEST_LIST = 30;

/** The agency sheet: who, which years, which departments; and the ranges behind every drop-down list. */
export function planAgency(request: AgencyRequest): SheetPlan {
  const departmentRows = request.departments.length + SPARE_DEPARTMENTS;
  const lists = listColumns(request, departmentRows);
  return {
    marker: { spec: "agency", key: "" },
    title: request.title,
    tabColour: "blue",
    digits: request.digits,
    blocks: [
      ...headingBlocks("ข้อมูลหน่วยงาน", "กรอกช่องที่มีกรอบ รายการในตารางนี้ใช้กับทุกแผ่นงาน", ["รายการ", "ข้อมูล"]),
      { at: { row: FIRST_FIELD_ROW, column: 0 }, cells: fieldRows(request) },
      { at: { row: DEPARTMENT_HEADER_ROW, column: 0 }, cells: [DEPARTMENT_LIST_HEADERS] },
      {
        at: { row: DEPARTMENT_HEADER_ROW + 1, column: 0 },
        cells: departmentCells(request.departments, departmentRows),
      },
      ...lists.map(({ header, cells }, index) => ({
        at: { row: HEADER_ROW, column: LISTS_COLUMN + index },
        cells: [[header], ...cells.map((cell) => [cell])],
      })),
    ],
    styles: styles(lists, departmentRows),
    merges: [{ row: 1, column: 0, rows: 1, columns: PRINTED_COLUMNS }],
    columnWidths: [30, 44, 32, 3, 3, ...lists.map(({ cells }) => listWidth(cells))],
    rowHeights: HEADING_HEIGHTS,
    lists: fieldLists(),
    highlights: [],
    names: lists.map(({ name, cells }, index) => ({
      name,
      range: { row: HEADER_ROW + 1, column: LISTS_COLUMN + index, rows: cells.length, columns: 1 },
    })),
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    page: {
      ...LANDSCAPE_PAGE,
      orientation: "portrait",
      printArea: { row: 0, column: 0, rows: DEPARTMENT_HEADER_ROW + 1 + departmentRows, columns: PRINTED_COLUMNS },
    },
    charts: [],
  };
}

function fieldRows(request: AgencyRequest): readonly (readonly PlanCell[])[] {
  const { agency, assessedYear, round, digits, reportLayout = DEFAULT_LAYOUT } = request;
  const assessedRow = FIRST_FIELD_ROW + AGENCY_FIELDS.findIndex((field) => field.key === "assessedYear") + 1;
  const values: Readonly<Record<(typeof AGENCY_FIELDS)[number]["key"], PlanCell>> = {
    name: textOrEmpty(agency.name),
    type: textOrEmpty(agency.type),
    district: textOrEmpty(agency.district),
    province: textOrEmpty(agency.province),
    website: textOrEmpty(agency.website),
    assessedYear,
    planYear: {
      formula: `=IF(ISNUMBER(B${String(assessedRow)}),B${String(assessedRow)}+1,"")`,
      value: planYearOf(assessedYear),
    },
    round,
    preparedBy: null,
    approvedBy: null,
    digits: DIGIT_WORDS[digits],
    reportLayout: layoutWord(reportLayout),
  };
  return AGENCY_FIELDS.map((field) => [field.label, values[field.key]]);
}

function textOrEmpty(text: string): string | null {
  return text === "" ? null : text;
}

/** Wide enough for the longest entry, so that the rows of the list keep one line. */
function listWidth(cells: readonly PlanCell[]): number {
  const lengths = cells.map((cell) => (typeof cell === "string" ? cell.length : 0));
  return Math.max(NARROWEST_LIST, ...lengths);
}

function departmentCells(departments: readonly string[], rows: number): readonly (readonly PlanCell[])[] {
  return Array.from({ length: rows }, (_, index) => [index + 1, departments[index] ?? null, null]);
}

interface ListColumn {
  readonly header: string;
  readonly name: string;
  readonly cells: readonly PlanCell[];
}

function listColumns({ framework, departments }: AgencyRequest, departmentRows: number): readonly ListColumn[] {
  const owners = Array.from({ length: departmentRows }, (_, index): PlanCell => {
    const cell = `B${String(DEPARTMENT_HEADER_ROW + 2 + index)}`;
    return { formula: `=IF(${cell}="","",${cell})`, value: departments[index] ?? "" };
  });
  return [
    { header: "ตัวเลือก: สถานะ", name: LIST_NAMES.statuses, cells: STATUSES.map(canonicalWord) },
    { header: "ตัวเลือก: ประเด็น/ตัวชี้วัด", name: LIST_NAMES.issues, cells: issueLabels(framework) },
    { header: "ตัวเลือก: ผู้รับผิดชอบ", name: LIST_NAMES.owners, cells: [ALL_DEPARTMENTS_PHRASE, ...owners] },
    { header: "ตัวเลือก: รอบรายงาน", name: LIST_NAMES.rounds, cells: ROUNDS },
    { header: "ตัวเลือก: รูปแบบตัวเลข", name: LIST_NAMES.digits, cells: [DIGIT_WORDS.thai, DIGIT_WORDS.arabic] },
    { header: "ตัวเลือก: ประเภทหน่วยงาน", name: LIST_NAMES.agencyTypes, cells: AGENCY_TYPES.map(({ type }) => type) },
    { header: "ตัวเลือก: รูปแบบรายงาน", name: LIST_NAMES.reportLayouts, cells: layoutWords() },
  ];
}

function fieldLists(): readonly ListValidation[] {
  return AGENCY_FIELDS.flatMap((field, index) =>
    field.list === null
      ? []
      : [
          {
            range: { row: FIRST_FIELD_ROW + index, column: 1, rows: 1, columns: 1 },
            source: field.list,
            strictness: field.key === "type" ? ("warning" as const) : ("stop" as const),
            prompt: "เลือกจากรายการ",
          },
        ],
  );
}

function styles(lists: readonly ListColumn[], departmentRows: number): readonly StyledRange[] {
  const body = DEPARTMENT_HEADER_ROW + 1;
  return [
    { range: { row: 0, column: 0, rows: 1, columns: 1 }, style: "title" },
    { range: { row: 1, column: 0, rows: 1, columns: 1 }, style: "note" },
    { range: { row: HEADER_ROW, column: 0, rows: 1, columns: 2 }, style: "header" },
    { range: { row: FIRST_FIELD_ROW, column: 0, rows: AGENCY_FIELDS.length, columns: 1 }, style: "label" },
    ...AGENCY_FIELDS.map((field, index): StyledRange => ({
      range: { row: FIRST_FIELD_ROW + index, column: 1, rows: 1, columns: 1 },
      style: field.style,
    })),
    { range: { row: DEPARTMENT_HEADER_ROW, column: 0, rows: 1, columns: 3 }, style: "header" },
    { range: { row: body, column: 0, rows: departmentRows, columns: 1 }, style: "count" },
    { range: { row: body, column: 1, rows: departmentRows, columns: 2 }, style: "input" },
    { range: { row: HEADER_ROW, column: LISTS_COLUMN, rows: 1, columns: lists.length }, style: "header" },
    ...lists.map((list, index): StyledRange => ({
      range: { row: HEADER_ROW + 1, column: LISTS_COLUMN + index, rows: list.cells.length, columns: 1 },
      style: "note",
    })),
  ];
}
