import { cellsOf, headersOf, withValue } from "../../../support/clean/places";
import type { Mutation } from "./mutation";

export const COLUMNS_MUTATIONS: Readonly<Record<string, Mutation>> = {
  "blank-required": {
    put(sheets, pick) {
      const key = pick(["measure", "steps", "owners"]);
      const place = pick(cellsOf(sheets, "measures", key));
      return { sheets: withValue(sheets, place, null), place };
    },
  },
  "formula-error": {
    put(sheets, pick) {
      const place = pick(cellsOf(sheets, "department", "result"));
      return { sheets: withValue(sheets, place, "#REF!"), place };
    },
  },
  "mislabelled-column": {
    put(sheets, pick) {
      const place = pick(headersOf(sheets, "department", "result"));
      return { sheets: withValue(sheets, place, "ผลการดำเนินกาน"), place };
    },
  },
  "missing-column": {
    put(sheets, pick) {
      const place = pick(headersOf(sheets, "department", "outcome"));
      return {
        sheets: withValue(sheets, place, "เรื่องอื่น"),
        place: { sheet: place.sheet, at: { ...place.at, column: 0 } },
      };
    },
  },
  "unknown-status": {
    put(sheets, pick) {
      const place = pick(cellsOf(sheets, "department", "status"));
      return { sheets: withValue(sheets, place, "รออนุมัติ"), place };
    },
  },
};
