import fc from "fast-check";
import "../fixed-seed";
import { AGENCY_TYPES } from "../../../src/core/agency/agency-types";
import { fullAgencyName } from "../../../src/core/agency/full-agency-name";
import { readAgencyName } from "../../../src/core/agency/read-agency-name";
import { sameAgency } from "../../../src/core/agency/same-agency";

describe("readAgencyName", () => {
  it.each([
    ["อบต.คลองห้า", "อบต.", "คลองห้า", "short"],
    ["อบต. คลองห้า", "อบต.", "คลองห้า", "short"],
    ["อบต คลองห้า", "อบต.", "คลองห้า", "short"],
    ["อบตคลองห้า", "อบต.", "คลองห้า", "short"],
    ["อ.บ.ต.คลองห้า", "อบต.", "คลองห้า", "short"],
    ["องค์การบริหารส่วนตำบลคลองห้า", "อบต.", "คลองห้า", "full"],
    ["องค์การบริหารส่วนตำบล คลองห้า", "อบต.", "คลองห้า", "full"],
    ["ขององค์การบริหารส่วนตำบลคลองห้า", "อบต.", "คลองห้า", "full"],
    ["องค์การบริหารส่วนตำบลคลองห้า อำเภอคลองหลวง จังหวัดปทุมธานี", "อบต.", "คลองห้า", "full"],
    ["องค์การบริหารส่วนตำบลคลองห้า ประจำปีงบประมาณ พ.ศ.๒๕๖๖", "อบต.", "คลองห้า", "full"],
    ["องค์การบริหารตำบลลำภูรา", "อบต.", "ลำภูรา", "misspelt"],
    ["องค์กรบริหารส่วนตำบลห้วยเตย", "อบต.", "ห้วยเตย", "misspelt"],
    ["ทต.สวนกล้วย", "ทต.", "สวนกล้วย", "short"],
    ["เทศบาลตำบลสวนกล้วย", "ทต.", "สวนกล้วย", "full"],
    ["เทศบาล ตำบลโป่งน้ำร้อน", "ทต.", "โป่งน้ำร้อน", "full"],
    ["เทศบาลตำบลโป่งน้ําร้อน", "ทต.", "โป่งน้ำร้อน", "full"],
    ["เทศบาลเมืองลำพูน", "ทม.", "ลำพูน", "full"],
    ["ทน.ขอนแก่น", "ทน.", "ขอนแก่น", "short"],
    ["อบจ.ตรัง จ.ตรัง", "อบจ.", "ตรัง", "short"],
    ["องค์การบริหารส่วนจังหวัดตรัง", "อบจ.", "ตรัง", "full"],
    ["** เทศบาลนครขอนแก่น **", "ทน.", "ขอนแก่น", "full"],
  ])("reads %p", (text, type, name, form) => {
    expect(readAgencyName(text)).toEqual({ type, name, form });
  });

  it.each([
    "",
    "คลองห้า",
    "อบต.",
    "องค์การบริหารส่วนตำบล",
    "อบรม.คลองห้า",
    "ทนายความ",
    "นายกเทศมนตรีตำบลโป่งน้ำร้อน",
    "กรมส่งเสริมการปกครองท้องถิ่น",
    "องค์การบริหารส่วนตำบลลำภูรา ได้มีมาตรการส่งเสริมคุณธรรม",
    "รายงานขององค์การบริหารส่วนตำบลลำภูรา",
    "อบต.123",
  ])("finds no agency in %p", (text) => {
    expect(readAgencyName(text)).toBeNull();
  });

  it("reads back any agency by its full and its short name", () => {
    const types = fc.constantFrom(...AGENCY_TYPES.filter(({ fullName }) => fullName !== ""));
    const names = fc.constantFrom("คลองห้า", "โป่งน้ำร้อน", "สวนกล้วย", "ลำภูรา", "ห้วยเตย", "เมืองแปง", "ตำหนักธรรม");
    fc.assert(
      fc.property(types, names, fc.constantFrom("", " "), ({ type, fullName }, name, space) => {
        expect(readAgencyName(fullAgencyName({ type, name }))).toMatchObject({ type, name });
        expect(readAgencyName(`${type}${space}${name}`)).toMatchObject({ type, name });
        expect(sameAgency(`${type}${space}${name}`, `${fullName} ${name}`)).toBe(true);
      }),
    );
  });

  it("never throws", () => {
    const letters = fc.constantFrom(...Array.from("องค์การบริหารส่วนตำบลเทศบาลอบต.ทต. \u200B1"));
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        expect(readAgencyName(text)?.name).not.toBe("");
        expect(sameAgency(text, text)).toBe(sameAgency(text, ` ${text}`));
      }),
    );
  });
});

describe("sameAgency", () => {
  it.each([
    ["อบต.คลองห้า", "องค์การบริหารส่วนตำบล คลองห้า"],
    ["อบต.คลอง ห้า", "องค์การบริหารส่วนตำบลคลองห้า"],
    ["ทต.โป่งน้ำร้อน", "เทศบาล ตำบลโป่งน้ําร้อน"],
    ["องค์กรบริหารส่วนตำบลห้วยเตย", "อบต.ห้วยเตย อำเภอกุสุมาลย์"],
  ])("finds %p and %p the same", (a, b) => {
    expect(sameAgency(a, b)).toBe(true);
  });

  it.each([
    ["อบต.คลองห้า", "ทต.คลองห้า"],
    ["อบต.คลองห้า", "อบต.คลองหก"],
    ["อบต.คลองห้า", "คลองห้า"],
    ["คลองห้า", "คลองห้า"],
    ["", ""],
  ])("does not find %p and %p the same", (a, b) => {
    expect(sameAgency(a, b)).toBe(false);
  });
});
