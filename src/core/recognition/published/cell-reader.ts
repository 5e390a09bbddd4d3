import { readSections, type OwnersAndSections } from "../../departments/read-sections";
import type { CellValue } from "../../sheet/cell-value";
import { readStatusText } from "../../statuses/read-status-text";
import type { StatusTextReading } from "../../statuses/status-text";
import { findPeriods } from "../../thai/find-periods";
import type { PeriodReading } from "../../thai/period/period-reading";
import { readPeriod } from "../../thai/read-period";
import { headerNamer, type HeaderNamer } from "./header-names";
import { once } from "./once";

/**
 * Reads what the cells of a workbook say. Owners, times and statuses are the same few texts over and over: each different
 * one is read once in the reader's life.
 */
export interface CellReader {
  readonly headers: HeaderNamer;
  owners(text: string): OwnersAndSections;
  period(value: CellValue): PeriodReading;
  periodsIn(text: string): readonly PeriodReading[];
  status(value: CellValue): StatusTextReading;
}

/** A reader for an agency with these departments. */
export function cellReader(departments: readonly string[]): CellReader {
  return {
    headers: headerNamer(),
    owners: once((text) => readSections(text, departments)),
    period: once((value) => readPeriod(value)),
    periodsIn: once((text) => findPeriods(text)),
    status: once(readStatusText),
  };
}
