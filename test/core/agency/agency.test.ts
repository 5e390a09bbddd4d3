import { planYearOf } from "../../../src/core/agency/plan-year";
import { AGENCY_TYPES } from "../../../src/core/agency/agency-types";
import { fullAgencyName } from "../../../src/core/agency/full-agency-name";
import { readAgencyType } from "../../../src/core/agency/read-agency-type";

const AGENCY = { name: "คลองห้า", type: "อบต.", district: "", province: "", website: "" } as const;

describe("readAgencyType", () => {
  it.each(AGENCY_TYPES)("reads the short name $type", ({ type }) => {
    expect(readAgencyType(type)).toBe(type);
  });

  it.each([
    ["อบต", "อบต."],
    [" องค์การบริหารส่วนตำบล", "อบต."],
    ["เทศบาล เมือง", "ทม."],
    ["อื่นๆ", "อื่น ๆ"],
  ])("reads %p", (text, type) => {
    expect(readAgencyType(text)).toBe(type);
  });

  it.each(["", " ", "โรงเรียน", "เทศบาล", "อบต.คลองห้า"])("does not know %p", (text) => {
    expect(readAgencyType(text)).toBeNull();
  });
});

describe("fullAgencyName", () => {
  it("puts the words of the type before the name", () => {
    expect(fullAgencyName(AGENCY)).toBe("องค์การบริหารส่วนตำบลคลองห้า");
  });

  it("does not put them twice", () => {
    expect(fullAgencyName({ ...AGENCY, name: "องค์การบริหารส่วนตำบลคลองห้า" })).toBe("องค์การบริหารส่วนตำบลคลองห้า");
  });

  it("leaves other bodies' names alone", () => {
    expect(fullAgencyName({ ...AGENCY, type: "อื่น ๆ", name: " เมืองพัทยา " })).toBe("เมืองพัทยา");
  });
});

describe("planYearOf", () => {
  it("is the year after the assessed one", () => {
    expect(planYearOf(2568)).toBe(2569);
  });
});
