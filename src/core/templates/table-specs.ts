import type { Table } from "../sheet/table";
import type { ColumnSpec } from "./column-spec";
import { DEPARTMENT_COLUMNS } from "./data/department-columns";
import { MEASURE_COLUMNS } from "./data/measure-columns";
import { SCORE_COLUMNS } from "./data/score-columns";

/** The columns of every standard table, in the order of the sheet. */
export const TABLE_SPECS: Readonly<Record<Table["layout"], readonly ColumnSpec[]>> = {
  scores: SCORE_COLUMNS,
  measures: MEASURE_COLUMNS,
  department: DEPARTMENT_COLUMNS,
};

/** The header row of every standard table, zero-based: a title and a subtitle stand above it, and one empty row. */
export const HEADER_ROW = 3;
