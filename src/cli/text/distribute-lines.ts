import type { DifferingRow, DistributionPlan, Place } from "../../core/distribute/distribution-plan";
import { toA1 } from "../../core/sheet/cell-ref";
import { textOf, type CellValue } from "../../core/sheet/cell-value";
import { TABLE_SPECS } from "../../core/templates/table-specs";
import { fromExcelSerial } from "../../core/thai/excel-serial";
import { formatShortDate } from "../../core/thai/format-date";
import { notDistributedMessage, unplannedMessage } from "../../messages/distribute-message";
import type { ToldDistribution } from "../json/distribute-json";
import { shortened } from "../shortened";
import type { Speaking } from "../speaking";

/** What `ita distribute` did in lines: what is new, what the plan says otherwise by now, and what goes nowhere and why. */
export function distributeLines({ path, out, plan }: ToldDistribution, speaking: Speaking): readonly string[] {
  const { distribute, out: say } = speaking;
  const { rowsRead: read, rowsDistributed: distributed, rowsListed: listed } = plan.counts;
  const counts = {
    added: plan.added.length,
    there: plan.there.length,
    differing: plan.differing.length,
    unplanned: plan.unplanned.length,
  };
  return [
    say("file", { path }),
    ...newLines(plan, speaking),
    ...plan.differing.flatMap((row) => differingLines(row, speaking)),
    ...leftLines(plan, speaking),
    distribute("counts", { read, distributed, listed }),
    distribute("tabCounts", counts),
    out === null ? distribute("dryRun") : distribute("written", { path: out }),
  ];
}

function newLines({ newTabs, codes, added }: DistributionPlan, { distribute }: Speaking): readonly string[] {
  if (added.length + codes.length === 0) return [distribute("nothing")];
  return [
    ...newTabs.map(({ title, department }) => distribute("newTab", { sheet: title, department })),
    ...codes.map(({ code, ...place }) => distribute("code", { code, place: placeOf(place) })),
    ...added.map(({ sheet, from, cells }) => {
      const measure = shortened(textOf(cells["measure"]));
      return distribute("added", { sheet, code: textOf(cells["code"]), measure, place: placeOf(from) });
    }),
  ];
}

function differingLines(
  { from, to, isReported, differences }: DifferingRow,
  { distribute }: Speaking,
): readonly string[] {
  return [
    distribute(isReported ? "reported" : "differing", { place: placeOf(to), from: placeOf(from) }),
    ...differences.map(({ at, key, plan, tab }) => {
      const column = TABLE_SPECS.department.find((spec) => spec.key === key)?.header ?? key;
      const shown = { plan: shownValue(key, plan), tab: shownValue(key, tab) };
      return `  ${distribute("difference", { cell: toA1(at), column, ...shown })}`;
    }),
  ];
}

function leftLines({ listed, unplanned }: DistributionPlan, { distribute, language }: Speaking): readonly string[] {
  return [
    ...listed.map((row) => {
      const told = {
        place: placeOf(row.from),
        reason: notDistributedMessage(row, language),
        text: shortened(row.text),
      };
      return distribute(row.what === "row" ? "listed" : "listedOwner", told);
    }),
    ...unplanned.map((row) => {
      const text = shortened(`${row.code} ${row.text}`);
      return distribute("unplanned", { place: placeOf(row), reason: unplannedMessage(row, language), text });
    }),
  ];
}

function shownValue(key: string, value: CellValue): string {
  const day = typeof value === "number" && (key === "start" || key === "end") ? fromExcelSerial(value) : null;
  return day === null ? shortened(textOf(value)) : formatShortDate(day, "arabic");
}

function placeOf({ sheet, at }: Place): string {
  return `${sheet}!${toA1(at)}`;
}
