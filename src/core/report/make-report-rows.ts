import { isBlank, textOf, type CellValue } from "../sheet/cell-value";
import { canonicalWord } from "../statuses/canonical-word";
import { countedStatus } from "../statuses/counted-status";
import type { Status } from "../statuses/status";
import { formatDate } from "../thai/format-date";
import { readDate } from "../thai/read-date";
import { firstDayOf } from "./in-round";
import { periodWords } from "./period-words";
import type { ReportField, ReportRow } from "./report-row";

type Cells = Readonly<Record<string, CellValue>>;

/**
 * A row of the plan or of a department's tab by its cells; `owner` is the department whose tab it stands on, `planYear`
 * (BE) the year of a period that names none.
 */
export function reportRow(cells: Cells, owner: string, planYear: number | null): ReportRow {
  const text = (key: string) => textOf(cells[key]);
  const status = countedStatus(cells["status"] ?? null);
  const told = status === null ? text("status") : canonicalWord(status);
  const doneOn = dayWords(cells["doneOn"]);
  return {
    code: text("code"),
    fields: {
      issue: text("issue"),
      measure: text("measure"),
      steps: text("steps"),
      owners: owner === "" ? text("owners") : owner,
      period: periodWords(cells["start"] ?? null, cells["end"] ?? null),
      monitoring: text("monitoring"),
      status: told,
      statusTold: toldWithDay(told, doneOn, status),
      doneOn,
      result: text("result"),
      outcome: text("outcome"),
      evidence: text("evidence"),
      recommendation: text("recommendation"),
      note: text("note"),
    },
    status,
    begins: firstDayOf(cells["start"] ?? null, planYear),
  };
}

/** What a department left blank as the plan has it: its tab need not say again how and when. */
export function withPlan(row: ReportRow, plan: ReportRow | null): ReportRow {
  if (plan === null) return row;
  const fields: Record<ReportField, string> = { ...row.fields };
  for (const key of ["issue", "steps", "period", "monitoring"] as const) {
    if (isBlank(fields[key])) fields[key] = plan.fields[key];
  }
  return { ...row, fields, begins: isBlank(row.fields.period) ? plan.begins : row.begins };
}

function dayWords(value: CellValue | undefined): string {
  const reading = readDate(value ?? null);
  const isDay = reading.kind === "date" || reading.kind === "date-in-wrong-era";
  return isDay ? formatDate(reading.date, "arabic") : textOf(value);
}

function toldWithDay(word: string, doneOn: string, status: Status | null): string {
  if (doneOn === "") return word;
  return status === "done" ? `${word} เมื่อวันที่ ${doneOn}` : [word, doneOn].filter((text) => text !== "").join("\n");
}
