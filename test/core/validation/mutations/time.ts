import type { CellValue } from "../../../../src/core/sheet/cell-value";
import { fromExcelSerial, toExcelSerial } from "../../../../src/core/thai/excel-serial";
import { cellsOf, withValue, type CellPlace } from "../../../support/clean/places";
import { planPlaces, titlePlaces, withPublishedPlan } from "../../../support/clean/published-plan";
import type { Mutation } from "./mutation";

const PERIOD_COLUMN = 3;

/** A day so many years and days later, as Excel keeps it. */
function later(value: CellValue, years: number, days = 0): CellValue {
  const date = typeof value === "number" ? fromExcelSerial(value) : null;
  const serial = date === null ? null : toExcelSerial({ ...date, year: date.year + years });
  return serial === null ? null : serial + days;
}

function isFilled({ value }: CellPlace): boolean {
  return value !== null;
}

/** The cells of two columns, row by row. */
function pairs(
  first: readonly CellPlace[],
  second: readonly CellPlace[],
): readonly (readonly [CellPlace, CellPlace])[] {
  return first.flatMap((cell, index) => {
    const other = second[index];
    return other !== undefined && isFilled(cell) && isFilled(other) ? [[cell, other] as const] : [];
  });
}

export const TIME_MUTATIONS: Readonly<Record<string, Mutation>> = {
  "date-era": {
    put(sheets, pick) {
      const place = pick(cellsOf(sheets, "department", pick(["start", "end", "doneOn"])).filter(isFilled));
      return { sheets: withValue(sheets, place, later(place.value, 543)), place };
    },
  },
  "date-out-of-round": {
    put(sheets, pick) {
      const place = pick(cellsOf(sheets, "department", "doneOn").filter(isFilled));
      return { sheets: withValue(sheets, place, later(place.value, 1)), place };
    },
  },
  "date-out-of-year": {
    put(sheets, pick) {
      const place = pick(cellsOf(sheets, "measures", "end"));
      return { sheets: withValue(sheets, place, later(place.value, 0, 31)), place };
    },
  },
  "done-before-start": {
    put(sheets, pick) {
      const [start, done] = pick(
        pairs(cellsOf(sheets, "department", "start"), cellsOf(sheets, "department", "doneOn")),
      );
      return { sheets: withValue(sheets, start, later(done.value, 0, 3)), place: done };
    },
  },
  "done-without-date": {
    put(sheets, pick) {
      const place = pick(cellsOf(sheets, "department", "doneOn").filter(isFilled));
      return { sheets: withValue(sheets, place, null), place };
    },
  },
  "missing-year": {
    put(sheets, pick) {
      const place = pick(cellsOf(sheets, "department", "result").filter(isFilled));
      return { sheets: withValue(sheets, place, "ได้ ๗๐ คะแนน เพิ่มขึ้น ๒๐ คะแนน"), place };
    },
  },
  "not-started-but-result": {
    put(sheets, pick) {
      const [place] = pick(pairs(cellsOf(sheets, "department", "status"), cellsOf(sheets, "department", "result")));
      return { sheets: withValue(sheets, place, "ยังไม่ดำเนินการ"), place };
    },
  },
  overdue: {
    request: { asOf: { year: 2050, month: 1, day: 1 } },
    put(sheets, pick) {
      const [end, done] = pick(pairs(cellsOf(sheets, "department", "end"), cellsOf(sheets, "department", "doneOn")));
      const status = cellsOf(sheets, "department", "status").find(
        ({ sheet, at }) => sheet === end.sheet && at.row === end.at.row,
      );
      const open = status === undefined ? sheets : withValue(sheets, status, "อยู่ระหว่างดำเนินการ");
      return { sheets: withValue(open, done, null), place: end };
    },
  },
  "period-reversed": {
    put(sheets, pick) {
      const [start, end] = pick(pairs(cellsOf(sheets, "measures", "start"), cellsOf(sheets, "measures", "end")));
      return { sheets: withValue(withValue(sheets, start, end.value), end, start.value), place: end };
    },
  },
  "period-without-year": {
    prepare: withPublishedPlan,
    put(sheets, pick) {
      const place = pick(planPlaces(PERIOD_COLUMN));
      return { sheets: withValue(sheets, place, "ภายในเดือนมกราคม"), place };
    },
  },
  "period-wrong-plan-year": {
    put(sheets, pick) {
      const [start, end] = pick(pairs(cellsOf(sheets, "measures", "start"), cellsOf(sheets, "measures", "end")));
      const years = pick([-1, 1]);
      const moved = withValue(sheets, start, later(start.value, years));
      return { sheets: withValue(moved, end, later(end.value, years)), place: start };
    },
  },
  "title-year-mismatch": {
    prepare: withPublishedPlan,
    put(sheets, pick) {
      const place = pick(titlePlaces());
      const title = "มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๖";
      return { sheets: withValue(sheets, place, title), place };
    },
  },
};
