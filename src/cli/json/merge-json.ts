import type { Place } from "../../core/distribute/distribution-plan";
import type { FilePlace, LeftOut, MergeFindings, TakenCell } from "../../core/merge/merge-findings";
import type { MergeWrites, OpenConflict, WrittenRow } from "../../core/merge/merge-writes";
import { toA1 } from "../../core/sheet/cell-ref";
import type { CellValue } from "../../core/sheet/cell-value";
import { TABLE_SPECS } from "../../core/templates/table-specs";
import { fromExcelSerial } from "../../core/thai/excel-serial";
import { formatIso } from "../../core/thai/iso-date";
import { notMergedMessage } from "../../messages/merge-message";
import type { Trouble } from "../../ports/trouble";
import type { Speaking } from "../speaking";
import { SCHEMA_VERSION } from "./check-json";

export interface ToldMerge {
  readonly path: string;
  /** null: nothing was written. */
  readonly out: string | null;
  readonly refused: readonly { readonly path: string; readonly trouble: Trouble }[];
  readonly found: MergeFindings;
  readonly writes: MergeWrites;
}

/** What `ita merge` did, for machines: cells are A1, days ISO (CE), what a row does not say is absent. */
export function mergeJson({ path, out, refused, found, writes }: ToldMerge, speaking: Speaking) {
  return {
    schemaVersion: SCHEMA_VERSION,
    path,
    out,
    refused: refused.map(({ path: file, trouble }) => ({ file, code: trouble.code, message: speaking.why(trouble) })),
    counts: found.counts,
    tabs: found.tabs,
    newTabs: writes.newTabs,
    added: writes.rows.map(addedJson),
    written: writes.cells.map(({ key, before, value, from, ...place }) => {
      const values = { before: valueJson(key, before), value: valueJson(key, value) };
      return { ...placeJson(place), key, ...values, from: filePlaceJson(from) };
    }),
    conflicts: writes.open.map(conflictJson),
    formulas: found.formulas.map(filePlaceJson),
    left: found.left.map((left) => leftJson(left, speaking.language)),
  };
}

function addedJson({ sheet, cells, from, beside }: WrittenRow) {
  const shown = Object.entries(cells).map(([key, value]) => [key, valueJson(key, value)] as const);
  const besides = beside === null ? null : placeJson(beside);
  return { sheet, from: from.map(filePlaceJson), beside: besides, ...Object.fromEntries(shown) };
}

function conflictJson({ row: { department, sheet, at, code, text }, returned, why }: OpenConflict) {
  const { from, takes, rivals } = returned;
  const place = { sheet, cell: at === null ? null : toA1(at) };
  const cells = takes.filter(({ isDisputed }) => isDisputed).map(differenceJson);
  const told = { code, measure: text, reason: why, from: filePlaceJson(from) };
  return { department, ...place, ...told, cells, rivals: rivals.map(filePlaceJson) };
}

function differenceJson({ key, at, from, base, theirs }: TakenCell) {
  const cells = { cell: at === null ? null : toA1(at), theirCell: toA1(from) };
  return { key, ...cells, base: valueJson(key, base), theirs: valueJson(key, theirs) };
}

function leftJson(left: LeftOut, language: Speaking["language"]) {
  const { file, sheet, at, rows, reason, detail, text } = left;
  const place = { file, sheet, cell: at === null ? null : toA1(at) };
  return { ...place, rows, reason, detail, message: notMergedMessage(left, language), text };
}

function placeJson({ sheet, at }: Place) {
  return { sheet, cell: toA1(at) };
}

function filePlaceJson({ file, ...place }: FilePlace) {
  return { file, ...placeJson(place) };
}

function valueJson(key: string, value: CellValue): CellValue {
  const isDay = TABLE_SPECS.department.some((spec) => spec.key === key && spec.kind === "date");
  const day = typeof value === "number" && isDay ? fromExcelSerial(value) : null;
  return day === null ? value : formatIso(day);
}
