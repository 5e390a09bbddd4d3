import type { Difference, DistributionPlan, Place } from "../../core/distribute/distribution-plan";
import { toA1 } from "../../core/sheet/cell-ref";
import type { CellValue } from "../../core/sheet/cell-value";
import { fromExcelSerial } from "../../core/thai/excel-serial";
import { formatIso } from "../../core/thai/iso-date";
import { notDistributedMessage, unplannedMessage } from "../../messages/distribute-message";
import type { Language } from "../../ports/preferences";
import { SCHEMA_VERSION } from "./check-json";

export interface ToldDistribution {
  readonly path: string;
  /** null: nothing was written. */
  readonly out: string | null;
  readonly plan: DistributionPlan;
}

/** What `ita distribute` did, for machines: cells are A1, days ISO (CE), what a row does not say is absent. */
export function distributeJson({ path, out, plan }: ToldDistribution, language: Language) {
  return {
    schemaVersion: SCHEMA_VERSION,
    path,
    out,
    counts: plan.counts,
    newTabs: plan.newTabs,
    codes: plan.codes.map(({ code, ...place }) => ({ ...placeJson(place), code })),
    added: plan.added.map(({ department, sheet, from, cells }) => {
      const shown = Object.entries(cells).map(([key, value]) => [key, valueJson(key, value)] as const);
      return { department, sheet, from: placeJson(from), ...Object.fromEntries(shown) };
    }),
    there: plan.there.map(({ department, from, to }) => ({ department, ...placeJson(to), from: placeJson(from) })),
    differing: plan.differing.map(({ department, from, to, isReported, differences }) => {
      const told = { department, ...placeJson(to), from: placeJson(from), reported: isReported };
      return { ...told, differences: differences.map(differenceJson) };
    }),
    listed: plan.listed.map((row) => {
      const { from, what, reason, detail, text } = row;
      return { ...placeJson(from), what, reason, detail, message: notDistributedMessage(row, language), text };
    }),
    unplanned: plan.unplanned.map((row) => {
      const { department, reason, code, text } = row;
      return { department, ...placeJson(row), reason, message: unplannedMessage(row, language), code, text };
    }),
  };
}

function placeJson({ sheet, at }: Place) {
  return { sheet, cell: toA1(at) };
}

function differenceJson({ at, key, plan, tab }: Difference) {
  return { cell: toA1(at), key, plan: valueJson(key, plan), tab: valueJson(key, tab) };
}

function valueJson(key: string, value: CellValue): CellValue {
  const day = typeof value === "number" && (key === "start" || key === "end") ? fromExcelSerial(value) : null;
  return day === null ? value : formatIso(day);
}
