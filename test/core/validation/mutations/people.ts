import { cellsOf, withValue } from "../../../support/clean/places";
import { planPlaces, withPublishedPlan } from "../../../support/clean/published-plan";
import type { Mutation } from "./mutation";

const OWNERS_COLUMN = 4;

export const PEOPLE_MUTATIONS: Readonly<Record<string, Mutation>> = {
  "agency-name-variants": {
    put: putResult("องค์กรบริหารส่วนตำบลทุ่งตัวอย่างจัดอบรมแล้ว"),
  },
  "missing-owner": {
    prepare: withPublishedPlan,
    put(sheets, pick) {
      const place = pick(planPlaces(OWNERS_COLUMN));
      return { sheets: withValue(sheets, place, null), place };
    },
  },
  "other-agency": {
    put: putResult("บุคลากรของ อบต. ย่างขึ้นก มีความเข้าใจแล้ว"),
  },
  "section-as-department": {
    put(sheets, pick) {
      const place = pick(cellsOf(sheets, "measures", "owners"));
      return { sheets: withValue(sheets, place, "งานพัสดุ"), place };
    },
  },
  "site-domain-variants": {
    put: putResult("เผยแพร่ที่ www.exampie.go.th แล้ว"),
  },
  "unknown-department": {
    put(sheets, pick) {
      const place = pick(cellsOf(sheets, "measures", "owners"));
      return { sheets: withValue(sheets, place, "กองป่าไม้"), place };
    },
  },
};

function putResult(text: string): Mutation["put"] {
  return (sheets, pick) => {
    const place = pick(cellsOf(sheets, "department", "result").filter(({ value }) => value !== null));
    return { sheets: withValue(sheets, place, text), place };
  };
}
