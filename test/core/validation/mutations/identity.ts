import type { CleanShape } from "../../../support/clean/clean-workbook";
import { cellsOf, withValue } from "../../../support/clean/places";
import { titlePlaces, withPublishedPlan } from "../../../support/clean/published-plan";
import type { Mutation } from "./mutation";

const OTHER_SECTORS = [
  "การประเมินคุณธรรมและความโปร่งใส วิทยาลัยเทคนิคตัวอย่าง",
  "การประเมินคุณธรรมและความโปร่งใส สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน",
  "แบบวัดการเปิดเผยข้อมูลสาธารณะ MOIT 2",
];

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

export const IDENTITY_MUTATIONS: Readonly<Record<string, Mutation>> = {
  "indicator-name": told("ดูแลตัวชี้วัดที่ ๑๐ ป้องกันการทุจริต"),
  "indicator-number": told("ดูแลตัวชี้วัดที่ ๑๐ ประสิทธิภาพการสื่อสาร"),
  "instrument-name": told("ทำตามแบบวัดเปิดเผยข้อมูลสาธารณะ (OIT)"),
  "item-code-glyph": told("ทำตามข้อ ๐๒ แล้ว"),
  "item-of-another-year": told("ทำ o38 การเสริมสร้างวัฒนธรรมองค์กร", ({ assessedYear }) => assessedYear >= 2566),
  "item-title": told("ทำ o2 E-Service แล้ว", ({ assessedYear }) => assessedYear === 2566),
  "item-under-wrong-indicator": told(
    "ดูแลตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต ตามข้อ o๒",
    ({ assessedYear }) => assessedYear <= 2566,
  ),
  "unknown-item": told("ทำตามข้อ o48", ({ assessedYear }) => assessedYear === 2565),
  "wrong-instrument": {
    put(sheets, pick) {
      const place = pick(cellsOf(sheets, "scores", "instrument").filter(({ value }) => value !== null));
      return { sheets: withValue(sheets, place, place.value === "IIT" ? "EIT" : "IIT"), place };
    },
  },
  "wrong-sector-framework": {
    prepare: withPublishedPlan,
    put(sheets, pick) {
      const place = pick(titlePlaces());
      return { sheets: withValue(sheets, place, pick(OTHER_SECTORS)), place };
    },
  },
};
