import { cellsOf, withValue } from "../../../support/clean/places";
import type { Mutation } from "./mutation";

/** A text in the place of a result. */
function told(text: string): Mutation {
  return {
    put(sheets, pick) {
      const place = pick(cellsOf(sheets, "department", "result").filter(({ value }) => value !== null));
      return { sheets: withValue(sheets, place, text), place };
    },
  };
}

/** The measure of one row as the result of the same row. */
const MEASURE_AS_RESULT: Mutation = {
  put(sheets, pick) {
    const measures = cellsOf(sheets, "department", "measure");
    const rows = cellsOf(sheets, "department", "result").flatMap((place, index) => {
      const measure = measures[index]?.value ?? null;
      return place.value === null || measure === null ? [] : [{ place, measure }];
    });
    const { place, measure } = pick(rows);
    return { sheets: withValue(sheets, place, measure), place };
  },
};

export const SENSE_MUTATIONS: Readonly<Record<string, Mutation>> = {
  "contradictory-count": told("เข้าร่วม ๒๔ คน จากทั้งหมด ๔๘ คน คิดเป็นร้อยละ ๖๐"),
  "copied-result": MEASURE_AS_RESULT,
  "duplicate-number": told("๑. อบรมบุคลากรแล้ว\n๒. ประชุมบุคลากรแล้ว\n๒. ประกาศผลแล้ว"),
  "numbering-gap": told("๑. อบรมบุคลากรแล้ว\n๓. ประกาศผลแล้ว"),
  "result-is-plan": told("จะดำเนินการอบรมบุคลากรในปีหน้า"),
};
