import { toA1 } from "../sheet/cell-ref";
import { isBlank, isErrorValue, textOf, type CellValue } from "../sheet/cell-value";
import type { CompiledRow, Exclusion, ExclusionReason, SummaryModel } from "../summary/summary-model";
import { EXCLUSION_TEXTS } from "../templates/data/summary-columns";
import { formatIso } from "../thai/iso-date";
import { readDate } from "../thai/read-date";
import { COMPILED_COLUMNS } from "./data/compiled-columns";

export type CompiledKey = (typeof COMPILED_COLUMNS)[number]["key"];
export type OpenValue = string | number | boolean | null;
/** A compiled row as open data; what is not known is null. Days are ISO (CE), years BE. */
export type OpenRow = Readonly<Record<CompiledKey, OpenValue>>;

/** The compiled table as open data. rowsRead = rows + leftOutRows, always. */
export interface CompiledData {
  readonly agency: string;
  /** BE. */
  readonly planYear: number | null;
  readonly round: number;
  readonly asOf: string;
  readonly rowsRead: number;
  readonly rows: readonly OpenRow[];
  readonly leftOutRows: readonly LeftOut[];
  /** Filled cells that belong to no row or no known column. */
  readonly leftOutCells: readonly LeftOut[];
}

export interface LeftOut {
  readonly sheet: string;
  readonly cell: string;
  readonly code: ExclusionReason;
  /** In Thai, as the summary sheet says it. */
  readonly reason: string;
}

/** The compiled rows of one workbook as open data, in their order, each with its source, and what was left out. */
export function compiledData(model: SummaryModel): CompiledData {
  const about = {
    agency: model.agencyName,
    planYear: model.planYear,
    round: model.round,
    asOf: formatIso(model.asOf),
  };
  const leftOut = (what: Exclusion["what"]) =>
    model.excluded.filter((exclusion) => exclusion.what === what).map(placed);
  return {
    ...about,
    rowsRead: model.conservation.rowsRead,
    rows: model.rows.map((row, index) => ({
      ...about,
      agency: textOrNull(about.agency),
      number: index + 1,
      ...openCells(row),
    })),
    leftOutRows: leftOut("row"),
    leftOutCells: leftOut("cell"),
  };
}

const DAY_KEYS: readonly string[] = ["start", "end", "doneOn"];
const READ_KEYS: readonly string[] = [...DAY_KEYS, "status"];

type RowCells = Omit<OpenRow, "agency" | "planYear" | "round" | "asOf" | "number">;

function openCells({ sheet, source, department, cells, status, indicator, isOverdue }: CompiledRow): RowCells {
  const typed = (key: string) => (isErrorValue(cells[key] ?? null) ? null : textOrNull(textOf(cells[key])));
  const day = (key: string) => isoOf(cells[key]);
  return {
    sheet,
    cell: toA1(source),
    department,
    code: typed("code"),
    indicator,
    issue: typed("issue"),
    measure: typed("measure"),
    steps: typed("steps"),
    start: day("start"),
    end: day("end"),
    status,
    isOverdue,
    doneOn: day("doneOn"),
    result: typed("result"),
    outcome: typed("outcome"),
    evidence: typed("evidence"),
    recommendation: typed("recommendation"),
    note: typed("note"),
    asTyped: textOrNull(unreadValues(cells, status === null)),
  };
}

/** A day of the wrong era is most likely another one than Excel holds, and so no certain day. */
function isoOf(value: CellValue | undefined): string | null {
  const reading = readDate(value ?? null);
  return reading.kind === "date" ? formatIso(reading.date) : null;
}

function unreadValues(cells: CompiledRow["cells"], isStatusUnread: boolean): string {
  const unread = [
    ...DAY_KEYS.filter((key) => !isBlank(cells[key]) && isoOf(cells[key]) === null),
    ...(isStatusUnread && !isBlank(cells["status"]) ? ["status"] : []),
    ...COMPILED_COLUMNS.map(({ key }) => key).filter(
      (key) => !READ_KEYS.includes(key) && isErrorValue(cells[key] ?? null),
    ),
  ];
  return unread.map((key) => `${key}: ${textOf(cells[key])}`).join("\n");
}

function placed({ sheet, at, reason }: Exclusion): LeftOut {
  return { sheet, cell: toA1(at), code: reason, reason: EXCLUSION_TEXTS[reason] };
}

function textOrNull(text: string): string | null {
  return text === "" ? null : text;
}
