import type { Place } from "../../core/distribute/distribution-plan";
import type { FilePlace, LeftOut } from "../../core/merge/merge-findings";
import type { MergeWrites, OpenConflict, WrittenRow } from "../../core/merge/merge-writes";
import { toA1 } from "../../core/sheet/cell-ref";
import { textOf, type CellValue } from "../../core/sheet/cell-value";
import { TABLE_SPECS } from "../../core/templates/table-specs";
import { fromExcelSerial } from "../../core/thai/excel-serial";
import { formatShortDate } from "../../core/thai/format-date";
import { notMergedMessage } from "../../messages/merge-message";
import type { ToldMerge } from "../json/merge-json";
import { shortened } from "../shortened";
import type { Speaking } from "../speaking";

/** What `ita merge` did in lines: which tab went where, what was written, what is in conflict, and what was not taken. */
export function mergeLines({ path, out, found, writes }: ToldMerge, speaking: Speaking): readonly string[] {
  const { merge } = speaking;
  const { rowsRead: read, ...counts } = found.counts;
  const open = writes.open.length;
  return [
    merge("base", { path }),
    ...found.tabs.flatMap(({ to, knownBy, ...tab }) =>
      to === null ? [] : [merge(knownBy === "marker" ? "tab" : "lookalike", { ...tab, to })],
    ),
    ...writtenLines(writes, speaking),
    ...writes.open.flatMap((conflict) => conflictLines(conflict, speaking)),
    ...found.formulas.map((place) => merge("formula", { place: filePlaceOf(place) })),
    ...found.left.map((left) => leftLine(left, speaking)),
    merge("counts", { read, ...counts }),
    ...(open === 0 ? [] : [merge("open", { count: open })]),
    out === null ? merge("dryRun") : merge("written", { path: out }),
  ];
}

function writtenLines({ newTabs, rows, cells }: MergeWrites, { merge }: Speaking): readonly string[] {
  if (rows.length + cells.length === 0) return [merge("nothing")];
  return [
    ...newTabs.map(({ title, department }) => merge("newTab", { sheet: title, department })),
    ...rows.map((row) => rowLine(row, merge)),
    ...cells.map(({ key, before, value, from, ...place }) => {
      const values = { before: shownValue(key, before), value: shownValue(key, value) };
      return merge("cell", { place: placeOf(place), column: columnOf(key), ...values, from: filePlaceOf(from) });
    }),
  ];
}

function rowLine({ sheet, cells, from, beside }: WrittenRow, merge: Speaking["merge"]): string {
  const places = from.map(filePlaceOf).join(", ");
  const told = { sheet, code: textOf(cells["code"]), measure: shortened(textOf(cells["measure"])), places };
  return beside === null ? merge("added", told) : merge("beside", { ...told, beside: placeOf(beside) });
}

function conflictLines({ row, returned, why }: OpenConflict, { merge }: Speaking): readonly string[] {
  const { at, sheet } = row;
  const from = filePlaceOf(returned.from);
  const place = at === null ? sheet : placeOf({ sheet, at });
  const isNew = at === null && why === "base-stays";
  return [
    isNew ? merge("newConflict", { from }) : merge(why === "base-stays" ? "conflict" : "disagree", { place, from }),
    ...returned.takes
      .filter(({ isDisputed }) => isDisputed)
      .map(({ at: own, from: theirs, key, ...values }) => {
        const shown = { base: shownValue(key, values.base), theirs: shownValue(key, values.theirs) };
        return `  ${merge("difference", { cell: toA1(own ?? theirs), column: columnOf(key), ...shown })}`;
      }),
    ...returned.rivals.map((rival) => `  ${merge("rival", { place: filePlaceOf(rival) })}`),
  ];
}

function leftLine(left: LeftOut, { merge, language }: Speaking): string {
  const { file, sheet, at } = left;
  const place = at === null ? `${file} ${sheet}` : filePlaceOf({ file, sheet, at });
  const reason = notMergedMessage(left, language);
  const text = shortened(left.text);
  return text === "" ? merge("leftBare", { place, reason }) : merge("left", { place, reason, text });
}

function columnOf(key: string): string {
  return TABLE_SPECS.department.find((spec) => spec.key === key)?.header ?? key;
}

function shownValue(key: string, value: CellValue): string {
  const isDay = TABLE_SPECS.department.some((spec) => spec.key === key && spec.kind === "date");
  const day = typeof value === "number" && isDay ? fromExcelSerial(value) : null;
  return day === null ? shortened(textOf(value)) : formatShortDate(day, "arabic");
}

function placeOf({ sheet, at }: Place): string {
  return `${sheet}!${toA1(at)}`;
}

function filePlaceOf({ file, ...place }: FilePlace): string {
  return `${file} ${placeOf(place)}`;
}
