import { agencyPlaces } from "../../../src/core/agency/agency-places";

const namesIn = (text: string) => agencyPlaces(text, "คลองห้า").map(({ kind, name, from }) => [kind, name, from]);

it.each([
  ["อบต.คลองห้า อำเภอคลองหลวง จังหวัดปทุมธานี", "คลองหลวง", "ปทุมธานี"],
  ["ตำบลคลองห้า\nอ.คลองหลวง จ.ปทุมธานี", "คลองหลวง", "ปทุมธานี"],
  ["คลองห้า อำเภอคลองหลวงจังหวัดปทุมธานี", "คลองหลวง", "ปทุมธานี"],
])("reads the district and the province of %j", (text, district, province) => {
  expect(namesIn(text)).toEqual([
    ["district", district, text.indexOf(district)],
    ["province", province, text.indexOf(province)],
  ]);
});

it("reads a district alone, and none of another place", () => {
  expect(namesIn("คลองห้า อำเภอคลองหลวง")).toEqual([["district", "คลองหลวง", 13]]);
  expect(namesIn("โรงแรมในอำเภอหัวหิน จังหวัดประจวบคีรีขันธ์")).toEqual([]);
  expect(agencyPlaces("อำเภอเมือง", "")).toEqual([]);
});
