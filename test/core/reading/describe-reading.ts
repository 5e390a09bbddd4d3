import { readAgencyName } from "../../../src/core/agency/read-agency-name";
import type { OwnersAndSections } from "../../../src/core/departments/read-sections";
import { readSections } from "../../../src/core/departments/read-sections";
import { departmentsFor } from "../../../src/core/departments/departments-for";
import { readItemCode, readItemCodes } from "../../../src/core/items/read-item-codes";
import { readStatusText } from "../../../src/core/statuses/read-status-text";
import { readStatusTicks } from "../../../src/core/statuses/read-status-ticks";
import type { StatusTextReading } from "../../../src/core/statuses/status-text";
import { formatIso } from "../../../src/core/thai/iso-date";
import type { DatedPeriod, PeriodReading, StandingPeriod } from "../../../src/core/thai/period/period-reading";
import { readPeriod } from "../../../src/core/thai/read-period";
import type { ReportCase, ValueKind } from "./case-value";

/** The reading of a typed text as one line: what a person writes down who reads the same text. */
export function describeReading(typed: string, kind: ValueKind, agencyType: ReportCase["agencyType"]): string {
  const known = departmentsFor(agencyType).map(({ name }) => name);
  switch (kind) {
    case "period":
      return describePeriod(readPeriod(typed));
    case "status":
      return describeStatus(readStatusText(typed));
    case "tick":
      return describeStatus(
        readStatusTicks([
          { status: "not-started", value: null },
          { status: "in-progress", value: null },
          { status: "done", value: typed },
        ]),
      );
    case "owner":
      return describeOwners(readSections(typed, known));
    case "code":
      return describeCode(typed);
    case "agency":
      return describeAgency(typed);
  }
}

/** A reading of a time as one line. */
export function describePeriod(reading: PeriodReading): string {
  if (reading.kind === "unreadable") return `unreadable ${reading.reason}`;
  return reading.kind === "standing" ? describeStanding(reading) : describeDated(reading);
}

function describeStanding({ unit, every, times, months, day }: StandingPeriod): string {
  const often = times === 1 || months !== undefined ? "once" : `${times} times`;
  return [
    `standing every ${every} ${unit}, ${often}`,
    months === undefined ? "" : `, in months ${months.join(" and ")}`,
    day === undefined ? "" : `, on day ${day}`,
  ].join("");
}

function describeDated(reading: DatedPeriod): string {
  const { kind, years, months, quarters, round, start, end } = reading;
  const span = years === undefined ? "" : ` ${years.from}${years.to === years.from ? "" : `-${years.to}`}`;
  const dates = start === undefined || end === undefined ? "" : ` ${formatIso(start)} ${formatIso(end)}`;
  const extra = [
    quarters === undefined ? "" : ` quarter ${quarters.join(" ")}`,
    round === undefined ? "" : ` round ${round}`,
    months === undefined ? "" : ` ${months.join(" and ")}`,
    reading.missing === undefined ? "" : ", no year",
    reading.deadline === undefined ? "" : ", deadline",
    reading.conflict === undefined ? "" : ", conflict",
  ].join("");
  if (kind === "fiscal-year" || kind === "year") return `${kind}${span}${extra}`;
  if (kind === "day") return `day${dates.slice(0, 11)}${extra}`;
  return `${kind}${dates}${extra}`;
}

function describeStatus(reading: StatusTextReading): string {
  if (reading.kind === "none") return "none";
  return [reading.status, ...(reading.doneOn === null ? [] : [formatIso(reading.doneOn)]), reading.form].join(" ");
}

function describeOwners({ owners, allDepartments, sections }: OwnersAndSections): string {
  const others = sections.map(({ kind, text, within }) => `${kind} ${text}${within === null ? "" : ` in ${within}`}`);
  return [...owners, ...(allDepartments ? ["all"] : []), ...others].join("; ");
}

function describeCode(typed: string): string {
  if (readItemCodes(typed).length === 0) return "none";
  const code = readItemCode(typed);
  return code === null ? "several" : `${code.code} ${code.glyph}`;
}

function describeAgency(typed: string): string {
  const agency = readAgencyName(typed);
  return agency === null ? "none" : `${agency.type} ${agency.name} ${agency.form}`;
}
