import type { SheetSource } from "../../../../src/core/recognition/sheet-source";
import type { CleanShape } from "../../../support/clean/clean-workbook";
import { cellsOf, withValue, type CellPlace } from "../../../support/clean/places";
import type { Mutation } from "./mutation";

const YEARS = [2565, 2566, 2567, 2568];

/** The cells of the ten scores of the assessed year, which is the one that is filled. */
function scoresIn(sheets: readonly SheetSource[]): readonly CellPlace[] {
  const years = YEARS.map((year) => cellsOf(sheets, "scores", `score-${String(year)}`).slice(0, 10));
  return years.flatMap((cells) => cells.filter(({ value }) => typeof value === "number"));
}

/** A sentence in the place of a result. */
function told(sentence: string, fits?: (shape: CleanShape) => boolean): Mutation {
  return {
    ...(fits !== undefined && { fits }),
    put(sheets, pick) {
      const place = pick(cellsOf(sheets, "department", "result").filter(({ value }) => value !== null));
      return { sheets: withValue(sheets, place, sentence), place };
    },
  };
}

export const SCORES_MUTATIONS: Readonly<Record<string, Mutation>> = {
  "boundary-score": {
    put(sheets, pick) {
      const place = pick(scoresIn(sheets));
      return { sheets: withValue(sheets, place, 84.996), place };
    },
  },
  "instrument-mismatch": told("บุคลากรตอบแบบวัด IIT ได้ ๑๐.๐๐ คะแนน"),
  "overall-mismatch": told("ภาพรวมได้ ๑๐.๐๐ คะแนน"),
  "rating-mismatch": told("ภาพรวมปี ๒๕๖๘ ได้ ๘๐.๗๗ คะแนน อยู่ในระดับผ่านดี", ({ assessedYear }) => assessedYear !== 2568),
  "score-contradiction": told("ตัวชี้วัดที่ ๙ ได้ ๑๐.๐๐ คะแนน"),
  "score-out-of-range": {
    put(sheets, pick) {
      const place = pick(scoresIn(sheets));
      return { sheets: withValue(sheets, place, pick([186, -1, "ไม่มี"])), place };
    },
  },
  "sub-indicator-arithmetic": told(
    "ตัวชี้วัดที่ ๑๐ ปี ๒๕๖๕ ได้ ๖๘.๐๐ คะแนน ตัวชี้วัดย่อยที่ ๑๐.๑ ได้ ๑๐.๐๐ คะแนน ตัวชี้วัดย่อยที่ ๑๐.๒ ได้ ๐.๐๐ คะแนน",
    ({ assessedYear }) => assessedYear === 2565,
  ),
  "trend-arithmetic": told("OIT ปี ๒๕๖๐ ได้ ๗๐.๐๐ คะแนน และปี ๒๕๖๑ ได้ ๘๐.๐๐ คะแนน เพิ่มขึ้น ๒๐ คะแนน"),
  "trend-sign": told("OIT ปี ๒๕๖๐ ได้ ๘๐.๐๐ คะแนน และปี ๒๕๖๑ ได้ ๗๐.๐๐ คะแนน เพิ่มขึ้น ๑๐ คะแนน"),
  "verdict-mismatch": {
    put(sheets, pick) {
      const place = pick(cellsOf(sheets, "scores", "verdict").filter(({ value }) => value !== null && value !== ""));
      const other = String(place.value).startsWith("ไม่") ? "ผ่านเกณฑ์" : "ไม่ผ่านเกณฑ์";
      return { sheets: withValue(sheets, place, other), place };
    },
  },
};
