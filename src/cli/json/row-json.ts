import { readOwners } from "../../core/departments/read-owners";
import type { Framework } from "../../core/frameworks/schema";
import { readIssue } from "../../core/recognition/read-issue";
import { toA1 } from "../../core/sheet/cell-ref";
import { isBlank, textOf, type CellValue } from "../../core/sheet/cell-value";
import { cellOf, type Table, type TableRow } from "../../core/sheet/table";
import { canonicalWord } from "../../core/statuses/canonical-word";
import { readStatus } from "../../core/statuses/read-status";
import { formatIso } from "../../core/thai/iso-date";
import { readDate } from "../../core/thai/read-date";

const TEXT_KEYS = [
  "code",
  "issue",
  "measure",
  "steps",
  "monitoring",
  "result",
  "outcome",
  "recommendation",
  "note",
] as const;

/** A row for machines: what it says, and in `cells` where each value stands. What a row does not say is absent. */
export function rowJson(table: Table, row: TableRow, departments: readonly string[], framework: Framework | null) {
  const filled = table.columns.filter(({ key }) => !isBlank(row.cells[key]));
  const cells = Object.fromEntries(
    filled.flatMap(({ key }) => {
      const at = cellOf(table, row, key);
      return at === null ? [] : [[key, toA1(at)]];
    }),
  );
  const value = (key: string): CellValue => row.cells[key] ?? null;
  return {
    cells,
    ...Object.fromEntries(TEXT_KEYS.flatMap((key) => (isBlank(value(key)) ? [] : [[key, textOf(value(key))]]))),
    ...(table.layout === "scores" ? scoreParts(table, row) : measureParts(row, departments, framework)),
  };
}

function scoreParts(table: Table, row: TableRow) {
  const scores = table.columns.flatMap(({ key }) => {
    const score = row.cells[key];
    return /^score/u.test(key) && typeof score === "number" ? [[key, score] as const] : [];
  });
  const texts = ["indicator", "instrument", "verdict"].flatMap((key) => {
    const text = textOf(row.cells[key]);
    return text === "" ? [] : [[key, text] as const];
  });
  const number = row.cells["no"];
  return { ...(typeof number === "number" && { number }), ...Object.fromEntries(texts), ...Object.fromEntries(scores) };
}

function measureParts(row: TableRow, departments: readonly string[], framework: Framework | null) {
  const status = readStatus(row.cells["status"] ?? null);
  const doneOn = isoOf(row.cells["doneOn"]);
  const evidence = textOf(row.cells["evidence"])
    .split(/\s+/u)
    .filter((link) => link !== "");
  const indicators = framework === null ? [] : readIssue(row.cells["issue"] ?? null, framework).indicators;
  return {
    ...(indicators.length === 1 && { indicator: indicators[0] }),
    ...ownersPart(row, departments),
    ...periodPart(row),
    ...(status.kind === "status" && { status: canonicalWord(status.status) }),
    ...(doneOn !== null && { doneOn }),
    ...(evidence.length > 0 && { evidence }),
  };
}

function ownersPart(row: TableRow, departments: readonly string[]) {
  if (isBlank(row.cells["owners"])) return {};
  const { owners, allDepartments } = readOwners(row.cells["owners"] ?? null, departments);
  return { owners, allDepartments };
}

function periodPart(row: TableRow) {
  const start = isoOf(row.cells["start"]);
  const end = isoOf(row.cells["end"]);
  return start === null && end === null
    ? {}
    : { period: { ...(start !== null && { start }), ...(end !== null && { end }) } };
}

function isoOf(value: CellValue | undefined): string | null {
  const reading = readDate(value ?? null);
  return reading.kind === "date" ? formatIso(reading.date) : null;
}
