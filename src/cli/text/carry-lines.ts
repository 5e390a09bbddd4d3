import type { Carried } from "../../app/carry-last-year";
import type { CarriedRow, CarryPlan } from "../../core/carry/carry-plan";
import { toA1, type CellRef } from "../../core/sheet/cell-ref";
import { textOf } from "../../core/sheet/cell-value";
import { rangeToA1 } from "../../core/sheet/range-ref";
import { notCarriedMessage, questionMessage } from "../../messages/carry-message";
import { shortened } from "../shortened";
import type { Speaking } from "../speaking";

/** What was carried, in lines: every table, the rows in question first, and all that was left behind. */
export function carryLines(out: string, year: number, carried: Carried, speaking: Speaking): readonly string[] {
  const { carry } = speaking;
  const { plan, departments, sheets } = carried;
  const { rowsRead: read, rowsCarried, rowsListed, measures, inQuestion } = plan.counts;
  return [
    carry("written", { path: out }),
    carry("sheets", { count: sheets.length, sheets: sheets.join(", ") }),
    carry("departments", { from: carry(departments.from), departments: departments.names.join(", ") }),
    ...plan.tables.map(({ range, ...table }) => carry("table", { ...table, range: rangeToA1(range) })),
    carry("counts", { read, carried: rowsCarried, listed: rowsListed, measures, inQuestion }),
    carry(plan.scores === null ? "scoresUnknown" : "scoresUsed", { year }),
    ...plan.rows.flatMap((row) => rowLines(row, speaking)),
    ...plan.newIssues.map((issue) => carry("newIssue", { issue })),
    ...leftLines(plan, speaking),
  ];
}

function rowLines(row: CarriedRow, { carry, language }: Speaking): readonly string[] {
  const { sheet, at, code, mark, questions, cells } = row;
  const word = carry(mark === "kept" ? "kept" : "inQuestion");
  const measure = shortened(textOf(cells["measure"]));
  return [
    carry("row", { mark: word, code, place: placeOf(sheet, at), measure }),
    ...questions.map(({ kind, detail }) => `  ${questionMessage({ kind, detail: shortened(detail) }, language)}`),
  ];
}

function leftLines({ listed, unused, unread }: CarryPlan, { carry, language }: Speaking): readonly string[] {
  return [
    ...listed.map((row) =>
      carry("notCarried", {
        place: placeOf(row.sheet, row.at),
        reason: notCarriedMessage(row, language),
        text: shortened(row.text),
      }),
    ),
    ...unread.map(({ sheet }) => carry("unread", { sheet })),
    carry("unused", { count: unused.length }),
    ...unused.map(
      ({ sheet, at, text }) => `  ${carry("unusedLine", { place: placeOf(sheet, at), text: shortened(text) })}`,
    ),
  ];
}

function placeOf(sheet: string, at: CellRef): string {
  return `${sheet}!${toA1(at)}`;
}
